/** Classes and types. Importing this file changes nothing, in a browser or in Node; `deskbell/define` registers the tags. */
export * from './elements/desk/index.js';
export * from './elements/escalation/index.js';
export * from './elements/faq/index.js';
export * from './elements/guide/index.js';
export * from './elements/returns/index.js';
export { DeskbellEvent, type EventHead } from './ui/event.js';
export type * from './ui/facts.js';
export { DeskbellRequest } from './ui/request.js';
export type { Action, Article, Faq, Level, Problem } from './content/index.js';
export type { Ticket, TrailEntry } from './escalation/index.js';
export type { LineVerdict, Order } from './returns/index.js';
export type { Hit, Hits, QueryOptions, SearchEngine, Segment } from './search/index.js';
