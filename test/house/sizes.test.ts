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
  readonly budgets: {
    readonly eager: number;
    readonly firstUse: number;
    readonly bundle: number;
    /** `deskbell-returns` beyond what `deskbell-faq` loaded: at first sight, up to the verdict, and to the last look. */
    readonly returns: number;
    readonly returnsVerdict: number;
    readonly returnsWhole: number;
    /** `deskbell-escalation` beyond the first results: at first sight, and up to the slip. */
    readonly escalationFirst: number;
    readonly escalation: number;
  };
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

/** Waits frame by frame: a watch for changes of the document does not see into shadow roots. */
const SEEN = { visible: true } as const;

/** `parts/search-Ab12Cd34.js` → `parts/search.js`: the hash says nothing about which part it is. */
const plain = (file: string) => file.replace(/-[\w-]{8}(?=\.js$|\/)/, '');

if (accepting) {
  const sources = Object.fromEntries(stats.map(({ file, sources: now }) => [plain(file), now]));
  writeFileSync(budgetFile, `${JSON.stringify({ budgets, sources }, null, 2)}\n`);
}

/** What the search loads in a quiet moment after its first results is its own, whenever that moment comes. */
const ofFaq = (file: string) => file.startsWith('parts/faq-');

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
  const files = site.requests
    .filter((request) => request.endsWith('.js'))
    .map((request) => request.replace('GET /dist/', ''));
  assert.ok(files.includes('deskbell.js'));
  within(budgets.firstUse, files);
  t.diagnostic(
    `${files.reduce((sum, file) => sum + gzipped(file), 0)} bytes gzip: ${files.map(plain).join(', ')}`,
  );
});

/** The way most visitors go: one item of an order that the page knows, one reason, and it can go back. */
const POLICY = {
  policies: [
    { id: 'all', kind: 'finite-window', window: { days: 30 }, resolutions: [{ type: 'refund-original' }] },
  ],
  rules: [{ id: 'all', when: { category: 'lamps' }, use: 'all' }],
  reasons: [{ id: 'mind', class: 'remorse', label: 'I changed my mind' }],
};
const today = new Date().toISOString();
const ORDER = {
  orderNumber: '1001',
  orderedAt: today,
  deliveredAt: today,
  lines: [{ lineId: '1', title: 'A lamp', category: 'lamps', price: 20 }],
};

test('a wizard of returns beside the search is within its budget', async (t) => {
  const policy = JSON.stringify(POLICY);
  const site = await serve({
    routes: { '/': sixLines('/dist/deskbell.js'), '/faq.json': faqJson, '/returns.json': policy },
    folders: { '/dist/': dist },
  });
  const browser = await launch();
  t.after(() => Promise.all([browser.close(), site.close()]));
  const { page } = await openPage(browser);
  await page.goto(site.origin);
  await ask(page, 'send back');
  await page.waitForNetworkIdle();
  const scripts = () =>
    site.requests.filter((one) => one.endsWith('.js')).map((one) => one.replace('GET /dist/', ''));
  const already = scripts();
  const beyond = () => scripts().filter((file) => !already.includes(file) && !ofFaq(file));
  await page.evaluate((order) => {
    const element = document.createElement('deskbell-returns');
    Object.assign(element, { src: '/returns.json', mode: 'return', order });
    document.body.prepend(element);
  }, ORDER);
  const answer = async () => {
    await (await page.waitForSelector('deskbell-returns >>> .choice input', SEEN))?.click();
  };
  await answer();
  const first = beyond().filter((file) => !/returns-verdict|outbox-left/.test(file));
  within(budgets.returns, first);
  await page.click('deskbell-returns >>> #next');
  await page.waitForSelector('deskbell-returns >>> input[type=radio]', SEEN);
  await answer();
  await page.click('deskbell-returns >>> #next');
  await page.waitForSelector('deskbell-returns >>> .card', SEEN);
  // While the answer is read the rest comes, so that nobody waits for it, nor needs a network.
  await page.waitForNetworkIdle();
  const whole = beyond().filter((file) => !file.includes('outbox-left'));
  const verdict = whole.filter((file) => !/returns-rest|ui-picture/.test(file));
  assert.ok(verdict.length < whole.length, 'the rest is not there when the verdict stands');
  within(budgets.returnsVerdict, verdict);
  within(budgets.returnsWhole, whole);
  const sum = (files: readonly string[]) => files.reduce((all, file) => all + gzipped(file), 0);
  t.diagnostic(
    `${sum(first)} bytes gzip at first sight, ${sum(verdict)} with the verdict, ${sum(whole)} with the rest: ${whole.map(plain).join(', ')}`,
  );
});

test('a message, from first sight to the slip, is within its budget beyond the first results', async (t) => {
  const content = readFileSync(join(root, 'demo/content/departments.en.json'), 'utf8');
  const tag = '<deskbell-escalation hidden src="/departments.json"></deskbell-escalation>';
  const site = await serve({
    routes: {
      '/': `${sixLines('/dist/deskbell.js')}${tag}`,
      '/faq.json': faqJson,
      '/departments.json': content,
    },
    folders: { '/dist/': dist },
  });
  const browser = await launch();
  t.after(() => Promise.all([browser.close(), site.close()]));
  const { page } = await openPage(browser);
  const loaded = () =>
    new Set(site.requests.flatMap((one) => /^GET \/dist\/(.+\.js)$/.exec(one)?.slice(1) ?? []));
  await page.goto(site.origin);
  await ask(page, 'send back');
  await page.waitForNetworkIdle();
  const before = loaded();
  await page.$eval('deskbell-escalation', (element) => element.removeAttribute('hidden'));
  const press = async (name: string) => {
    const found = await page.waitForSelector(`deskbell-escalation >>> ${name}`, SEEN);
    await found?.evaluate((one) => (one as HTMLElement).click());
  };
  const write = async (name: string, text: string) =>
    (await page.waitForSelector(`deskbell-escalation >>> ${name}`, SEEN))?.type(text);
  const beyond = () => [...loaded()].filter((file) => !before.has(file) && !ofFaq(file));
  await page.waitForSelector('deskbell-escalation >>> #topic-6', SEEN);
  // Nothing on screen waits for the look at what an earlier visit left.
  const first = beyond().filter((file) => !file.includes('outbox-left'));
  within(budgets.escalationFirst, first);
  await press('#topic-6');
  await press('#continue');
  await press('#field-data-wish input');
  await write('#message', 'Hello');
  await write('#email', 'ann@example.org');
  await press('#consent');
  await press('#send');
  await page.waitForSelector('deskbell-escalation >>> [part=slip]', SEEN);
  await page.waitForNetworkIdle();
  const files = beyond();
  const sum = (some: readonly string[]) => some.reduce((all, file) => all + gzipped(file), 0);
  t.diagnostic(`${sum(first)} bytes gzip at first sight, ${sum(files)} with the slip: ${files.join(', ')}`);
  within(budgets.escalation, files);
});
