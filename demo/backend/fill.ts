// npx tsx demo/backend/fill.ts FAQ.json …: makes the tables, and puts the articles of FAQ files into them. Run it again
// after every change: articles that are no longer in a file go, others are changed in place.
import { readFile } from 'node:fs/promises';
import { parseFaq, visibleArticles } from 'deskbell/core';
import { connect, prepare } from './database.js';
import { keepOnly, saveArticles } from './search/index-articles.js';

const { DATABASE_URL } = process.env;
const files = process.argv.slice(2);
if (DATABASE_URL) {
  const db = connect(DATABASE_URL);
  await prepare(db);
  for (const file of files) {
    const { model, problems } = parseFaq(JSON.parse(await readFile(file, 'utf8')));
    const articles = visibleArticles(model, { now: Date.now() });
    await saveArticles(db, model.locale, articles);
    await keepOnly(
      db,
      model.locale,
      articles.map(({ id }) => id),
    );
    console.log(`${file}: ${articles.length} articles in "${model.locale}", ${problems.length} problems.`);
  }
  await db.end();
} else {
  console.error('Set DATABASE_URL, such as postgres://user:password@127.0.0.1:5432/help.');
  process.exitCode = 1;
}
