import { svg } from 'lit';
import { icon } from './icon.js';

export const outIcon = icon(svg`<path d="M10 6H6v12h12v-4M13.5 5.5H18.5V10.5M18 6l-7 7" />`);
export const doneIcon = icon(svg`<path d="m5.5 12.5 4.5 4.5 8.5-9.5" />`);
