// What is seen of every view and state of the desk, in the corner, where it has least room: measured once in each, and told
// by what it is that was measured.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DeskPage, openDeskPage } from './desk-page.js';
import { instruments, type Look } from './look.js';
import { type State, states } from './states.js';

let visitor: DeskPage;
let close: () => Promise<void>;
/** By what was measured: the state, and what is wrong in it. */
const faults = new Map<string, string[]>();

const light = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'forced-colors': 'none',
};
const card = { width: 1100, height: 800 };
/** A window of 1280 × 1024 at 400 %. */
const sheet = { width: 320, height: 256 };

async function under(media: Readonly<Record<string, string>>): Promise<void> {
  const features = Object.entries({ ...light, ...media }).map(([name, value]) => ({ name, value }));
  await visitor.cdp.send('Emulation.setEmulatedMedia', { features });
  await visitor.drawn();
}

async function measure(
  kind: string,
  state: State,
  how: keyof Omit<Look, 'words' | 'space' | 'press'>,
  calmly?: 'calmly',
) {
  const found = await visitor.page.evaluate(
    (name, calm) => (name === 'moving' ? look.moving(calm) : look[name]()),
    how,
    calmly,
  );
  faults.set(kind, [...(faults.get(kind) ?? []), ...found.map((one) => `${state.name}: ${one}`)]);
}

/** Letters typed beside fields, and controls pressed and not let go: neither may do anything. */
async function touchNothing({ name }: State): Promise<void> {
  const words = (): Promise<string> => visitor.page.evaluate(() => look.words());
  const note = (kind: string): Map<string, string[]> => faults.set(kind, [...(faults.get(kind) ?? []), name]);
  const before = await words();
  await visitor.page.evaluate(() => look.press());
  await visitor.drawn();
  if (before !== (await words())) note('press');
  await visitor.page.evaluate(() =>
    document.querySelector('deskbell-desk')?.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus(),
  );
  await visitor.page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789?/.-+');
  if (before !== (await words())) note('letters');
}

async function overflowing(state: State): Promise<void> {
  const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.set('small', [...(faults.get('small') ?? []), `${state.name}: ${wide} px too wide`]);
}

async function seeLarge(state: State): Promise<void> {
  await visitor.page.setViewport(card);
  await under({});
  await measure('flashing', state, 'moving', 'calmly');
  await under({ 'prefers-reduced-motion': 'reduce' });
  await measure('moving', state, 'moving');
  await measure('names', state, 'misnamed');
  await measure('foreign', state, 'foreign');
  await measure('purpose', state, 'purposes');
  await touchNothing(state);
  for (const scheme of ['light', 'dark']) {
    await under({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    await measure('edges', state, 'faint');
    await measure('focus', state, 'unseenFocus');
  }
  await under({ 'forced-colors': 'active' });
  await measure('forced', state, 'edgeless');
  await measure('forced focus', state, 'unseenFocus');
  await under({ 'prefers-reduced-motion': 'reduce' });
}

async function seeSmall(state: State): Promise<void> {
  for (const [wide, window] of [
    [true, card],
    [false, sheet],
    [true, sheet],
  ] as const) {
    await visitor.page.setViewport(window);
    await visitor.page.evaluate((spaced) => look.space(spaced), wide);
    await visitor.drawn();
    await measure(wide ? 'spaced' : 'small', state, 'cut');
    if (!wide) await overflowing(state);
    if (!wide) await measure('small', state, 'unseenFocus');
  }
  await visitor.page.evaluate(() => look.space(false));
}

describe('what is seen in every view and state', () => {
  before(async () => {
    ({ visitor, close } = await openDeskPage());
    await visitor.page.evaluateOnNewDocument(instruments);
    for (const state of states) {
      await visitor.page.setViewport(card);
      await visitor.begin({ ...state.setting, launcher: true });
      await visitor.press('Help');
      await state.reach(visitor);
      // From here on the focus is shown as it is to those who use keys.
      await visitor.page.keyboard.press('Tab');
      await seeLarge(state);
      await seeSmall(state);
    }
  });
  after(() => close());

  for (const [kind, title] of Object.entries({
    small: 'at 400 % nothing is cut, nothing scrolls sideways, nothing covers the focus',
    spaced: 'wide text spacing cuts nothing and lays nothing over another',
    edges: 'edges of fields, chosen boxes and icons stand out by 3 to 1, in light and dark',
    focus: 'the focus is seen by 3 to 1 on every control, and changes nothing by coming',
    forced: 'with forced colours every control has an edge, and what is chosen is told apart',
    'forced focus': 'with forced colours the focus is seen on every control',
    moving: 'nothing moves where less motion is wanted',
    flashing: 'nothing moves for longer than five seconds, or faster than once a second',
    names: 'names begin with the words that are seen, for those who speak them',
    foreign: 'no sound, film, picture of text, or tip that only a pointer brings',
    press: 'pressing down does nothing before it is let go',
    purpose: 'fields about a person tell the browser what they are',
    letters: 'no single letter does anything',
  }))
    it(title, () => assert.deepEqual(faults.get(kind) ?? [], []));
});
