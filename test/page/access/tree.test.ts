// What a screen reader is given in every view and state, compared with what was agreed: `trees/<state>.txt`, where → is a
// stop of the Tab key. `npm run test:node -- --accept page/access/tree` writes down the present ones; read them before.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { accepting } from '../../house/accept.js';
import { type DeskPage, openDeskPage } from './desk-page.js';
import { type State, states } from './states.js';
import { tabStops, treeOf } from './tree.js';

const folder = new URL('trees/', import.meta.url);
const fileOf = (name: string): URL => new URL(`${name}.txt`, folder);

const inTheCorner: State = {
  name: 'in-the-corner',
  setting: { launcher: true },
  reach: async (visitor) => {
    await visitor.press('Help');
    await visitor.show('guide');
    await visitor.press('My order has not arrived');
    await visitor.sees('heading', 'What does the tracking page say?');
  },
};

function compare(name: string, lines: readonly string[]): void {
  const now = `${lines.join('\n')}\n`;
  if (accepting) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(name), now);
  }
  assert.deepEqual(now.split('\n'), readFileSync(fileOf(name), 'utf8').split('\n'));
}

describe('what a screen reader is given', () => {
  let visitor: DeskPage;
  let close: () => Promise<void>;
  before(async () => {
    ({ visitor, close } = await openDeskPage());
    await visitor.page.setViewport({ width: 1000, height: 900 });
  });
  after(() => close());

  for (const { name, setting, reach } of [...states, inTheCorner])
    it(`${name}: every control has a name, Tab walks in the order of the tree, all as agreed`, async () => {
      await visitor.begin(setting);
      await reach(visitor);
      await visitor.drawn();
      const { lines, focusable } = await treeOf(visitor.cdp);
      assert.deepEqual(
        focusable.filter((one) => !one.name || !one.role),
        [],
      );
      const stops = await tabStops(visitor.page, visitor.cdp);
      const nameOf = (id: number): string =>
        focusable.find((one) => one.id === id)?.name ?? 'not in the tree';
      const expected = focusable.filter(({ tabbed }) => tabbed).map((one) => one.name);
      assert.deepEqual(stops.map(nameOf), expected);
      compare(name, lines);
    });

  it('has no file of a state that is no more', () => {
    assert.deepEqual(
      readdirSync(folder).sort(),
      [...states, inTheCorner].map(({ name }) => `${name}.txt`).sort(),
    );
  });
});
