export { DeskbellEscalation } from './escalation.js';
export type * from './escalation.events.js';
