/* npx tsx bench/check.ts [ARTICLES]: how long `check` works on many articles with their golden questions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/run.js';
import { readFaqFile } from './faq-files.js';
import { manyArticles } from './many-articles.js';

const many = Number(process.argv[2] ?? 5000);
const QUESTIONS = 500;

const content = join(dirname(fileURLToPath(import.meta.url)), '../demo/content/faq.en.json');
const { articles, questions } = manyArticles(readFaqFile(content), many, QUESTIONS);
const there = new Set(articles.map(({ id }) => id));
const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => there.has(id));

const folder = mkdtempSync(join(tmpdir(), 'deskbell-check-'));
const file = join(folder, 'faq.json');
writeFileSync(
  file,
  JSON.stringify({
    version: 1,
    locale: 'en',
    tests: questions.flatMap(({ query, expect }) =>
      known(expect).length ? [{ query, expect: known(expect), within: 10 }] : [],
    ),
    articles: articles.map(
      ({
        short: _short,
        related: _related,
        category: _category,
        publishAt: _from,
        unpublishAt: _until,
        ...article
      }) => article,
    ),
  }),
);

let printed = '';
const sink = { write: (text: string) => (printed += text) };
const cpu = process.cpuUsage();
const begun = performance.now();
await main(['check', file], {
  stdout: sink,
  stderr: process.stderr,
  env: {},
  cwd: folder,
  read: (file) => readFile(resolve(folder, file)),
  readInput: async () => new Uint8Array(),
  now: () => Date.UTC(2026, 10, 27),
  clock: () => performance.now(),
});
const wall = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpu);
rmSync(folder, { recursive: true });

console.log(printed.trim().split('\n').at(-1));
console.log(
  `${many} articles: ${((user + system) / 1e6).toFixed(1)} s of work, ${wall.toFixed(1)} s on the clock, ` +
    `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
);
