// The report as an editor opens it: from the disk, without a network, in every surrounding.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { eventLog } from '../../bench/events.js';
import { launch, openPage } from '../helpers/browser.js';
import { deskbell } from '../helpers/command-line.js';
import { root } from '../house/source.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LINES = 5000;

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

let folder = '';
let address = '';
let browser: Browser;

/** Opens the report; the end says what went wrong and what was asked for. */
async function opened(look: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults, requests, close } = await openPage(browser);
  await page.setOfflineMode(true);
  await look(page);
  await close();
  assert.deepEqual(faults, []);
  assert.deepEqual(new Set(requests), new Set([address]));
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )) as Fault[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe('a report of insights', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deskbell-report-'));
    writeFileSync(join(folder, 'events.ndjson'), [...eventLog({ lines: LINES })].join('\n'));
    const desk = join(root, 'demo/content/desk.json');
    const out = join(folder, 'report.html');
    const words = [
      'insights',
      join(folder, 'events.ndjson'),
      '--content',
      desk,
      '--timezone',
      'UTC',
      '-o',
      out,
    ];
    const { code, stderr } = await deskbell(words);
    assert.equal(code, 0, stderr);
    address = pathToFileURL(out).href;
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [1000, 320])
      it(`asks for nothing, fits and is accessible, ${scheme}, ${width} px wide`, () =>
        opened(async (page) => {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.setViewport({ width, height: 800 });
          await page.goto(address);
          await page.$$eval('details', (all) => {
            for (const one of all) one.open = true;
          });
          assert.deepEqual(await axeFaults(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
          const shown = await page.$$eval('svg', (all) => all.filter((one) => one.checkVisibility()).length);
          const figures = await page.$$eval('figure', (all) => all.length);
          assert.ok(figures > 8);
          assert.equal(shown, figures, 'one plot a figure');
        }));

  it('begins with what to do, and is read by its headings', () =>
    opened(async (page) => {
      await page.goto(address);
      const headings = await page.$$eval('h1, h2', (all) => all.map(({ textContent }) => textContent));
      assert.deepEqual(headings.slice(0, 4), [
        'What visitors asked',
        'What to do now',
        'At a glance',
        'Asked, and not found',
      ]);
      const kinds = await page.$$eval('.todo h3', (all) => all.map(({ textContent }) => textContent ?? ''));
      for (const kind of [/found nothing$/, /^Rewrite/, /^Read the rule/])
        assert.ok(
          kinds.some((text) => kind.test(text)),
          `${String(kind)}: ${kinds.join(' | ')}`,
        );
    }));

  it('gives a whole command at one click', () =>
    opened(async (page) => {
      await page.goto(address);
      await page.click('.todo code');
      const selected = await page.evaluate(() => String(getSelection()));
      assert.match(selected, /^npx deskbell phrase \S+faq\.(?:en|ru)\.json .+ --golden$/);
    }));

  it('prints with its tables open', () =>
    opened(async (page) => {
      await page.goto(address);
      await page.emulateMediaType('print');
      assert.ok(await page.$eval('#weeks table', (table) => table.getBoundingClientRect().height > 100));
      assert.equal(await page.$eval('nav', (nav) => nav.checkVisibility()), false);
    }));
});
