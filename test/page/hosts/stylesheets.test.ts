// Every element looks on a page with any stylesheet as it looks on a blank one, pixel by pixel.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../helpers/browser.js';
import type { Served } from '../../helpers/serve.js';
import { root } from '../../house/source.js';
import { different } from './same.js';
import { type Box, openStage, places, serveStage, type Stage } from './stage.js';
import { aroundTheCorner, published, worst } from './stylesheets.js';

const ends: (() => unknown)[] = [];
let browser: Browser;
let stage: Stage;
let bench: Page;
let blank: Uint8Array;
let site: Served;

/** Fonts that a stylesheet takes from another origin. */
const FONTS = /@import[^;]+;/g;

const picture = (page: Page) => page.screenshot({ optimizeForSpeed: true });

/** Puts the stylesheet on the page, and takes a picture once it is applied. */
async function under(css: string): Promise<Uint8Array> {
  const sheet = await stage.page.addStyleTag({ content: css });
  await stage.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const taken = await picture(stage.page);
  await sheet.evaluate((style) => style.remove());
  return taken;
}

async function same(name: string, css: string, where: Readonly<Record<string, Box>> = places): Promise<void> {
  const found = await different(bench, { name, before: blank, after: await under(css), places: where });
  assert.deepEqual(found, {}, 'pixels that differ; the pictures are in .build/hosts');
}

before(async () => {
  browser = await launch(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  site = await serveStage({ after: (end) => void ends.push(end as () => unknown) });
  const opened = await openStage(browser, site);
  ends.push(opened.close);
  stage = opened;
  bench = await browser.newPage();
  await under('* { all: unset; }'); // everything is laid out anew once
  blank = await picture(stage.page);
});
after(async () => {
  for (const end of ends) await end();
  await browser.close();
});

describe('published stylesheets change nothing', () => {
  for (const file of published)
    it(file, () => same(file, readFileSync(`${root}/node_modules/${file}`, 'utf8').replace(FONTS, '')));
});

describe('worse ones change nothing', () => {
  for (const [name, css] of Object.entries(worst)) it(name, () => same(name, css));
});

describe('the desk in the corner stands where it stands', () => {
  // Without what lies behind the round corners and the shadow.
  const corner = {
    panel: { x: 1490, y: 1646, width: 380, height: 660 },
    button: { x: 1830, y: 2340, width: 30, height: 30 },
  };
  for (const [name, css] of Object.entries(aroundTheCorner)) it(name, () => same(name, css, corner));
});
