import { svg } from 'lit';
import { icon } from '../../ui/icon.js';

export const calendarIcon = icon(
  svg`<rect x="4.5" y="6" width="15" height="13.5" rx="2" /><path d="M4.5 10.5h15M8.5 3.5V7M15.5 3.5V7" />`,
);
export const photoIcon = icon(
  svg`<path d="M5 7.5h3L9.5 5h5L16 7.5h3A1.5 1.5 0 0 1 20.5 9v8.5A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5V9A1.5 1.5 0 0 1 5 7.5Z" /><circle cx="12" cy="13" r="3.2" />`,
);
