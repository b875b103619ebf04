/** Looks whether an earlier visit left something to send: a file of its own, loaded after everything on screen. */
export { outboxLeft } from '../../platform/outbox/index.js';
