export { DeskbellEscalation } from './escalation.js';
export type { Prefill } from './escalation.controller.js';
export type * from './escalation.events.js';
