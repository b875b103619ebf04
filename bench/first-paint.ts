/**
 * npm run bench:paint -- [--rounds 9] [--throttle 4] [--questions 50]
 *
 * What a page that a server sends shows first, and when: the questions as plain HTML inside of deskbell-faq, the element's
 * shell as a declarative shadow root from @lit-labs/ssr, and the whole first view as one (taken from a live page, so better
 * than any renderer on a server could). In headless Chromium with a slowed-down processor and a slow network, in turn.
 * Wants `npm run build` first. What came of it: docs/decisions/0027.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LitElement, html as template } from 'lit';
import { type Browser, PredefinedNetworkConditions } from 'puppeteer-core';
import { quantile } from '../src/search/evaluate.js';
import { launch, openPage } from '../test/helpers/browser.js';
import { serve, type Served } from '../test/helpers/serve.js';
import { dist } from '../test/page/faq-page.js';
import { syntheticArticles } from './synthetic.js';
import { table } from './tables.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    throttle: { type: 'string', default: '4' },
    questions: { type: 'string', default: '50' },
  },
});

const { articles } = syntheticArticles(Number(values.questions));
const categories = [...new Set(articles.map(({ category }) => category))].flatMap((id) =>
  id === undefined ? [] : [{ id, title: id }],
);
const faq = JSON.stringify({
  version: 1,
  locale: 'en',
  categories,
  articles: articles.map(({ id, question, answer, category }) => ({
    id,
    question,
    answer,
    category,
    featured: 1,
  })),
});
const [first] = articles;
if (!first) throw new Error('There are no questions.');

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&quot;'));

const page = (inside: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help</title>
<script type="module" src="/dist/deskbell.js"></script>
<h1>Help</h1>
<deskbell-faq src="/faq.json">${inside}</deskbell-faq>
</html>`;

const plain = articles
  .map(
    ({ question, answer }) =>
      `<details><summary>${escaped(question)}</summary><p>${escaped(answer)}</p></details>`,
  )
  .join('\n');

const rooted = (inside: string): string => `<template shadowrootmode="open">${inside}</template>`;

/** The shell as Lit's own renderer draws it on a server; it knows too little of a document for the element's language. */
async function shellOnServer(): Promise<string> {
  // A variable, so that the types of dist/ do not stand beside those of src/.
  const entry = `${dist}/define.js`;
  await import(entry);
  const shim = LitElement.prototype as unknown as Record<string, unknown>;
  shim['closest'] ??= () => ({ getAttribute: () => 'en' });
  const drawn = await collectResult(render(template`<deskbell-faq></deskbell-faq>`));
  return /<template[^>]*>([^]*)<\/template>/.exec(drawn)?.[1] ?? '';
}

/** All that a visitor sees at first, with its styles, from a page where it stands. */
async function wholeView(browser: Browser, site: Served): Promise<string> {
  const { page: live, close } = await openPage(browser);
  await live.goto(`${site.origin}/plain`);
  await live.waitForSelector('deskbell-faq >>> .row', { visible: true });
  const found = await live.$eval('deskbell-faq', (element) => {
    const root = element.shadowRoot;
    if (!root) return '';
    const styles = root.adoptedStyleSheets.flatMap((one) => [...one.cssRules].map(({ cssText }) => cssText));
    const [, inside = ''] =
      /<template[^>]*>([^]*)<\/template>/.exec(element.getHTML({ shadowRoots: [root] })) ?? [];
    return `<style>${styles.join('')}</style>${inside}`;
  });
  await close();
  return found.replace(/<!--[^]*?-->/g, '');
}

interface Seen {
  /** First contentful paint, ms after the page was asked for. */
  readonly paint: number;
  /** The first question stands on screen. */
  readonly question: number;
  /** The element answers. */
  readonly ready: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Runs in the page, before anything else does. */
function watch(question: string): void {
  const seen = { paint: 0, question: 0, ready: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  addEventListener('deskbell-ready', () => (seen.ready = performance.now()));
  new PerformanceObserver((list) => {
    for (const one of list.getEntriesByName('first-contentful-paint')) seen.paint = one.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) seen.shift += (one as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const element = document.querySelector('deskbell-faq');
    const root = element?.shadowRoot ?? element;
    const shown = [...(root?.querySelectorAll('summary, .row') ?? [])].some(
      (one) => one.checkVisibility() && one.textContent?.includes(question),
    );
    // The frame after: by then it is painted.
    if (shown) requestAnimationFrame(() => (seen.question = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measure(browser: Browser, site: Served, path: string): Promise<Seen> {
  const { page: tab, close } = await openPage(browser);
  await tab.setViewport({ width: 390, height: 844 });
  await tab.emulateCPUThrottling(Number(values.throttle));
  await tab.emulateNetworkConditions(PredefinedNetworkConditions['Fast 4G']);
  // What tsx writes around a function that it names.
  await tab.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await tab.evaluateOnNewDocument(watch, first?.question ?? '');
  await tab.goto(`${site.origin}/${path}`);
  await tab.waitForFunction(() => {
    const { paint, question, ready } = (globalThis as unknown as { seen: Seen }).seen;
    return paint && question && ready;
  });
  // What moves after the answers are there is seen too.
  await tab.waitForNetworkIdle();
  const seen = await tab.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await close();
  return seen;
}

const browser = await launch();
const routes: Record<string, string> = { '/plain': page(plain), '/faq.json': faq };
const site = await serve({ routes, folders: { '/dist/': dist } });
routes['/shell'] = page(rooted(await shellOnServer()));
routes['/whole'] = page(rooted(await wholeView(browser, site)));

const paths = ['plain', 'shell', 'whole'] as const;
const found = new Map<string, Seen[]>(paths.map((path) => [path, []]));
await measure(browser, site, 'plain');
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const path of paths) found.get(path)?.push(await measure(browser, site, path));
await browser.close();
await site.close();

const spread = (seen: readonly Seen[], kind: keyof Seen, digits = 0): string => {
  const sorted = seen.map((one) => one[kind]).sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part).toFixed(digits));
  return `${middle} (${low}–${high})`;
};
const rows = paths.map((path) => {
  const seen = found.get(path) ?? [];
  return [
    path,
    String(gzipSync(routes[`/${path}`] ?? '').length),
    spread(seen, 'paint'),
    spread(seen, 'question'),
    spread(seen, 'ready'),
    spread(seen, 'shift', 3),
  ];
});
const head = ['page', 'HTML, B gzip', 'first paint, ms', 'a question readable, ms', 'answers, ms', 'shift'];
process.stdout.write(`${table(head, rows)}\n`);
