// A real browser for tests that run in Node: whole pages, as a visitor loads them.
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumArgs, findChromium, findFirefox } from '../../scripts/browsers.mjs';

/** `DESKBELL_ENGINE=firefox`: the tests that can go there do so. */
export const inFirefox = process.env['DESKBELL_ENGINE'] === 'firefox';

/** Starts the Chromium of this machine, with more arguments, or its Firefox. The caller closes it. */
export function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = inFirefox ? findFirefox() : findChromium();
  if (!executablePath) throw new Error('The browser was not found: run `npm run browsers -- all`.');
  if (inFirefox)
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...chromiumArgs, '--js-flags=--expose-gc', ...more],
  });
}

export interface Watched {
  readonly page: Page;
  /** Errors thrown on the page, `console.error`, and what a security policy refused. */
  readonly faults: readonly string[];
  /** Addresses the page asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A page without cookies, storage or cache of any other, and a record of what goes wrong on it. */
export async function openPage(browser: Browser): Promise<Watched> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    // Chromium asks for an icon by itself.
    if (!request.url().endsWith('/favicon.ico')) requests.push(request.url());
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`CSP ${violatedDirective} refused ${blockedURI} ${sample}`);
    });
  });
  return { page, faults, requests, close: () => context.close() };
}
