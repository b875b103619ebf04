// Pages that allow little: every element comes to its state with no more than the README says, and where a page allows
// less than that, what it wrote itself stays on screen.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../../helpers/browser.js';
import type { Reply, Served } from '../../helpers/serve.js';
import { root } from '../../house/source.js';
import { dist, faqJson } from '../faq-page.js';
import { openStage, serveStage, stageHtml } from './stage.js';

/** The list of the README, word for word. */
const listed = /Content-Security-Policy: ([^`]+)/
  .exec(readFileSync(`${root}/README.md`, 'utf8'))?.[1]
  ?.replace(/\s+/g, ' ')
  .trim();

/** The stage without anything that a page writes into its tags against such a policy. */
const bare = stageHtml().replace(/ style="[^"]*"/g, '');
const bundled = bare.replace('deskbell.js', 'deskbell.bundle.js');

const nothingAllowed =
  `accelerometer autoplay camera clipboard-read clipboard-write display-capture encrypted-media
  fullscreen geolocation gyroscope hid idle-detection local-fonts microphone midi payment
  picture-in-picture screen-wake-lock serial storage-access sync-xhr usb web-share unload`
    .split(/\s+/)
    .map((name) => `${name}=()`)
    .join(', ');

const pages: Readonly<Record<string, Reply>> = {
  'the list of the README': { body: bare, headers: { 'content-security-policy': listed ?? '' } },
  'the list of the README, and all in one file': {
    body: bundled,
    headers: { 'content-security-policy': listed ?? '' },
  },
  'the list of the README in the page itself': {
    body: bare.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${listed}">`),
  },
  'no policy of Trusted Types, where none is required': {
    body: bare,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; trusted-types 'none'",
    },
  },
  'a sandbox with scripts and forms alone': {
    body: bare,
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  },
  'no permission at all': { body: bare, headers: { 'permissions-policy': nothingAllowed } },
  'isolation from other origins': {
    body: bare,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'document-policy': 'force-load-at-top',
    },
  },
  'a charset of its own, and a script that is no module': {
    body: Buffer.from(
      bundled.replace('<meta charset="utf-8">', '').replace('<script type="module"', '<script defer'),
      'latin1',
    ),
    headers: { 'content-type': 'text/html; charset=windows-1251' },
  },
};

const pathOf = (name: string) => `/${name.replace(/\W+/g, '-')}`;

const ends: (() => unknown)[] = [];
let browser: Browser;
let site: Served;
before(async () => {
  site = await serveStage(
    { after: (end) => void ends.push(end as () => unknown) },
    {
      routes: {
        ...Object.fromEntries(Object.entries(pages).map(([name, reply]) => [pathOf(name), reply])),
        '/faq.json': faqJson,
        '/refused': {
          body: `<!doctype html><html lang="en"><title>Help</title><script type="module" src="/dist/deskbell.js"></script>
<deskbell-faq src="/faq.json"><p>Plain help</p></deskbell-faq><deskbell-desk launcher><a href="/help">Help</a></deskbell-desk>`,
          headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
        },
      },
      // A sandbox has no origin: even its own script comes from elsewhere.
      headers: { 'access-control-allow-origin': '*' },
    },
  );
  browser = await launch(['--host-resolver-rules=MAP shop.example 127.0.0.1']);
});
after(async () => {
  for (const end of ends) await end();
  await browser.close();
});

describe('every element comes to its state, and nothing is refused, under', () => {
  it('a list that the README has', () => assert.ok(listed?.startsWith("default-src 'none'; "), listed));

  for (const name of Object.keys(pages))
    it(name, async () => {
      const { faults, close } = await openStage(browser, site, pathOf(name));
      await close();
      // That our own name is refused too is survived, and said by the browser.
      const ours = faults.filter(
        (fault) => !/trusted-types|TrustedTypePolicy/.test(fault) || !/where none/.test(name),
      );
      assert.deepEqual(ours, []);
    });

  it('plain http', async () => {
    const origin = site.origin.replace('127.0.0.1', 'shop.example');
    const { page, faults, close } = await openStage(browser, { ...site, origin });
    const secure = await page.evaluate(() => isSecureContext);
    await close();
    assert.equal(secure, false);
    assert.deepEqual(faults, []);
  });

  it('file:, with all in one file', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-file-'));
    t.after(() => rmSync(folder, { recursive: true }));
    copyFileSync(join(dist, 'deskbell.bundle.js'), join(folder, 'deskbell.bundle.js'));
    const html = bundled.replace('<script type="module" src="/dist/', '<script defer src="');
    writeFileSync(join(folder, 'index.html'), html);
    const { faults, close } = await openStage(
      browser,
      { ...site, origin: pathToFileURL(folder).href },
      '/index.html',
    );
    await close();
    assert.deepEqual(faults, []);
  });
});

it('where nothing may be drawn, what the page wrote stays on screen, and nothing is thrown', async (t) => {
  const { page, faults, close } = await openPage(browser);
  t.after(close);
  await page.goto(`${site.origin}/refused`);
  await page.waitForSelector('::-p-text(Plain help)', { visible: true });
  await page.waitForSelector('a[href="/help"]', { visible: true });
  assert.deepEqual(
    faults.filter((fault) => !/CSP|Content Security Policy|TrustedHTML/i.test(fault)),
    [],
  );
});
