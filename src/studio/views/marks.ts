import { svg } from 'lit';
import { icon } from '../../ui/icon.js';

export const errorMark = icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7.5v5.5M12 16.2v.1" />`);
export const warningMark = icon(svg`<path d="M12 4.5 3.8 19h16.4zM12 10v4M12 16.6v.1" />`);
export const adviceMark = icon(
  svg`<path d="M9.5 18h5M10.5 21h3M8.8 15.2a5.8 5.8 0 1 1 6.4 0c-.6.5-.9 1-.9 1.8H9.7c0-.8-.3-1.3-.9-1.8z" />`,
);
export const bellMark = icon(svg`<path d="M4.5 17h15M6 17a6 6 0 0 1 12 0M12 11V8.5M10 8.5h4M4.5 20h15" />`);
export const plusMark = icon(svg`<path d="M12 6v12M6 12h12" />`);
export const folderMark = icon(
  svg`<path d="M3.5 7.5v10a1.5 1.5 0 0 0 1.5 1.5h14a1.5 1.5 0 0 0 1.5-1.5v-8A1.5 1.5 0 0 0 19 8h-7l-2-2H5a1.5 1.5 0 0 0-1.5 1.5z" />`,
);
export const checkMark = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`);
export const crossMark = icon(svg`<path d="m7 7 10 10M17 7 7 17" />`);
