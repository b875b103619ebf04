// What the tests of the outbox load into a real browser: the outbox as it is, with a world that the test may speed up.
import { courierOf } from '../../../src/platform/outbox/courier.js';
import { openOutbox, outboxLeft } from '../../../src/platform/outbox/index.js';
import { openOutboxIn } from '../../../src/platform/outbox/open.js';
import { pageWorld } from '../../../src/platform/outbox/world.js';

Object.assign(globalThis, { bench: { courierOf, openOutbox, openOutboxIn, outboxLeft, pageWorld } });
