import type { Page } from 'puppeteer-core';

/** Everything a page can leave behind in a browser. */
export const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Nothing of it. */
export const nothing = { cookies: '', local: {}, session: {}, databases: [], caches: [], workers: 0 };
