import { openOutboxIn } from './open.js';
import type { Outbox, OutboxOptions } from './types.js';
import { pageWorld } from './world.js';

export { courierOf, type CourierOptions } from './courier.js';
export { outboxLeft } from './left.js';
export { UnreadableFile } from './parcel.js';
export type { Courier, Outbox, OutboxOptions } from './types.js';

/**
 * Opens the outbox of this site. Nothing is stored before something is posted: it is only looked whether an earlier
 * visit left something, and that is sent. See docs/delivery.md.
 */
export const openOutbox = (options: OutboxOptions): Outbox => openOutboxIn(options, pageWorld);
