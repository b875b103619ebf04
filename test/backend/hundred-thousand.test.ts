// What visitors lose where a site's articles are in PostgreSQL instead of the page: at 100,000, and mistyped.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { connect } from '../../demo/backend/database.js';
import { keepOnly } from '../../demo/backend/search/index-articles.js';
import { countArticles } from '../../demo/backend/search/vocabulary.js';
import { startBackend } from '../../demo/backend/server.js';
import { backendEngine, localEngine, marketplace, rate } from '../helpers/hundred-thousand.js';
import { noPostgres, startPostgres } from '../helpers/postgres.js';

/** Points of hit@3. */
const MOST_LOST = 10;

it('finds mistyped questions in 100,000 articles about as well as the engine in the page, and lets half of them go', {
  skip: noPostgres,
}, async () => {
  const shop = marketplace(200);
  const postgres = await startPostgres();
  const db = connect(postgres.url);
  const backend = await startBackend({ databaseUrl: postgres.url, origins: [], port: 0 });
  try {
    const remote = await rate(await backendEngine(db, backend.url, shop), shop.questions, true);
    const local = await rate(await localEngine(shop), shop.questions, true);
    const said = `PostgreSQL ${remote.hit3.toFixed(1)} %, in the page ${local.hit3.toFixed(1)} %`;
    assert.ok(remote.hit3 >= local.hit3 - MOST_LOST, said);
    assert.ok(local.hit3 > 60, `the questions can be answered: ${said}`);
    // Questions have two seconds; who takes half of the articles away has as long as it takes.
    const half = shop.articles.slice(0, shop.articles.length / 2);
    await keepOnly(
      db,
      'en',
      half.map(({ id }) => id),
    );
    assert.equal(await countArticles(db, 'en'), half.length);
  } finally {
    await backend.close();
    await db.end();
    await postgres.stop();
  }
});
