// Started by demo/api.mjs: the backend behind the shop's own address. It ends when the one who started it is gone.
import { startBackend } from './server.js';
import { targetsOf } from './relay/settings.js';

const { DATABASE_URL: databaseUrl, DATA_FOLDER: folder, CONTENT: content } = process.env;

const backend = await startBackend({
  ...(databaseUrl ? { databaseUrl } : { folder }),
  content,
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
