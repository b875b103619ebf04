// axe in every view and state of the desk: in its place in light, dark, right to left, forced colours and 320 px; as a card
// in the corner, and as a sheet on a phone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { type DeskPage, openDeskPage } from './desk-page.js';
import { states } from './states.js';

interface Surroundings {
  readonly name: string;
  readonly width: number;
  readonly media?: Readonly<Record<string, string>>;
  readonly dir?: string;
}

const inPlace: readonly Surroundings[] = [
  { name: 'light', width: 900 },
  { name: 'dark', width: 900, media: { 'prefers-color-scheme': 'dark' } },
  { name: 'right to left', width: 900, dir: 'rtl' },
  { name: 'forced colours', width: 900, media: { 'forced-colors': 'active' } },
  { name: '320 px', width: 320 },
];

const inTheCorner: readonly Surroundings[] = [
  { name: 'card', width: 1100 },
  { name: 'dark card, right to left', width: 1100, media: { 'prefers-color-scheme': 'dark' }, dir: 'rtl' },
  { name: 'sheet', width: 320 },
];

async function surround(
  { page, cdp }: DeskPage,
  { width, media = {}, dir = 'ltr' }: Surroundings,
): Promise<void> {
  await page.setViewport({ width, height: 800 });
  const wanted = { 'prefers-color-scheme': 'light', 'forced-colors': 'none', ...media };
  const features = Object.entries(wanted).map(([name, value]) => ({ name, value }));
  features.push({ name: 'prefers-reduced-motion', value: 'reduce' });
  await cdp.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
}

/** What axe finds wrong on the page, as lines to read; and how far it scrolls sideways. */
async function faultsOn(visitor: DeskPage): Promise<readonly string[]> {
  await visitor.drawn();
  return visitor.page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []),
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} at ${node.target.flat().join(' » ')}`),
      ),
    ];
  });
}

for (const [kind, surroundings] of Object.entries({
  'in its place': inPlace,
  'in the corner': inTheCorner,
})) {
  describe(`axe finds nothing wrong with the desk ${kind}`, () => {
    const launcher = kind === 'in the corner';
    let visitor: DeskPage;
    let close: () => Promise<void>;
    before(async () => {
      ({ visitor, close } = await openDeskPage());
      await visitor.page.evaluateOnNewDocument(axe.source);
    });
    after(() => close());

    for (const { name, setting, reach } of states)
      it(name, async () => {
        await visitor.begin({ ...setting, launcher });
        if (launcher) await visitor.press('Help');
        await reach(visitor);
        const found: string[] = [];
        for (const each of surroundings) {
          await surround(visitor, each);
          found.push(...(await faultsOn(visitor)).map((fault) => `${each.name}: ${fault}`));
        }
        assert.deepEqual(found, []);
      });
  });
}
