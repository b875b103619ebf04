import { svg } from 'lit';
import { icon } from './icon.js';

export const nextIcon = icon(svg`<path d="m9.5 6 6 6-6 6" />`);
export const personIcon = icon(
  svg`<circle cx="12" cy="8.5" r="3.5" /><path d="M5 19.5c.8-3.3 3.6-5 7-5s6.2 1.7 7 5" />`,
);
export const enterIcon = icon(svg`<path d="M19 6v5a3 3 0 0 1-3 3H6M9.5 10.5 6 14l3.5 3.5" />`);
export const clearIcon = icon(svg`<path d="m7 7 10 10M17 7 7 17" />`);
