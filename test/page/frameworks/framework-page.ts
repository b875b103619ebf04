// A page of a framework, with the built script and the public surface only.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { content } from '../access/desk-page.js';
import { openPage } from '../../helpers/browser.js';
import { held } from '../../helpers/held.js';
import { serve } from '../../helpers/serve.js';
import { dist } from '../faq-page.js';
import { shop } from './fixtures/react-shop.js';
import { type DeskProps, first, type Heard, type Scene } from './fixtures/scene.js';

export const FRAMEWORKS = ['react', 'react-components', 'vue', 'svelte', 'angular', 'plain'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const svelte: Plugin = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, dev: true });
      return { contents: js.code };
    }),
};

/** Development builds: React renders twice in strict mode, and both tell what they do not like. */
async function bundle(framework: Framework): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`fixtures/${framework}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const scripts = new Map<Framework, Promise<string>>();

/** A server sends the desk in its markup, by hand or from React; the other frameworks make theirs. */
function inside(framework: Framework): string {
  if (framework === 'react-components') return `<div id="app">${renderToString(shop(first))}</div>`;
  return framework === 'plain'
    ? `<section id="left"><deskbell-desk id="one" view="home"><a href="/help">Help</a></deskbell-desk></section>
      <section id="right"></section>`
    : '<div id="app"></div>';
}

/** The components bring the elements along, as a package does. */
const script = (framework: Framework): string =>
  framework === 'react-components' ? '' : '<script type="module" src="/dist/deskbell.js"></script>';

const html = (
  framework: Framework,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
${script(framework)}<script type="module" src="/page.js"></script>
<main>${inside(framework)}</main></html>`;

const patience = { timeout: 20_000 };

export class FrameworkPage {
  constructor(
    readonly page: Page,
    readonly faults: readonly string[],
  ) {}

  async show(scene: Scene): Promise<void> {
    await this.page.evaluate((next) => globalThis.show(next), scene);
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  /** What a desk of the page has in it, by selector, once it can be seen; its words begin so. */
  async press(desk: string, selector: string, words = ''): Promise<void> {
    const found = await this.page.waitForFunction(
      (id, wanted, text) => {
        const roots = [document.getElementById(id)];
        for (const host of roots)
          for (const one of host?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
            if (one.shadowRoot) roots.push(one);
            const said = (one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent ?? '';
            if (one.matches(wanted) && one.checkVisibility() && said.trim().startsWith(text)) return one;
          }
        return undefined;
      },
      patience,
      desk,
      selector,
      words,
    );
    await (
      found.asElement() as unknown as { evaluate(run: (one: HTMLElement) => void): Promise<void> }
    ).evaluate((one) => {
      one.focus();
      one.click();
    });
  }

  /** Waits until a desk shows a heading. */
  async reads(desk: string, words: string): Promise<void> {
    await this.page.waitForFunction(
      (id, text) => {
        const roots = [document.getElementById(id)];
        for (const host of roots)
          for (const one of host?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
            if (one.shadowRoot) roots.push(one);
            if (
              one.matches('h2, h3, button, p') &&
              one.checkVisibility() &&
              one.textContent?.trim().startsWith(text)
            )
              return true;
          }
        return false;
      },
      patience,
      desk,
      words,
    );
  }

  /** Waits until returns are decided for this country. */
  async livesIn(country: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const returns = document
          .querySelector('deskbell-desk')
          ?.shadowRoot?.querySelector('deskbell-returns');
        return returns?.country === wanted;
      },
      patience,
      country,
    );
  }

  /** How many desks are kept that nobody sees any more; what is let go of may be collected a moment later. */
  async kept(): Promise<number> {
    const session = await this.page.createCDPSession();
    const onPage = await this.page.$$eval('deskbell-desk', (desks) => desks.length);
    for (let look = 0; ; look += 1) {
      await session.send('HeapProfiler.collectGarbage');
      const kept = (await held(session, 'deskbell-desk')) - onPage;
      if (kept <= 0 || look === 20) return kept;
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    }
  }

  heard(): Promise<Heard[]> {
    return this.page.evaluate(() => globalThis.heard);
  }

  async hears(type: string, times = 1): Promise<void> {
    await this.page.waitForFunction(
      (name, least) => globalThis.heard.filter((one) => one.type === `deskbell-${name}`).length >= least,
      patience,
      type,
      times,
    );
  }
}

/** A desk of the stories, with a name of its own so that two can be told apart. */
export const desk = (id: string, more: Partial<DeskProps> = {}): DeskProps => ({
  id,
  content: { ...content, company: `Shop ${id}` },
  view: 'home',
  ...more,
});

export async function openFramework(
  browser: Browser,
  t: TestContext,
  framework: Framework,
): Promise<FrameworkPage> {
  if (!scripts.has(framework)) scripts.set(framework, bundle(framework));
  const bundled = await scripts.get(framework);
  const site = await serve({
    routes: { '/': html(framework), '/page.js': bundled ?? '' },
    folders: { '/dist/': dist },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(site.origin);
  await page.waitForFunction(() => typeof globalThis.show === 'function', patience);
  return new FrameworkPage(page, faults);
}
