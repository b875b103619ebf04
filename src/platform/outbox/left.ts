import { database, hasDatabase } from './database.js';
import { hasLocal } from './local.js';

/**
 * Whether an earlier visit left something, so that the outbox is worth loading. Asks without storing anything; an
 * element calls it when it appears and has nothing to submit yet.
 */
export async function outboxLeft(): Promise<boolean> {
  if (hasLocal()) return true;
  if (!(await hasDatabase())) return false;
  const all = await database(false)
    .all()
    .catch(() => []);
  return all.length > 0;
}
