export { DeskbellDesk } from './desk.js';
export type { DeskContext, ShowOptions } from './desk.controller.js';
export type { DeskContent } from './desk.source.js';
export type * from './desk.events.js';
export type { ViewName } from './desk.session.js';
