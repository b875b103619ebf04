import { svg } from 'lit';
import { icon } from '../icon.js';

export const goodIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="m8 12.3 2.7 2.7 5.3-5.8" />`);
export const badIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="m9 9 6 6M15 9l-6 6" />`);
export const warningIcon = icon(svg`<path d="M12 4.5 21 19.5H3zM12 10v4.5M12 17v.1" />`);
export const downIcon = icon(svg`<path d="m6 9.5 6 6 6-6" />`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 11v5M12 8v.1" />`);
