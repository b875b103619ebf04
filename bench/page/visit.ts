import type { Browser, CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { openPage } from '../../test/helpers/browser.js';
import type { Asked } from './site.js';
import type { Step, Subject } from './subject.js';
import { watch } from './watch.js';
import type { World } from './world.js';

export interface Conditions {
  /** So many times slower is the processor. */
  readonly throttle: number;
  /** Slow 4G as Lighthouse knows it: 150 ms, 1.6 Mbit/s down, 0.75 up. */
  readonly slow: boolean;
  /** FAQ: what is typed, letter by letter, after a first letter. */
  readonly texts: readonly string[];
}

/** One fresh page, from its address to the last answer. */
export interface Visit {
  readonly articles: number;
  readonly slow: boolean;
  /** ms until a visitor could begin. */
  readonly ready: number;
  /** ms until the first results were painted, of one who begins at once; slow network only. */
  readonly answered?: number;
  /** ms of the main thread until it rested. */
  readonly cpu: number;
  /** ms beyond 50 of each long task until then. */
  readonly blocked: number;
  /** Bytes of code, gzip, and requests without the page itself: before anyone asks, and with the first answers. */
  readonly code: readonly [number, number];
  readonly requests: readonly [number, number];
  /** Requests that went, or would go, to another company. */
  readonly elsewhere: number;
  /** ms of the first press, for which engine and index may have to be fetched and made. */
  readonly first: number;
  /** ms of each later press. */
  readonly presses: readonly number[];
  /** ms that a key waited, at worst, while somebody typed fast. */
  readonly delay: number;
  /** MB after garbage collection. */
  readonly heap: number;
  readonly shift: number;
}

const PATIENCE = 300;
const LONGEST = 60_000;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** ms between the keys of a fast typist. */
const BURST = 80;

export async function visit(
  browser: Browser,
  world: World,
  subject: Subject,
  on: Conditions,
): Promise<Visit> {
  const { page, close, requests } = await openPage(browser);
  const asked = { own: world.site.asked.length, elsewhere: world.elsewhere.asked.length };
  try {
    const client = await prepare(page, subject, on);
    await page.goto(world.addressOf(subject), { timeout: LONGEST, waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.__seen().ready > 0, { timeout: LONGEST, polling: 50 });
    const since = () => world.site.asked.slice(asked.own).filter(({ kind }) => kind !== 'page');
    const load = on.slow ? { cpu: 0, blocked: 0, heap: 0 } : await rest(page, client);
    const before = since();
    await use(page, subject, on);
    if (!on.slow) await calm(page);
    const after = since();
    if (!on.slow && subject.task === 'faq') await typing(page, subject, on.texts);
    const heap = on.slow ? 0 : await heapOf(client);
    const { ready, answered, presses: all, delay, shift } = await page.evaluate(() => window.__seen());
    const strangers = requests.filter((url) => !url.startsWith('http://127.0.0.1') && url.startsWith('http'));
    return {
      articles: world.articles,
      slow: on.slow,
      ready,
      ...(on.slow ? { answered } : {}),
      ...load,
      code: [bytes(before), bytes(after)],
      requests: [before.length, after.length],
      elsewhere: strangers.length + world.elsewhere.asked.length - asked.elsewhere,
      first: all[0] ?? 0,
      presses: all.slice(1),
      delay,
      heap,
      shift,
    };
  } finally {
    await close();
  }
}

const bytes = (list: readonly Asked[]): number =>
  list.filter(({ kind }) => kind === 'code').reduce((sum, one) => sum + one.bytes, 0);

/** A page that is watched, on a slow processor and perhaps a slow network. */
export async function prepare(
  page: Page,
  { usable, results }: Subject,
  on: Pick<Conditions, 'throttle' | 'slow'>,
) {
  await page.setViewport({ width: 1280, height: 900 });
  // tsx names every function by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
  await page.evaluateOnNewDocument(watch, { usable, results });
  const client = await page.createCDPSession();
  // Time of the processor, so that other programs on the machine do not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (on.slow) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: on.throttle });
  return client;
}

/** Nothing is loaded and nothing changes any more. */
export async function calm(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 300, timeout: LONGEST });
  await page.evaluate((patience) => window.__settled(patience), PATIENCE);
}

async function rest(page: Page, client: CDPSession) {
  await calm(page);
  const { metrics } = await client.send('Performance.getMetrics');
  const cpu = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  const { long } = await page.evaluate(() => window.__seen());
  return { cpu, blocked: long.reduce((sum, { ms }) => sum + ms - 50, 0) };
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** What a visitor does first: the first letter of a question until there are answers, or the whole of a form. */
async function use(page: Page, subject: Subject, { slow }: Pick<Conditions, 'slow'>): Promise<void> {
  if (subject.task !== 'faq') return walk(page, subject.steps ?? [], slow);
  await open(page, subject);
  await firstLetter(page, subject);
}

/** Types a letter into the field that has the focus, and waits for the first answers. */
export async function firstLetter(page: Page, subject: Subject): Promise<void> {
  await page.evaluate(() => window.__mode('press'));
  await page.keyboard.press('r');
  await page.waitForFunction(() => window.__seen().answered > 0, { timeout: LONGEST, polling: 50 });
  await settled(page, subject);
}

/** With the focus in the field. */
export async function open(page: Page, subject: Subject): Promise<void> {
  if (subject.open) await (await find(page, subject.open)).click();
  await (await find(page, subject.field ?? subject.usable)).focus();
}

async function find(page: Page, path: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(path, { visible: true, timeout: LONGEST });
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

const settled = (page: Page, { patience = PATIENCE }: Pick<Subject, 'patience'>): Promise<boolean> =>
  page.evaluate((ms) => window.__settled(ms), patience);

/** Steps of a wizard or form; only presses are timed. With `first`, until the first of them is answered. */
export async function walk(page: Page, steps: readonly Step[], first = false): Promise<void> {
  for (const step of steps) {
    if ('fill' in step) await (await find(page, step.fill)).type(step.text);
    else if ('choose' in step) await (await find(page, step.choose)).click();
    else {
      await page.evaluate(() => window.__mode('press'));
      await (await find(page, step.press)).click();
      await page.waitForFunction(() => window.__seen().answered > 0, { timeout: LONGEST, polling: 50 });
      await settled(page, { patience: 1000 });
      await page.evaluate(() => window.__mode('rest'));
      if (first) return;
    }
    await settled(page, { patience: 0 });
  }
}

/** Each text letter by letter, each letter answered before the next; then the last one fast. */
async function typing(page: Page, subject: Subject, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await clear(page, subject);
    await page.evaluate(() => window.__mode('press'));
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a'));
      await settled(page, subject);
    }
  }
  await clear(page, subject);
  await page.evaluate(() => window.__mode('burst'));
  const keys: Promise<void>[] = [];
  for (const letter of texts.at(-1) ?? '') {
    // Not awaited: a typist does not wait for the page.
    keys.push(page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a')));
    await new Promise((resolve) => setTimeout(resolve, BURST));
  }
  await Promise.all(keys);
  await settled(page, subject);
}

export async function clear(page: Page, subject: Pick<Subject, 'patience'>): Promise<void> {
  await page.evaluate(() => window.__mode('rest'));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await settled(page, subject);
}
