/**
 * npm run bench:backend   100,000 articles, the same questions: the backend's search in PostgreSQL (asked over HTTP)
 * beside Deskbell's own engine in memory, clean and with a typing error in every long word.
 */
import { connect } from '../demo/backend/database.js';
import { startBackend } from '../demo/backend/server.js';
import { backendEngine, localEngine, marketplace, rate } from '../test/helpers/hundred-thousand.js';
import { noPostgres, startPostgres } from '../test/helpers/postgres.js';

if (noPostgres) {
  console.error(noPostgres);
  process.exitCode = 1;
} else await compare();

async function compare(): Promise<void> {
  const shop = marketplace(300);
  const postgres = await startPostgres();
  const db = connect(postgres.url);
  const backend = await startBackend({ databaseUrl: postgres.url, origins: [], port: 0 });
  const table: Record<string, Record<string, string | number>> = {};
  for (const [name, make] of [
    ['PostgreSQL', () => backendEngine(db, backend.url, shop)],
    ['in memory', () => localEngine(shop)],
  ] as const) {
    const begun = performance.now();
    const engine = await make();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const [clean, typo] = [
      await rate(engine, shop.questions, false),
      await rate(engine, shop.questions, true),
    ];
    table[name] = {
      'hit@1': `${clean.hit1.toFixed(1)} / ${typo.hit1.toFixed(1)}`,
      'hit@3': `${clean.hit3.toFixed(1)} / ${typo.hit3.toFixed(1)}`,
      'ms p50/p95': `${clean.p50.toFixed(1)} / ${clean.p95.toFixed(1)}`,
      'typo ms': `${typo.p50.toFixed(1)} / ${typo.p95.toFixed(1)}`,
      'index s': seconds,
    };
  }
  console.log(`${shop.articles.length} articles, ${shop.questions.length} questions, clean / mistyped`);
  console.table(table);
  await backend.close();
  await db.end();
  await postgres.stop();
}
