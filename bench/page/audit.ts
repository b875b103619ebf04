import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { openPage } from '../../test/helpers/browser.js';
import { withTypingErrors } from '../typing-errors.js';
import type { Subject } from './subject.js';
import { calm, clear, firstLetter, open, prepare, walk } from './visit.js';
import type { World } from './world.js';

/** What is looked at once, on a processor as fast as it is. */
export interface Audit {
  /** Rules of WCAG 2.2 A and AA that axe found broken, by the state in which they first were. */
  readonly faults: Readonly<Record<string, readonly string[]>>;
  /** FAQ: mistyped questions whose article is among the first three, and of how many. */
  readonly mistyped?: { readonly found: number; readonly of: number };
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Finds nothing anywhere. */
const NONSENSE = 'xqzvkj wwqpzx';

declare global {
  interface Window {
    axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
  }
}

/** `mistyped`: how many questions are asked with typing errors. */
export async function audit(browser: Browser, world: World, { subject, mistyped }: Wanted): Promise<Audit> {
  const { page, close } = await openPage(browser);
  try {
    await prepare(page, subject, { throttle: 1, slow: false });
    await page.goto(world.addressOf(subject));
    await page.waitForFunction(() => window.__seen().ready > 0);
    await calm(page);
    const faults: Record<string, string[]> = {};
    const look = async (state: string) => {
      const known = Object.values(faults).flat();
      faults[state] = (await broken(page)).filter((id) => !known.includes(id));
    };
    await look('at first');
    if (subject.task !== 'faq') {
      await walk(page, subject.steps ?? [], true);
      await look('next');
      return { faults };
    }
    await open(page, subject);
    await calm(page);
    await look('open');
    await firstLetter(page, subject);
    await look('results');
    await ask(page, subject, NONSENSE);
    await look('nothing found');
    return { faults, mistyped: await find(page, world, { subject, mistyped }) };
  } finally {
    await close();
  }
}

interface Wanted {
  readonly subject: Subject;
  readonly mistyped: number;
}

async function broken(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id }) => id);
  }, WCAG);
}

async function ask(page: Page, subject: Subject, text: string): Promise<string[]> {
  await clear(page, subject);
  await page.keyboard.type(text);
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate((ms) => window.__settled(ms), subject.patience ?? 300);
  return page.evaluate(() => window.__results());
}

async function find(page: Page, { questions }: World, { subject, mistyped }: Wanted) {
  let found = 0;
  for (const [seed, { text, titles }] of questions.slice(0, mistyped).entries()) {
    const rows = (await ask(page, subject, withTypingErrors(text, seed))).slice(0, 3);
    if (titles.some((title) => rows.some((row) => row.includes(title)))) found++;
  }
  return { found, of: mistyped };
}
