// Tabs of a real browser with the outbox in them.
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Settings } from '../platform/outbox/bench.entry.js';
import { type Served, serve } from './serve.js';

let script: Promise<Uint8Array> | undefined;

const bundled = async (): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: ['test/platform/outbox/bench.entry.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};

/** A site with nothing on its page but the outbox. */
export async function outboxSite(): Promise<Served> {
  const page = '<!doctype html><title>Outbox</title><input type="file"><script src="/bench.js"></script>';
  return serve({
    routes: {
      '/': page,
      '/away': '<!doctype html><title>Away</title>',
      '/bench.js': await (script ??= bundled()),
    },
  });
}

/** What a page does to itself before any script of ours runs. */
export type Before = (() => void) | undefined;

export interface Visitor {
  readonly context: BrowserContext;
  /** A new tab, with nothing opened in it; `before` other than the visitor's where it is given. */
  tab(path: string, before?: Before): Promise<Page>;
  /** A new tab with an open outbox. */
  open(settings: Settings): Promise<Page>;
  close(): Promise<void>;
}

/** A visitor whose browser has kept nothing yet. */
export async function visitor(browser: Browser, site: Served, before?: Before): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const tab = async (path: string, first: Before): Promise<Page> => {
    const page = await context.newPage();
    // tsx names functions by a helper of its own, which functions that are sent into the page would miss.
    await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
    if (first) await page.evaluateOnNewDocument(first);
    await page.goto(site.origin + path);
    return page;
  };
  return {
    context,
    tab: (path, first) => tab(path, first),
    async open(settings) {
      const page = await tab('/', before);
      await page.evaluate((chosen) => bench.start(chosen), settings);
      return page;
    },
    close: () => context.close(),
  };
}

/** Asks again until it is so. @returns whether it came to be in that time */
export async function until(is: () => Promise<boolean>, patience = 20_000): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await is().catch(() => false))) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}
