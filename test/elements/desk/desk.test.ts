import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { DeskbellDesk, DeskbellEscalation, ViewChangedEvent } from '../../../src/index.js';
import { DeskPage, deskContent, openDesk } from './desk.page.js';

const changes = (desk: EventTarget): string[] => {
  const list: string[] = [];
  desk.addEventListener('deskbell-view-changed', (event) => {
    const { from, to } = (event as ViewChangedEvent).detail;
    list.push(`${from} → ${to}`);
  });
  return list;
};

// An entry of the history keeps what stood on screen, and the next desk of this name would go on from there.
beforeEach(() => history.replaceState(null, ''));

describe('deskbell-desk on a help page', () => {
  it('shows search, ways and questions at first sight', async () => {
    const page = await openDesk();
    expect(page.heading).to.equal('Nordlicht help');
    expect(page.find('input[type=search]')).to.exist;
    expect(page.find('nav button', 'Return or exchange')).to.exist;
    expect(page.find('nav button', 'Solve it step by step')).to.exist;
  });

  it('leads into a room and back, and tells it', async () => {
    const page = await openDesk();
    const told = changes(page.desk);
    await page.press('Return or exchange');
    expect(page.heading).to.equal('Returns and exchanges');
    expect(page.focused?.id, 'the heading has the focus').to.equal('heading');
    expect(page.find('input[type=search]'), 'the search is put away').to.not.exist;
    await page.press('Back');
    await page.when('input[type=search]');
    expect(told).to.deep.equal(['home → returns', 'returns → home']);
  });

  it('has a way to a person on every screen', async () => {
    const page = await openDesk();
    expect(page.find('button', 'Ask a person'), 'home').to.exist;
    await page.press('Solve it step by step');
    await page.when('button', 'My order has not arrived');
    expect(page.find('button', 'Ask a person'), 'guide').to.exist;
    await page.press('Back');
    await page.press('Return or exchange');
    await page.press('Ask a person');
    expect(page.heading).to.equal('Ask a person');
    expect(page.desk.view).to.equal('escalation');
  });

  it('carries the question and what was read over to the person', async () => {
    const page = await openDesk();
    (await page.when('input[type=search]')).focus();
    await sendKeys({ type: 'xyzzy plugh' });
    await oneEvent(page.desk, 'deskbell-search-settled');
    await page.press('Ask a person');
    await page.when('textarea');
    const person = page.root.querySelector('deskbell-escalation') as DeskbellEscalation;
    await waitUntil(() => person.context?.length, 'nothing was handed over');
    expect(person.context).to.deep.include({ kind: 'search', query: 'xyzzy plugh', found: 0 });
    await waitUntil(
      () => (page.find('textarea') as HTMLTextAreaElement).value === 'xyzzy plugh',
      'the question',
    );
  });

  it('tells the page the question masked, and the person as it was typed', async () => {
    const page = await openDesk();
    const told: string[] = [];
    const hear = ({ detail }: CustomEvent<{ query?: string }>): number => told.push(detail.query ?? '');
    for (const name of ['deskbell-search-settled', 'deskbell-action-requested'])
      page.desk.addEventListener(name, hear as unknown as EventListener);
    (await page.when('input[type=search]')).focus();
    await sendKeys({ type: 'xyzzy HP-10293 ann@example.org' });
    await oneEvent(page.desk, 'deskbell-search-settled');
    await page.press('Ask a person');
    await page.when('textarea');
    await waitUntil(
      () => (page.find('textarea') as HTMLTextAreaElement).value === 'xyzzy HP-10293 ann@example.org',
      'the question as it was typed',
    );
    expect(told).to.deep.equal(['xyzzy [number] [mail]', 'xyzzy [number] [mail]']);
  });

  it('leaves a next step to the page where the page takes it', async () => {
    const page = await openDesk();
    const take = (event: Event): void => event.preventDefault();
    document.addEventListener('deskbell-action-requested', take, true);
    await page.press('Ask a person');
    document.removeEventListener('deskbell-action-requested', take, true);
    expect(page.desk.view).to.equal('home');
  });

  it('opens where the page says, and what it does not know at home', async () => {
    const page = await openDesk();
    await page.desk.show('article', { article: 'return-an-item' });
    await page.when('h2', 'How do I return an item?');
    expect(page.desk.view).to.equal('article');
    await page.desk.show('nowhere');
    expect(page.desk.view).to.equal('home');
  });

  it('goes back by the browser from question to question, also where a link of the page opened the room', async () => {
    const page = await openDesk();
    await sendKeys({ press: 'Tab' }); // somebody is there
    await page.press('How do I return an item?');
    await waitUntil(() => page.desk.view === 'article');
    history.back();
    await waitUntil(() => page.desk.view === 'home');
    await page.desk.show('returns', { mode: 'check' });
    const room = (): ShadowRoot | null | undefined => page.root.querySelector('deskbell-returns')?.shadowRoot;
    const title = (): string => room()?.querySelector('#title')?.textContent ?? '';
    await waitUntil(() => room()?.querySelector('.choice input'), 'no question', { timeout: 8000 });
    const first = title();
    room()?.querySelector<HTMLInputElement>('.choice input')?.click();
    await page.settled();
    room()?.querySelector<HTMLElement>('#next')?.click();
    await waitUntil(() => title() !== first, 'no second question');
    history.back();
    await waitUntil(() => title() === first, 'not back at the first question');
    expect(page.desk.view).to.equal('returns');
    history.back();
    await waitUntil(() => page.desk.view === 'home', 'not back at home');
  });

  it('comes back from an article to the room that opened it', async () => {
    const page = await openDesk();
    await page.desk.show('returns');
    await page.desk.show('article', { article: 'return-an-item' });
    await page.when('h2', 'How do I return an item?');
    await page.press('Back');
    await waitUntil(() => page.desk.view === 'returns');
  });

  it('keeps two desks on one page apart', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <deskbell-desk id="one" .content=${deskContent}></deskbell-desk>
        <deskbell-desk id="two" .content=${deskContent}></deskbell-desk>
      </div>`,
    );
    const [one, two] = [...box.querySelectorAll('deskbell-desk')].map((desk) => new DeskPage(desk));
    await one?.press('Return or exchange');
    two?.desk.scrollIntoView(); // nothing is loaded far from the screen
    await two?.when('button', 'How do I return an item?');
    expect([one?.desk.view, two?.desk.view]).to.deep.equal(['returns', 'home']);
  });
});

describe('deskbell-desk with a launcher', () => {
  beforeEach(() => setViewport({ width: 1100, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is a button that loads nothing until somebody comes to it', async () => {
    const page = await openDesk({ launcher: true });
    expect(page.launcher.textContent?.trim()).to.equal('Help');
    expect(page.launcher.getAttribute('aria-expanded')).to.equal('false');
    expect(page.root.querySelector('dialog')).to.equal(null);
  });

  it('opens beside the page, closes with Esc, and gives the focus back', async () => {
    const page = await openDesk({ launcher: true });
    const told = changes(page.desk);
    page.launcher.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.isOpen, 'it opens', { timeout: 8000 });
    await waitUntil(() => page.focused?.id === 'heading', 'the focus is inside');
    expect(page.launcher.getAttribute('aria-expanded')).to.equal('true');
    expect(page.root.querySelector('dialog')?.matches(':modal'), 'the page stays usable').to.equal(false);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !page.isOpen);
    await waitUntil(() => page.focused === page.launcher, 'the focus is back');
    expect(told).to.deep.equal(['closed → home', 'home → closed']);
  });

  it('is opened by a link of the page, at its topic', async () => {
    const page = await openDesk({ launcher: true });
    const link = await fixture<HTMLElement>(
      html`<button data-deskbell-open="escalation" data-deskbell-topic="charged-twice">Charged twice?</button>`,
    );
    link.focus();
    link.click();
    await waitUntil(() => page.isOpen, 'it opens', { timeout: 8000 });
    await page.when('h2', 'Ask a person');
    const person = page.root.querySelector('deskbell-escalation') as DeskbellEscalation;
    expect(person.topic).to.equal('charged-twice');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => document.activeElement === link, 'the focus is back on the link');
  });

  it('does not lie over the field that has the focus', async () => {
    const page = await openDesk({ launcher: true });
    page.launcher.click();
    await waitUntil(() => page.isOpen, 'it opens', { timeout: 8000 });
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Code" />`);
    field.className = 'covered';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.covered { position: fixed; right: 60px; top: 400px; inline-size: 120px; }');
    document.adoptedStyleSheets.push(sheet);
    field.focus();
    const covers = (): boolean => {
      const at = field.getBoundingClientRect();
      return document.elementFromPoint(at.left + 5, at.top + 5) !== field;
    };
    await waitUntil(() => !covers(), 'the field can be seen');
    document.adoptedStyleSheets.pop();
  });

  it('works again after it was taken away and put back', async () => {
    const page = await openDesk({ launcher: true });
    const place = page.desk.parentElement as HTMLElement;
    page.launcher.click();
    await waitUntil(() => page.isOpen, 'it opens', { timeout: 8000 });
    page.desk.remove();
    place.append(page.desk);
    await page.settled();
    await page.press('Return or exchange');
    expect(page.heading).to.equal('Returns and exchanges');
  });
});

it('a desk made by code is the same', async () => {
  const desk: DeskbellDesk = document.createElement('deskbell-desk');
  desk.content = deskContent;
  (await fixture(html`<div></div>`)).append(desk);
  await new DeskPage(desk).when('button', 'How do I return an item?');
});
