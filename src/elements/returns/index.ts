export { DeskbellReturns } from './returns.js';
export type * from './returns.events.js';
