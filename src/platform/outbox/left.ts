import { hasDatabase } from './database.js';
import { hasLocal } from './local.js';

/**
 * Whether an earlier visit left something, so that the outbox is worth loading. Asks without storing anything; an
 * element calls it when it appears and has nothing to submit yet.
 */
export const outboxLeft = async (): Promise<boolean> => hasLocal() || (await hasDatabase());
