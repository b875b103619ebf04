import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson, sixLines } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types deskbell',
].join('; ');

async function underPolicy(t: TestContext, policy: string, file: string) {
  const site = await serve({
    routes: { '/': sixLines(`/dist/${file}`), '/faq.json': faqJson },
    folders: { '/dist/': dist },
    headers: { 'content-security-policy': policy },
  });
  const watched = await openPage(browser);
  await watched.page.goto(site.origin);
  t.after(() => Promise.all([watched.close(), site.close()]));
  return watched;
}

for (const file of ['deskbell.js', 'deskbell.bundle.js']) {
  test(`${file} answers under the strictest policy, and nothing is refused`, async (t) => {
    const { page, faults } = await underPolicy(t, strictest, file);
    const results = await ask(page, 'send back');
    assert.match(results[0] ?? '', /How do I send something back\?/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /post office/.test(document.querySelector('deskbell-faq')?.shadowRoot?.textContent ?? ''),
    );
    assert.deepEqual(faults, []);
  });
}

test('where the policy refuses ours too, the module does not throw', async (t) => {
  const { page, faults } = await underPolicy(t, "script-src 'self'; trusted-types 'none'", 'deskbell.js');
  await page.waitForFunction(() => customElements.get('deskbell-faq') !== undefined);
  assert.deepEqual(
    faults
      .filter((fault) => !fault.startsWith('CSP trusted-types'))
      .filter((fault) => !/policy/i.test(fault)),
    [],
  );
});
