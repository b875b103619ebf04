// The recipe of docs/adopting.md for hashes in an import map, word for word: with it a page works, and a part that was
// changed on its way is not run.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson } from './faq-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the recipe where Deskbell is installed, and gives the line it writes. */
async function importMap(): Promise<string> {
  const text = await readFile(join(root, 'docs/adopting.md'), 'utf8');
  const [, recipe = ''] = /<!-- recipe: import map -->\s*```js\n([^]*?)```/.exec(text) ?? [];
  const site = await mkdtemp(join(tmpdir(), 'deskbell-map-'));
  after(() => rm(site, { recursive: true, force: true }));
  await writeFile(join(site, 'import-map.mjs'), recipe);
  await writeFile(join(site, 'package.json'), '{}');
  await mkdir(join(site, 'node_modules'));
  await symlink(root, join(site, 'node_modules/deskbell'), 'dir');
  return (await promisify(execFile)(process.execPath, ['import-map.mjs'], { cwd: site })).stdout;
}

const page = (map: string) => `<!doctype html><html lang="en"><title>Help</title>
${map}<script type="module">import 'deskbell/define';</script>
<deskbell-faq src="/faq.json"></deskbell-faq></html>`;

let browser: Browser;
let map: string;
before(async () => {
  [browser, map] = await Promise.all([launch(), importMap()]);
});
after(() => browser.close());

test('with the import map of the recipe the page works by the name of the package', async (t) => {
  const site = await serve({
    routes: { '/': page(map), '/faq.json': faqJson },
    folders: { '/deskbell/': dist },
  });
  const { page: tab, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await tab.goto(site.origin);
  assert.ok((await ask(tab, 'send back')).length > 0);
  assert.deepEqual(faults, []);
});

test('a part that was changed on its way is not run, and the visitor is told', async (t) => {
  const hashes = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
  const part = Object.keys(hashes).find((file) => file.startsWith('parts/faq-controller')) ?? '';
  const changed = `${await readFile(join(dist, part), 'utf8')}\nglobalThis.changed = true;`;
  const site = await serve({
    routes: { '/': page(map), '/faq.json': faqJson, [`/deskbell/${part}`]: changed },
    folders: { '/deskbell/': dist },
  });
  const { page: tab, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await tab.goto(site.origin);
  const notice = await tab.waitForSelector('deskbell-faq >>> [role=alert]', { visible: true });
  assert.match((await notice?.evaluate((one) => one.textContent)) ?? '', /Try again/);
  assert.equal(await tab.evaluate(() => 'changed' in globalThis), false);
});
