/** The third door of the room, for rooms that read a file of their own: the shapes, the reader, the list of problems. */
export { Bare } from './bare.js';
export { canAct } from './can-act.js';
export { MAX_ENTRIES, MAX_NESTING, MAX_RECORDS, MAX_TEXT } from './caps.js';
export { type Collector, type CollectorTools, collector } from './collector.js';
export { instant, isDay, isTimezone } from './dates.js';
export { due } from './duration.js';
export { encoded, whole } from './encoded.js';
export { COUNTRY, DATE_TIME } from './forms.js';
export { formed, type Leaf, line, many, record, records, text } from './gentle.js';
export { isRaw, own, type Raw } from './raw.js';
export { type After, kindOf, NONE, reader } from './read-shape.js';
export { type Ids, keepKnown, type Referrer } from './references.js';
export { slug, slugger } from './slug.js';
export { either, type Field, fields, FORMS, type Infer, type ObjectShape, type Shape } from './shape.js';
