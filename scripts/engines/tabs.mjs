// A browser that puppeteer drives, for Web Test Runner: Chromium, or Firefox by WebDriver BiDi.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/**
 * The launcher hands the tab of one file to the next one, with its history and its storage, and a file that is stopped
 * twice empties the tab under the next. Here a tab ends with its file. A hidden tab gets no animation frames: each file
 * has a browser context, so a window, of its own.
 * @param {string} name as the runner shows it
 * @param {import('puppeteer-core').LaunchOptions} launchOptions
 */
export function tabLauncher(name, launchOptions) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { headless: true, ...launchOptions },
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
  launcher.name = name;
  const stopping = new Map();
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = (id) => {
    if (!stopping.has(id)) stopping.set(id, stopAndClose(id));
    return stopping.get(id);
  };
  async function stopAndClose(id) {
    try {
      return await stopSession(id);
    } finally {
      const tabs = launcher.inactivePages.splice(0);
      await Promise.all(tabs.map(({ puppeteerPage }) => puppeteerPage.browserContext().close()));
    }
  }
  return launcher;
}
