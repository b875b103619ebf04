// Scripts of a page change what all scripts share: every element works all the same, throws nothing into the page and
// leaves the page's own things alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { launch } from '../../helpers/browser.js';
import type { Served } from '../../helpers/serve.js';
import { root } from '../../house/source.js';
import { hostile } from './scripts.js';
import { openStage, serveStage, stageHtml } from './stage.js';

const ends: (() => unknown)[] = [];
let browser: Browser;
let site: Served;

const pathOf = (name: string) => `/${name.replace(/\W+/g, '-')}`;
const inline = (script: string) => `<script>{ ${script} }</script>`;

/** A page's own element, drawn by a Lit of its own. */
const ownLit = `import { LitElement, html } from 'lit';
customElements.define('shop-basket', class extends LitElement {
  static properties = { items: {} };
  render() { return html\`<b>\${this.items} lamps</b>\`; }
});
document.body.append(Object.assign(document.createElement('shop-basket'), { items: 1 }));`;

before(async () => {
  const { outputFiles } = await build({
    stdin: { contents: ownLit, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const pages = Object.entries(hostile).map(([name, script]) => [pathOf(name), stageHtml(inline(script))]);
  site = await serveStage(
    { after: (end) => void ends.push(end as () => unknown) },
    {
      routes: {
        ...(Object.fromEntries(pages) as Record<string, string>),
        '/own-lit.js': outputFiles[0]?.text ?? '',
        '/lit': stageHtml('<script type="module" src="/own-lit.js"></script>'),
      },
    },
  );
  browser = await launch();
});
after(async () => {
  for (const end of ends) await end();
  await browser.close();
});

describe('every element comes to its state, and nothing is thrown', () => {
  for (const name of Object.keys(hostile))
    it(name, async () => {
      const { faults, close } = await openStage(browser, site, pathOf(name));
      await close();
      assert.deepEqual(faults, []);
    });
});

it('beside a Lit of the page’s own, both draw', async () => {
  const { page, faults, close } = await openStage(browser, site, '/lit');
  const basket = (items: number) =>
    page.evaluate(async (count) => {
      const one = document.querySelector('shop-basket') as HTMLElement & {
        items: number;
        updateComplete: Promise<unknown>;
      };
      one.items = count;
      await one.updateComplete;
      return one.shadowRoot?.textContent;
    }, items);
  assert.equal(await basket(2), '2 lamps');
  await close();
  assert.deepEqual(faults, []);
});
