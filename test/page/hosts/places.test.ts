// Where a page may put an element, and what it may do with it there: the element answers, and the page's own things stay
// as they are.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../../helpers/browser.js';
import { type Served, serve } from '../../helpers/serve.js';
import { dist, faqJson } from '../faq-page.js';

const faq = '<deskbell-faq src="/faq.json" no-history><p>Plain help</p></deskbell-faq>';

/** By what it stands in. */
const around: Readonly<Record<string, string>> = {
  'a form': `<form action="/gone">${faq}<button>Pay</button></form>`,
  'a label': `<label>${faq}<input type="checkbox" name="own"></label>`,
  'a link': `<a href="/gone">${faq}</a>`,
  'a button of a form': `<form action="/gone"><button type="button">${faq}</button></form>`,
  'what can be edited': `<div contenteditable>${faq}</div>`,
  'a drawing': `<svg width="500" height="700"><foreignObject width="500" height="700">${faq}</foreignObject></svg>`,
  'a table': `<table><tr><td>${faq}</td></tr></table>`,
  'a paragraph': `<p><span>${faq}</span></p>`,
  'a row of boxes': `<div style="display: flex"><div style="flex: none; width: 200px">Side</div>${faq}</div>`,
  'a centred column': `<div style="display: flex; flex-direction: column; align-items: center">${faq}</div>`,
  'a box that floats': `<div style="float: left">${faq}</div>`,
  'text that runs down': `<div style="writing-mode: vertical-rl; height: 500px">${faq}</div>`,
  'another shadow root': `<div><template shadowrootmode="open">${faq}</template></div>`,
};

/** Not there for the visitor until the page wants it; `show` is what the page does then. */
const later: Readonly<Record<string, { html: string; show: string }>> = {
  'closed details': { html: `<details>${faq}</details>`, show: 'place.firstChild.open = true' },
  'what is hidden': { html: `<div hidden>${faq}</div>`, show: 'place.firstChild.hidden = false' },
  'what is invisible': {
    html: `<div style="visibility: hidden">${faq}</div>`,
    show: "place.firstChild.style.visibility = ''",
  },
  'what rests': { html: `<div inert>${faq}</div>`, show: 'place.firstChild.inert = false' },
  'a template': {
    html: `<template>${faq}</template>`,
    show: 'place.append(place.firstChild.content.cloneNode(true))',
  },
  'a dialog': { html: `<dialog>${faq}</dialog>`, show: 'place.firstChild.showModal()' },
};

const ours = '<script type="module" src="/dist/deskbell.js"></script>';

/** The page of the tests: everything that happens to it is written down. */
const page = (
  head = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}
${ours}</head><body><div id="place"></div></body></html>`;

const ends: (() => unknown)[] = [];
let browser: Browser;
let site: Served;
let tab: Page;
let faults: readonly string[];

before(async () => {
  site = await serve({
    routes: {
      '/': page(),
      '/quirks': `<html lang="en"><script type="module" src="/dist/deskbell.js"></script><div id="place">${faq}</div>`,
      '/based': page('<base href="/shop/lamps/">'),
      // Chromium runs no modules in these.
      '/xhtml': {
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>
<script defer="defer" src="/dist/deskbell.bundle.js"></script></head><body>${faq.replace(' no-history', '')}</body></html>`,
        headers: { 'content-type': 'application/xhtml+xml' },
      },
      '/svg': {
        body: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" width="500" height="500">
<h:script defer="defer" src="/dist/deskbell.bundle.js"/><foreignObject width="500" height="500">
<h:deskbell-faq src="/faq.json"><h:p>Plain help</h:p></h:deskbell-faq></foreignObject></svg>`,
        headers: { 'content-type': 'image/svg+xml' },
      },
      '/twice': page(
        `<script type="module" src="/dist/deskbell.bundle.js"></script><script type="module" src="/dist/deskbell.js?again"></script>`,
      ),
      // An earlier version had fewer elements, and took the first tags.
      '/older': page(`<script type="module">
const { define } = CustomElementRegistry.prototype;
CustomElementRegistry.prototype.define = function (tag, ...more) { if (tag === 'deskbell-faq') define.call(this, tag, ...more); };
await import('/dist/deskbell.bundle.js');
CustomElementRegistry.prototype.define = define;
await import('/dist/deskbell.js');
</script>`).replace(ours, ''),
      '/faq.json': faqJson,
    },
    folders: { '/dist/': dist },
  });
  browser = await launch();
  const opened = await openPage(browser);
  ends.push(opened.close, site.close);
  ({ page: tab, faults } = opened);
  await tab.setViewport({ width: 900, height: 900 });
});
after(async () => {
  for (const end of ends) await end();
  await browser.close();
});

const put = (html: string) =>
  tab.evaluate((given) => {
    const place = document.getElementById('place') as HTMLElement & { setHTMLUnsafe(html: string): void };
    // Roots that are declared are made by the parser of this one only.
    place.setHTMLUnsafe(given);
  }, html);

const input = '#place >>> input[role=combobox]';

/** Types a question into the field, opens the first answer with Enter, and reads it. */
async function asks(): Promise<void> {
  const field = await tab.waitForSelector(input, { visible: true, timeout: 20_000 });
  await field?.focus();
  await tab.keyboard.type('send back');
  await tab.waitForSelector('#place >>> [role=option]', { visible: true, timeout: 20_000 });
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('#place >>> ::-p-text(post office)', { visible: true, timeout: 20_000 });
}

const plain = () =>
  tab.evaluate(() => {
    const help = [...document.getElementsByTagName('*')].find(
      (one) => one.textContent === 'Plain help' && one.localName === 'p',
    );
    return !!help && help.getBoundingClientRect().height > 0;
  });

describe('it answers, and stays where it is, in', () => {
  before(() => tab.goto(`${site.origin}/`));

  for (const [name, html] of Object.entries(around))
    it(name, async () => {
      const from = faults.length;
      await put(html);
      await asks();
      assert.equal(await tab.evaluate(() => location.pathname), '/');
      const width = await tab.$eval('#place >>> deskbell-faq', (one) => one.getBoundingClientRect().width);
      assert.ok(width >= 280, `only ${width} px wide`);
      assert.deepEqual(faults.slice(from), []);
    });

  for (const [name, { html, show }] of Object.entries(later))
    it(`${name}, once it is shown`, async () => {
      const from = faults.length;
      await put(html);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      const seen = await tab.evaluate((field) => {
        const one = document.querySelector('deskbell-faq');
        return !!one?.shadowRoot
          ?.querySelector(field)
          ?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
      }, 'input');
      if (name !== 'what rests') assert.equal(seen, false, 'seen before');
      await tab.evaluate(`{ const place = document.getElementById('place'); ${show}; }`);
      await asks();
      assert.deepEqual(faults.slice(from), []);
    });

  it('a page that moves it, copies it, and takes it away', async () => {
    const from = faults.length;
    await put(`<div id="a">${faq}</div><div id="b"></div>`);
    await asks();
    await tab.evaluate(() => {
      const [a, b] = [document.getElementById('a'), document.getElementById('b')];
      const one = document.querySelector('deskbell-faq') as Element;
      b?.append(one);
      a?.append(one.cloneNode(true));
      b?.remove();
    });
    await asks();
    assert.deepEqual(faults.slice(from), []);
  });

  it('a row of boxes that is moved itself: the button of the desk takes no place, and comes along', async () => {
    const from = faults.length;
    await put(`<div id="a" style="display: flex; gap: 40px; transform: translateY(-50px)"><b style="flex: 1">Shop</b>
      <deskbell-desk launcher></deskbell-desk></div><div id="b"></div>`);
    const corner = async () => {
      const button = await tab.waitForSelector('#place >>> .launcher', { visible: true });
      return button?.evaluate((one) => {
        const { right, bottom } = one.getBoundingClientRect();
        return [innerWidth - right, innerHeight - bottom];
      });
    };
    assert.deepEqual(await corner(), [20, 20]);
    const widths = await tab.$eval('#a', (row) => [row.clientWidth, row.firstElementChild?.clientWidth]);
    assert.equal(widths[1], widths[0]);
    await tab.evaluate(() =>
      document.getElementById('b')?.append(document.querySelector('deskbell-desk') as Element),
    );
    await tab.evaluate(() => ((document.getElementById('b') as HTMLElement).style.transform = 'scale(0.5)'));
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.deepEqual(await corner(), [20, 20]);
    assert.deepEqual(faults.slice(from), []);
  });

  it('a page that changes its language', async () => {
    const from = faults.length;
    await put(faq);
    await tab.waitForSelector(input, { visible: true });
    await tab.evaluate(() => (document.documentElement.lang = 'ru'));
    await tab.waitForSelector('deskbell-faq >>> ::-p-text(Чем мы можем помочь)', { visible: true });
    await tab.evaluate(() => (document.documentElement.lang = 'no such language'));
    await tab.waitForSelector('deskbell-faq >>> ::-p-text(How can we help)', { visible: true });
    assert.deepEqual(faults.slice(from), []);
  });

  it('a page that is written anew', async () => {
    const from = faults.length;
    await tab.evaluate((html) => {
      document.open();
      document.write(`<!doctype html><html lang="en"><title>New</title><div id="place">${html}</div>`);
      document.close();
    }, faq);
    await asks();
    assert.deepEqual(faults.slice(from), []);
  });
});

describe('it answers', () => {
  const answersAt = async (path: string, html?: string) => {
    const from = faults.length;
    await tab.goto(site.origin + path);
    if (html) await put(html);
    await asks();
    return faults.slice(from);
  };

  it('on a page in quirks mode', async () => assert.deepEqual(await answersAt('/quirks'), []));

  it('where addresses begin elsewhere', async () =>
    assert.deepEqual(await answersAt('/based', faq.replace('/faq.json', '../../faq.json')), []));

  it('where two of our scripts are loaded', async () => assert.deepEqual(await answersAt('/twice', faq), []));

  it('where an earlier script of ours has taken the first tag', async () => {
    assert.deepEqual(await answersAt('/older', faq), []);
    await tab.waitForFunction(() => customElements.get('deskbell-desk'), { timeout: 20_000 });
  });

  it('in a frame', async () => {
    const from = faults.length;
    await tab.goto(`${site.origin}/`);
    await tab.evaluate((html) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="/dist/deskbell.js"></script>${html}`;
      document.body.append(frame);
    }, faq);
    const frame = await (await tab.waitForSelector('iframe'))?.contentFrame();
    const field = await frame?.waitForSelector('deskbell-faq >>> input', { visible: true, timeout: 20_000 });
    await field?.type('send back');
    await frame?.waitForSelector('deskbell-faq >>> [role=option]', { visible: true, timeout: 20_000 });
    assert.deepEqual(faults.slice(from), []);
  });
});

describe('what the page wrote stays on screen', () => {
  for (const path of ['/xhtml', '/svg'])
    it(`in a document that is no HTML: ${path.slice(1)}`, async () => {
      const from = faults.length;
      await tab.goto(site.origin + path);
      assert.equal(await plain(), true);
      assert.deepEqual(faults.slice(from), []);
    });
});
