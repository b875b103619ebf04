export { DeskbellGuide } from './guide.js';
export type * from './guide.events.js';
