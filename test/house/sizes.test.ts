// Bytes are a promise: what a page loads at once, and what a visitor's first question costs.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson, sixLines } from '../page/faq-page.js';
import { accepting } from './accept.js';
import { root } from './source.js';

interface Budgets {
  /** Bytes, gzip -9. */
  readonly budgets: { readonly eager: number; readonly firstUse: number; readonly bundle: number };
  /** Minified bytes of each source at the last `npm run sizes:accept`, by file. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Stat {
  readonly file: string;
  readonly sources: Readonly<Record<string, number>>;
}

const budgetFile = new URL('size-budgets.json', import.meta.url);
const { budgets, sources: before } = JSON.parse(readFileSync(budgetFile, 'utf8')) as Budgets;
const stats = JSON.parse(readFileSync(join(root, '.build/stats.json'), 'utf8')) as Stat[];

/** `parts/search-Ab12Cd34.js` → `parts/search.js`: the hash says nothing about which part it is. */
const plain = (file: string) => file.replace(/-[\w-]{8}(?=\.js$)/, '');

if (accepting) {
  const sources = Object.fromEntries(stats.map(({ file, sources: now }) => [plain(file), now]));
  writeFileSync(budgetFile, `${JSON.stringify({ budgets, sources }, null, 2)}\n`);
}

const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** The sources that grew most since the sizes were last accepted, in minified bytes. */
function growth(files: readonly string[]): string {
  const grown = stats
    .filter(({ file }) => files.includes(file))
    .flatMap(({ file, sources }) =>
      Object.entries(sources).map(([source, bytes]) => {
        const was = before[plain(file)]?.[source] ?? 0;
        return {
          line: `${`+${bytes - was}`.padStart(8)}  ${source} (${was} → ${bytes}) in ${plain(file)}`,
          by: bytes - was,
        };
      }),
    )
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  return grown.length
    ? grown
        .slice(0, 15)
        .map(({ line }) => line)
        .join('\n')
    : '  nothing grew since `npm run sizes:accept`';
}

function within(budget: number, files: readonly string[]): void {
  const size = files.reduce((sum, file) => sum + gzipped(file), 0);
  const each = files.map((file) => `  ${gzipped(file)} ${plain(file)}`).join('\n');
  assert.ok(
    size <= budget,
    `${size} bytes gzip, ${size - budget} more than the budget of ${budget}:\n${each}\nGrown, in minified bytes:\n${growth(files)}`,
  );
}

test('the eager script is within its budget', () => within(budgets.eager, ['deskbell.js']));

test('the bundle is within its budget', () => within(budgets.bundle, ['deskbell.bundle.js']));

test('all the code up to the first results is within its budget', async (t) => {
  const site = await serve({
    routes: { '/': sixLines('/dist/deskbell.js'), '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
  const browser = await launch();
  t.after(() => Promise.all([browser.close(), site.close()]));
  const { page } = await openPage(browser);
  await page.goto(site.origin);
  await ask(page, 'send back');
  await page.waitForNetworkIdle();
  const files = site.requests
    .filter((request) => request.endsWith('.js'))
    .map((request) => request.replace('GET /dist/', ''));
  assert.ok(files.includes('deskbell.js'));
  within(budgets.firstUse, files);
  t.diagnostic(
    `${files.reduce((sum, file) => sum + gzipped(file), 0)} bytes gzip: ${files.map(plain).join(', ')}`,
  );
});
