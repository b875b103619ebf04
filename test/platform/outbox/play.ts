// Plays a round in a real browser and says what became of each parcel.
import type { Browser, Page } from 'puppeteer-core';
import type { Backend, FaultServer } from '../../helpers/fault-server.js';
import { until, type Visitor, visitor } from '../../helpers/outbox-page.js';
import type { Served } from '../../helpers/serve.js';
import type { Settings } from './bench.entry.js';
import type { Mishap, Posting, Round } from './plan.js';
import { replaceGlobals, seedRows, SURROUNDINGS } from './surroundings.js';

export interface Stage {
  readonly browser: Browser;
  readonly site: Served;
  readonly server: FaultServer;
  readonly backend: Backend;
  readonly broken?: Settings['broken'];
  /** How many times faster than ours the time of the outbox runs; 80 when left out. */
  readonly speed?: number;
}

/** A schedule that did not end with exactly one ticket and nothing pending. */
export interface Loss {
  readonly seed: number;
  readonly key: string;
  readonly tickets: number;
  readonly pending: boolean;
}

/** Ends the process of a tab, as a fault in the browser would. What was asked of the tab fails when it is closed. */
export async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const crashed = new Promise<void>((resolve) => page.once('error', () => resolve()));
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const whole = await page.browser().target().createCDPSession();
  await whole.send('Target.closeTarget', { targetId: targetInfo.targetId });
  await whole.detach();
}

/** How many times faster than ours the time of the outbox runs. */
const SPEED = 80;
/** Real milliseconds in which everything must have ended, also on a machine that does ten other things. */
const PATIENCE = 90_000;
/** After so many milliseconds timers take so much longer: tries of a fifth of a second need a machine with time. */
const EASE = [
  [6_000, 4],
  [15_000, 12],
  [30_000, 40],
] as const;

/** The visitor presses "try now" so often, in real milliseconds: waits that a backend asked for end by that alone. */
const PRESSES_AFTER = 3_000;

class Play {
  readonly #pages: Page[] = [];
  readonly #unsaved = new Map<string, Posting>();
  #opened = 0;

  constructor(
    readonly round: Round,
    readonly stage: Stage,
    readonly visitor: Visitor,
  ) {}

  async open(): Promise<Page> {
    const { skews, storage, isReplaced } = this.round;
    const skew = skews[this.#opened++ % skews.length] ?? 0;
    const { server, broken, speed = SPEED } = this.stage;
    const settings = {
      endpoint: `${server.origin}/tickets`,
      speed,
      skew,
      ...(storage && { storage }),
    };
    const page = await this.visitor.open({ ...settings, ...(broken && { broken }) });
    if (isReplaced) await page.evaluate(replaceGlobals);
    this.#pages.push(page);
    return page;
  }

  /** A tab that is open; another one where the last was closed. */
  async #tab(at: number): Promise<Page> {
    return this.#pages[at % Math.max(1, this.#pages.length)] ?? this.open();
  }

  async post(posting: Posting): Promise<void> {
    const { key, files, presses } = posting;
    this.#unsaved.set(key, posting);
    const page = await this.#tab(posting.at);
    const saved = await page
      .evaluate(
        async (order, times) => {
          const pressed = Array.from({ length: times }, () => bench.post(order));
          for (const one of pressed) await one;
          return true;
        },
        { key, files },
        presses,
      )
      .catch(() => false);
    // Where the tab closed before it said "saved", the visitor still has the draft, with its key.
    if (saved) this.#unsaved.delete(key);
  }

  async mishap({ type, at }: Mishap): Promise<void> {
    if (type === 'new-tab') return void (await this.open());
    const page = await this.#tab(at);
    if (type === 'offline' || type === 'online') return page.setOfflineMode(type === 'offline');
    this.#pages.splice(this.#pages.indexOf(page), 1);
    if (type === 'crash') {
      await crash(page);
    } else if (type === 'close') await page.close();
    else await this.#leave(page, type);
    if (!this.#pages.length) await this.open();
  }

  async #leave(page: Page, type: 'reload' | 'away-and-back'): Promise<void> {
    if (type === 'away-and-back') {
      // Without a network a browser stays where it is.
      await page.goto(`${this.stage.site.origin}/away`).catch(() => undefined);
      await page.goBack().catch(() => undefined);
    }
    await page.close();
    await this.open();
  }

  /** The network is back, and the visitor looks after what is left. */
  async end(): Promise<readonly string[]> {
    for (const page of this.#pages) await page.setOfflineMode(false).catch(() => undefined);
    for (const posting of this.#unsaved.values()) await this.post(posting);
    const began = Date.now();
    let pressed = began;
    const isDone = async (): Promise<boolean> => {
      const isTime = Date.now() - pressed > PRESSES_AFTER;
      if (isTime) pressed = Date.now();
      const ease = EASE.findLast(([after]) => Date.now() - began > after)?.[1] ?? 1;
      for (const page of this.#pages) {
        const open = await page.evaluate((factor) => {
          bench.takeItEasy(factor);
          dispatchEvent(new Event('online'));
          return bench.open();
        }, ease);
        if (!open.length) continue;
        for (const { key, standing } of open) {
          const isStuck = isTime || standing.state === 'needs-attention';
          if (isStuck) await page.evaluate((stuck) => bench.retry(stuck), key);
        }
        return false;
      }
      return true;
    };
    await until(isDone, PATIENCE);
    const [page] = this.#pages;
    return (await page?.evaluate(() => bench.open()))?.map(({ key }) => key) ?? [];
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** @returns the schedules of the round that ended badly */
export async function play(round: Round, stage: Stage): Promise<readonly Loss[]> {
  const { browser, site, server, backend } = stage;
  const one = await visitor(browser, site, SURROUNDINGS[round.surrounding]);
  try {
    for (const { key, faults } of round.postings) server.plan(key, faults);
    if (round.isSeeded) {
      const page = await one.tab('/away');
      await page.evaluate(seedRows);
      await page.close();
    }
    const game = new Play(round, stage, one);
    for (let tab = 0; tab < round.tabs; tab += 1) await game.open();
    const acts = [
      ...round.postings.map((posting) => ({ at: posting.at, act: () => game.post(posting) })),
      ...round.mishaps.map((mishap) => ({ at: mishap.at, act: () => game.mishap(mishap) })),
    ].sort((a, b) => a.at - b.at);
    const began = Date.now();
    const posts: Promise<void>[] = [];
    for (const { at, act } of acts) {
      await pause(began + at - Date.now());
      posts.push(act());
    }
    await Promise.all(posts);
    const pending = await game.end();
    const losses: Loss[] = [];
    for (const { key } of round.postings) {
      const tickets = await backend.count(key);
      if (tickets !== 1 || pending.includes(key)) {
        losses.push({ seed: round.seed, key, tickets, pending: pending.includes(key) });
      }
    }
    return losses;
  } finally {
    await one.close().catch(() => undefined);
  }
}
