/** The third door of the room, for rooms that read a file of their own: the shapes, the reader, the list of problems. */
export { type Collector, type CollectorTools, collector } from './collector.js';
export { isDay } from './dates.js';
export { isRaw, own, type Raw } from './raw.js';
export { type After, NONE, reader } from './read-shape.js';
export { type Ids, keepKnown, type Referrer } from './references.js';
export { either, fields, FORMS, type Infer, type ObjectShape, type Shape } from './shape.js';
