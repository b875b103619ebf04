/**
 * npm run bench:page -- [--articles 10000] [--rounds 3] [--throttle 4] [--out FILE.json]
 *
 * In headless Chromium with a slowed-down processor: how long from a key press until the results are painted, of the
 * built deskbell-faq beside a bare page with Fuse.js, in turn; and how long the page stands still while Deskbell
 * reads the content and builds its index. Wants `npm run build` first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { quantile } from '../src/search/evaluate.js';
import { launch, openPage } from '../test/helpers/browser.js';
import { serve } from '../test/helpers/serve.js';
import { type Seen, watch } from './page-watch.js';
import { syntheticArticles } from './synthetic.js';
import { brief, table } from './tables.js';
import { withTypingErrors } from './typing-errors.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    throttle: { type: 'string', default: '4' },
    out: { type: 'string' },
  },
});

const { articles, questions } = syntheticArticles(Number(values.articles));
const faq = JSON.stringify({
  version: 1,
  locale: 'en',
  articles: articles.map(({ id, question, answer, alternatePhrases, tags }) => ({
    id,
    question,
    answer,
    alternatePhrases,
    tags,
  })),
});
/** Two questions in each round, one of them mistyped. */
const [QUESTIONS, LETTERS] = [2, 24];

const FUSE_PAGE = `<!doctype html>
<html lang="en">
<title>Fuse</title>
<input aria-label="Question">
<ul></ul>
<script type="module">
  import Fuse from '/fuse.js';
  const { articles } = await (await fetch('/faq.json')).json();
  const fuse = new Fuse(articles, { keys: ['question', 'alternatePhrases', 'tags', 'answer'] });
  const list = document.querySelector('ul');
  const input = document.querySelector('input');
  input.addEventListener('input', () => {
    list.replaceChildren(...fuse.search(input.value, { limit: 10 }).map(({ item }) => {
      const row = document.createElement('li');
      row.textContent = item.question;
      return row;
    }));
  });
  document.title = 'ready';
</script>
</html>`;

const DESKBELL_PAGE = `<!doctype html>
<html lang="en">
<title>Deskbell</title>
<script>addEventListener('deskbell-ready', () => { document.title = 'ready'; });</script>
<script type="module" src="/dist/deskbell.js"></script>
<deskbell-faq src="/faq.json"></deskbell-faq>
</html>`;

interface Subject {
  readonly name: string;
  readonly path: string;
  readonly field: string;
  readonly results: string;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'Deskbell',
    path: '/deskbell.html',
    field: 'deskbell-faq >>> input[role=combobox]',
    results: 'deskbell-faq',
  },
  { name: 'Fuse', path: '/fuse.html', field: 'input', results: 'ul' },
];

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const site = await serve({
  routes: {
    '/faq.json': faq,
    '/fuse.html': FUSE_PAGE,
    '/fuse.js': readFileSync(folder('node_modules/fuse.js/dist/fuse.mjs')),
    '/deskbell.html': DESKBELL_PAGE,
  },
  folders: { '/dist/': folder('dist') },
});
const browser = await launch();
const seen = new Map<string, Seen[]>(SUBJECTS.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    const order = round % 2 ? [...SUBJECTS].reverse() : SUBJECTS;
    for (const subject of order) seen.get(subject.name)?.push(await visit(browser, subject, round));
  }
} finally {
  await browser.close();
  await site.close();
}
report();

/** One fresh page: waits until it can answer, then types, each key alone. */
async function visit(inside: Browser, { path, field, results }: Subject, round: number): Promise<Seen> {
  const { page, close } = await openPage(inside);
  try {
    // tsx names every function by a helper that the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
    await page.evaluateOnNewDocument(watch, results);
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.throttle) });
    await page.goto(site.origin + path, { timeout: 120_000 });
    await page.waitForFunction(() => document.title === 'ready', { timeout: 120_000 });
    const input = await page.waitForSelector(field, { visible: true });
    await input?.focus();
    await firstAnswer(page);
    const asked = questions.slice(round * QUESTIONS, (round + 1) * QUESTIONS);
    for (const [number, question] of asked.entries()) {
      await clear(page);
      const text = number % 2 ? withTypingErrors(question, round) : question;
      for (const letter of text.slice(0, LETTERS)) await press(page, letter);
    }
    return await page.evaluate(() => window.__seen());
  } finally {
    await close();
  }
}

/** The first key begins the index; what is measured begins when it has answered. */
async function firstAnswer(page: Page): Promise<void> {
  await page.keyboard.press('b');
  await page.waitForFunction(() => window.__answered(), { timeout: 120_000, polling: 200 });
  await page.evaluate(() => window.__settled());
  await page.evaluate(() => window.__begin());
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.evaluate(() => window.__settled());
}

async function press(page: Page, letter: string): Promise<void> {
  await page.evaluate(() => window.__next());
  await page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a'));
  await page.evaluate(() => window.__settled());
}

function report(): void {
  const rows = SUBJECTS.map(({ name }) => {
    const times = (seen.get(name) ?? []).flatMap(({ presses }) => presses).sort((a, b) => a - b);
    return { name, presses: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  });
  const [own, other] = rows;
  const head = ['Key press → painted, ms', 'presses', 'p50', 'p95'];
  const cells = rows.map(({ name, presses, p50, p95 }) => [name, String(presses), brief(p50), brief(p95)]);
  console.log(
    `${articles.length} articles, ${values.throttle}x slower processor, ${values.rounds} rounds in turn\n`,
  );
  console.log(`${table(head, cells)}\n`);
  if (own && other) {
    console.log(
      `Deskbell is ${brief(other.p50 / own.p50)} (p50) and ${brief(other.p95 / own.p95)} (p95) times faster.\n`,
    );
  }
  const still = (seen.get('Deskbell') ?? []).map(({ ready, answered, blocked }, round) => [
    String(round + 1),
    brief(ready),
    longest(blocked.filter(({ start }) => start < ready)),
    brief(answered - ready),
    longest(blocked.filter(({ start }) => start >= ready && start < answered)),
  ]);
  const headings = [
    'Round',
    'content read at ms',
    'long tasks until then',
    'then index and first answer ms',
    'long tasks meanwhile',
  ];
  console.log(table(headings, still));
  if (!values.out) return;
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(
    values.out,
    `${JSON.stringify({ ...values, rows, deskbell: seen.get('Deskbell') }, null, 1)}\n`,
  );
}

/** "3, longest 120 ms": tasks of more than 50 ms. */
function longest(tasks: Seen['blocked']): string {
  if (!tasks.length) return 'none';
  return `${tasks.length}, longest ${brief(Math.max(...tasks.map(({ ms }) => ms)))} ms`;
}
