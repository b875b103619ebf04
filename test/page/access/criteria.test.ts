// The criteria that WCAG 2.2 added, each on every view and state of the desk that it speaks of.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { type DeskPage, openDeskPage } from './desk-page.js';
import { type State, states } from './states.js';

let visitor: DeskPage;
let close: () => Promise<void>;
before(async () => {
  ({ visitor, close } = await openDeskPage());
});
after(() => close());

/** More presses of Tab than any view of the desk needs. */
const MOST_TABS = 40;

/** In the corner, opened, in this state. */
async function opened({ setting, reach }: State): Promise<void> {
  await visitor.begin({ ...setting, launcher: true });
  await visitor.press('Help');
  await reach(visitor);
  await visitor.drawn();
}

/** Targets smaller than 24 × 24 px; links of them whose circle of 24 px touches another, or the circle of a small one. */
const tooSmall = () =>
  visitor.page.evaluate(() => {
    const roots: Element[] = [...document.querySelectorAll('deskbell-desk')];
    const targets: { name: string; box: DOMRect; inline: boolean; link: boolean }[] = [];
    for (const host of roots)
      for (const one of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        if (one.shadowRoot) roots.push(one);
        if (!one.matches('a[href], button, input, select, textarea, summary, [role=option]')) continue;
        if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('dialog:not([open]), .trap'))
          continue;
        const { labels } = one as HTMLInputElement;
        const choice = one.matches('[type=checkbox], [type=radio]');
        const row = choice ? (one.closest('.choice, .line') ?? labels?.[0]) : undefined;
        const inline = !!one.closest('p, li, dd') && getComputedStyle(one).display === 'inline';
        const name =
          one.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? one.textContent ?? one.localName;
        const box = (row ?? one).getBoundingClientRect();
        targets.push({ name: name.trim(), box, inline, link: one.matches('a') });
      }
    const found: string[] = [];
    for (const one of targets) {
      const { width, height, left, top } = one.box;
      if (one.inline || (width >= 24 && height >= 24)) continue;
      const [x, y] = [left + width / 2, top + height / 2];
      const near = targets.find((other) => {
        if (other === one) return false;
        const { box } = other;
        const small = box.width < 24 || box.height < 24;
        const dx = small ? box.left + box.width / 2 - x : Math.max(box.left - x, 0, x - box.right);
        const dy = small ? box.top + box.height / 2 - y : Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(dx, dy) < (small ? 24 : 12);
      });
      // Room around it is enough for a link; what is pressed is large itself.
      if (near || !one.link) found.push(`${one.name}: ${Math.round(width)} × ${Math.round(height)} px`);
    }
    return found;
  });

/** What the desk and all in it listens to. */
async function heardEvents(): Promise<readonly string[]> {
  const { result } = await visitor.cdp.send('Runtime.evaluate', {
    expression: `document.querySelector('deskbell-desk')`,
  });
  const { listeners } = await visitor.cdp.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
    depth: -1,
    pierce: true,
  });
  return listeners.map(({ type }) => type);
}

const HINDERING = /^(drag|drop|pointermove|mousemove|touchmove|paste|beforeinput)/;

// Together, since the way to some of the states is long.
describe('2.4.11 focus not obscured, 2.5.7 dragging, 2.5.8 target size, 3.3.8 accessible authentication', () => {
  /** How many of nine points of what has the focus lie under something else. */
  const covered = () =>
    visitor.page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const name = focused?.textContent?.trim() || focused?.id || focused?.localName;
      const under = coveredPoints(focused ?? document.body);
      const inside = !!document.activeElement?.matches('deskbell-desk') && !focused?.matches('.launcher');
      return { name, under, inside };
    });

  for (const each of states)
    it(`nothing lies over what has the focus, has to be dragged, is small or asks for a password: ${each.name}`, async () => {
      await visitor.page.setViewport({ width: 320, height: 640 });
      await opened(each);
      const heard = await heardEvents();
      assert.ok(heard.includes('click'), 'the listeners are seen');
      assert.deepEqual(
        heard.filter((type) => HINDERING.test(type)),
        [],
      );
      assert.equal((await visitor.page.$$('deskbell-desk >>> [type=password]')).length, 0);
      assert.deepEqual(await tooSmall(), [], 'on a phone');
      await visitor.page.setViewport({ width: 1100, height: 520 });
      await visitor.drawn();
      assert.deepEqual(await tooSmall(), [], 'beside a page');
      await visitor.page.evaluate(() =>
        document.querySelector('deskbell-desk')?.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus(),
      );
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        await visitor.page.keyboard.press('Tab');
        const { name, under, inside } = await covered();
        if (!inside) break;
        // The room around two words that lie close together may overlap at one edge.
        assert.ok(under <= 3, `${name} is covered at ${under} of 9 points`);
      }
    });

  /** A page full of links, to the last corner. */
  const linksEverywhere = () =>
    visitor.page.evaluate(() => {
      const columns = Math.floor(innerWidth / 100);
      const box = document.createElement('div');
      box.id = 'links';
      box.style.cssText = `display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px 20px;`;
      for (let n = 0; n < columns * 24; n += 1) {
        const link = document.createElement('a');
        link.href = '#';
        link.textContent = `link ${n}`;
        box.append(link);
      }
      document.getElementById('links')?.remove();
      document.querySelector('main')?.append(box);
    });

  // Where there is room at neither side of a panel, something of the link is still seen.
  for (const [name, { open, width, most }] of Object.entries({
    'the button before anybody came to it': { open: false, width: 1100, most: 6 },
    'the panel': { open: true, width: 1100, most: 0 },
    'the panel in a narrow window': { open: true, width: 700, most: 6 },
    'the button on a phone': { open: false, width: 360, most: 6 },
  }))
    it(`${name} leaves to be seen what has the focus on the page`, async () => {
      await visitor.page.setViewport({ width, height: 600 });
      await visitor.begin({ launcher: true });
      if (open) await visitor.press('Help');
      else await visitor.sees('button', 'Help');
      await linksEverywhere();
      const links = await visitor.page.$$('#links a');
      await (links[0] as ElementHandle<HTMLElement>).focus();
      for (let n = 0; n < links.length; n += 1) {
        await visitor.drawn();
        const { name: link, under } = await covered();
        assert.equal(link, `link ${n}`);
        assert.ok(under <= most, `${link} is covered at ${under} of 9 points`);
        await visitor.page.keyboard.press('Tab');
      }
    });
});

describe('3.2.6 consistent help', () => {
  // What stands in them is proved by tree.test.ts.
  const folder = new URL('trees/', import.meta.url);
  const without = ['escalation', 'loading', 'failed'];
  const wanted = readdirSync(folder).filter((name) => !without.some((one) => name.startsWith(one)));

  for (const name of wanted)
    it(`one way to a person, the last in the desk and of the same name: ${name}`, () => {
      const tree = readFileSync(new URL(name, folder), 'utf8').split('\n');
      const stops = tree.filter((line) => line.includes('→ ')).map((line) => line.trim());
      assert.deepEqual(
        stops.filter((stop) => stop.endsWith('button “Ask a person”')),
        ['→ button “Ask a person”'],
      );
      assert.equal(stops.at(-1), '→ button “Ask a person”');
    });
});

describe('3.3.7 redundant entry', () => {
  const value = (name: string) =>
    visitor.page.evaluate((label) => {
      const roots: Element[] = [...document.querySelectorAll('deskbell-desk')];
      for (const host of roots)
        for (const one of host.shadowRoot?.querySelectorAll<HTMLInputElement>('*') ?? []) {
          if (one.shadowRoot) roots.push(one);
          if (one.checkVisibility() && one.labels?.[0]?.textContent?.trim().startsWith(label))
            return one.value;
        }
      return undefined;
    }, name);

  const write = async (): Promise<void> => {
    await visitor.show('escalation');
    await visitor.press('My order is late', 'radio');
    await visitor.press('Continue');
    await visitor.sees('heading', 'Write to');
  };

  before(() => visitor.page.setViewport({ width: 1000, height: 800 }));

  it('what was written to a person stands in a withdrawal', async () => {
    await visitor.begin();
    await write();
    await visitor.fill('Order number', '4711');
    await visitor.fill('Your mail address', 'ann@example.org');
    await visitor.fill('Your name', 'Ann Example');
    await visitor.show('returns', { mode: 'withdrawal' });
    await visitor.sees('textbox', 'Your name');
    assert.equal(await value('Order number'), '4711');
    assert.equal(await value('Your mail address'), 'ann@example.org');
    assert.equal(await value('Your name'), 'Ann Example');
    await visitor.press('Continue to confirmation');
    await visitor.sees('heading', 'Confirm your withdrawal');
  });

  it('what an order was asked for with stands in the message to a person', async () => {
    await visitor.begin();
    await visitor.show('returns');
    await visitor.fill('Order number', '4711');
    await visitor.fill('Mail address or postcode', 'ann@example.org');
    await visitor.press('Ask a person');
    await visitor.press('My order is late', 'radio');
    await visitor.press('Continue');
    await visitor.sees('heading', 'Write to');
    assert.equal(await value('Order number'), '4711');
    assert.equal(await value('Your mail address'), 'ann@example.org');
  });

  it('what was written to a person opens the order', async () => {
    await visitor.begin();
    await write();
    await visitor.fill('Order number', '1001');
    await visitor.fill('Your mail address', 'ann@example.org');
    await visitor.show('returns');
    await visitor.sees('textbox', 'Mail address or postcode');
    assert.equal(await value('Order number'), '1001');
    await visitor.press('Find my order');
    await visitor.sees('heading', 'Which items');
  });

  it('what the visitor took out again stays out', async () => {
    await visitor.begin();
    await write();
    await visitor.fill('Your name', 'A');
    await visitor.page.keyboard.press('Backspace');
    await visitor.show('returns', { mode: 'withdrawal' });
    await visitor.sees('textbox', 'Your name');
    assert.equal(await value('Your name'), '');
  });

  it('and is gone with the page', async () => {
    await visitor.begin();
    await visitor.show('returns', { mode: 'withdrawal' });
    await visitor.sees('textbox', 'Your name');
    assert.equal(await value('Your name'), '');
  });
});
