// Started by demo/api.mjs: the backend behind the shop's own address. It ends when the one who started it is gone.
import type { Order } from 'deskbell/core';
import { openOrders } from './orders/orders.js';
import { startBackend } from './server.js';
import { targetsOf } from './relay/settings.js';

const orders = openOrders(Date.now);
const { DATABASE_URL: databaseUrl, DATA_FOLDER: folder, CONTENT: content } = process.env;

const backend = await startBackend({
  ...(databaseUrl ? { databaseUrl } : { folder }),
  content,
  orderOf: async (number) => orders.get(number) as Order | undefined,
  targets: targetsOf(process.env),
  inbox: 'this-machine',
  base: '/api',
  origins: [],
  port: 0,
  log: console.error,
});
// Ctrl-C reaches us too; the shop says when to end.
process.on('SIGINT', () => {});
process.once('disconnect', () => void backend.close());
process.send?.({ url: backend.url });
