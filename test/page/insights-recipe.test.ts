// The recipe of docs/insights.md, as it stands there, on a page: what it sends is what the command reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch, openPage } from '../helpers/browser.js';
import { deskbell } from '../helpers/command-line.js';
import { serve } from '../helpers/serve.js';
import type { Figures } from '../../src/insights/index.js';
import { root } from '../house/source.js';
import { dist, faqJson, field, sixLines } from './faq-page.js';

const RECIPE = /```js\n(const facts[^]+?)```/.exec(readFileSync(join(root, 'docs/insights.md'), 'utf8'))?.[1];

test('the recipe of the documentation collects what the report reads, and no person', async (t) => {
  assert.ok(RECIPE && RECIPE.split('\n').length === 11, 'ten lines');
  const site = await serve({
    routes: {
      '/': `${sixLines('/dist/deskbell.js')}<script src="/recipe.js"></script>`,
      '/recipe.js': RECIPE,
      '/faq.json': faqJson,
    },
    folders: { '/dist/': dist },
  });
  const browser = await launch();
  t.after(() => Promise.all([browser.close(), site.close()]));
  const { page, faults } = await openPage(browser);
  await page.evaluateOnNewDocument(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    navigator.sendBeacon = (address, body) => sent.push([address, body]) > 0;
  });
  await page.goto(site.origin);
  const told = (name: string) =>
    page.evaluate(
      (event) => new Promise<void>((done) => document.addEventListener(event, () => done(), { once: true })),
      `deskbell-${name}`,
    );
  const settled = told('search-settled');
  await (await field(page)).type('xyzzy HP-10293 ann@example.org');
  await settled;
  await page.evaluate(() => {
    const detail = { v: 1, at: new Date().toISOString(), locale: 'en', action: { type: 'escalate' } };
    const trail = [{ kind: 'order', orderNumber: 'HP-10293' }];
    document.dispatchEvent(new CustomEvent('deskbell-action-requested', { detail: { ...detail, trail } }));
    document.dispatchEvent(
      new CustomEvent('deskbell-ticket-accepted', { detail: { ...detail, reference: 'R-77' } }),
    );
    document.dispatchEvent(
      new CustomEvent('deskbell-order-requested', { detail: { ...detail, proof: '20095' } }),
    );
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const [[address, body] = [], ...more] = (await page.evaluate('sent')) as [string, string][];
  assert.deepEqual([address, more], ['/events', []]);
  for (const secret of ['HP-10293', 'ann@', 'R-77', '20095']) assert.ok(!body?.includes(secret), secret);
  const { stdout, stderr } = await deskbell(['insights', '-', '--json'], { input: body ?? '' });
  assert.equal(stderr, '');
  const { totals, missed, events } = JSON.parse(stdout) as Figures;
  assert.deepEqual([events, totals.asked, totals.missed, totals.persons, totals.accepted], [3, 1, 1, 1, 1]);
  assert.equal(missed[0]?.title, 'xyzzy');
  assert.deepEqual(faults, []);
});
