export { failureOf, type HttpAnswer, outcomeOf, retryAfterOf } from './answer.js';
export { withoutCards, withoutCardsIn } from './redact.js';
export { keptOf, readReceipt, readRow, type Reading, type Row } from './row.js';
export { dueAt, isDue, patienceFor, RENEWED_EVERY } from './schedule.js';
export { aged, type Begin, begun, newRow, released, renewed, settled } from './steps.js';
