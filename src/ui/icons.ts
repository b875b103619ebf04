import { svg } from 'lit';
import { icon } from './icon.js';

export const nextIcon = icon(svg`<path d="m9.5 6 6 6-6 6" />`);
export const personIcon = icon(
  svg`<circle cx="12" cy="8.5" r="3.5" /><path d="M5 19.5c.8-3.3 3.6-5 7-5s6.2 1.7 7 5" />`,
);
export const outIcon = icon(svg`<path d="M10 6H6v12h12v-4M13.5 5.5H18.5V10.5M18 6l-7 7" />`);
export const doneIcon = icon(svg`<path d="m5.5 12.5 4.5 4.5 8.5-9.5" />`);
export const enterIcon = icon(svg`<path d="M19 6v5a3 3 0 0 1-3 3H6M9.5 10.5 6 14l3.5 3.5" />`);
