// A guest takes what is given and what it finds: nothing at all, another kind of thing, what another version left.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { DeskbellRequest } from '../../src/ui/request.js';
import { deskContent, DeskPage, openDesk } from './desk/desk.page.js';
import { forget, open as openEscalation, until } from './escalation/escalation.page.js';
import { content as articles, FaqPage, gather, once, open as openFaq } from './faq/faq.page.js';
import { open as openGuide } from './guide/guide.page.js';

/** An element of a tag, near the screen, with what a page may have set, of whatever type. */
async function put<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  await fixture(html`<div lang="en">${element}</div>`);
  element.scrollIntoView();
  return element;
}

const textOf = (element: HTMLElement): string =>
  (element.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.innerText ?? '').replace(/\s+/g, ' ');

describe('an attribute that is taken away', () => {
  it('leaves no question', async () => {
    const page = await openFaq();
    page.faq.setAttribute('query', 'refund');
    await page.drawn();
    await page.answered();
    page.faq.removeAttribute('query');
    await until(() => page.headings().includes('Popular questions'));
    expect(page.field.value).to.equal('');
  });

  it('leaves the choice of the guides, and says nothing of a missing one', async () => {
    const page = await openGuide({ guide: 'late' });
    page.guide.removeAttribute('guide');
    page.guide.setAttribute('guide', 'late');
    page.guide.removeAttribute('guide');
    await page.drawn();
    expect(page.title).to.equal('Step by step');
    expect(page.text).not.to.contain('no longer here');
  });
});

describe('content that is null', () => {
  for (const tag of [
    'deskbell-faq',
    'deskbell-guide',
    'deskbell-returns',
    'deskbell-escalation',
    'deskbell-desk',
  ] as const)
    it(`is content that is still to come: ${tag}`, async () => {
      const element = await put(tag, { content: null, storage: 'none', noHistory: true });
      const failed = gather(element, 'deskbell-failed');
      await (element as unknown as { load(): Promise<unknown> }).load();
      for (let frame = 0; frame < 20; frame++) await nextFrame();
      expect(failed).to.have.length(0);
      expect(textOf(element)).not.to.contain('could not');
    });

  it('gives way to what comes', async () => {
    const faq = await put('deskbell-faq', { content: null, noHistory: true });
    const ready = once(faq, 'deskbell-ready');
    faq.content = articles;
    await ready;
    expect(new FaqPage(faq).field).to.be.ok;
  });
});

describe('what a page knows of its visitor', () => {
  it('may be incomplete, and numbers may be numbers', async () => {
    const page = await openEscalation();
    await page.write();
    const known = { name: null, email: undefined, message: 7, 'order-number': 100234, topic: null };
    page.element.prefill(known as unknown as Record<string, string>);
    await until(() => (page.named('Order number') as HTMLInputElement).value === '100234');
    expect((page.named('Your message') as HTMLTextAreaElement).value).to.equal('7');
    await page.press('Send to Orders');
    expect(page.text).to.contain('Write your mail address');
  });

  it('may be no trail at all, or one with holes', async () => {
    for (const context of [null, 'text', [null, { kind: 'other' }, { kind: 'article' }]] as never[]) {
      const page = await openEscalation({ context, topic: 'order-late' });
      await page.press('Continue');
      await until(() => page.title === 'Write to Orders');
      page.element.remove();
    }
    const context = [{ kind: 'order', orderNumber: 100234 }] as never;
    const page = await openEscalation({ context, topic: 'order-late' });
    await page.press('Continue');
    await until(() => page.named('Order number'));
    expect((page.named('Order number') as HTMLInputElement).value).to.equal('100234');
  });

  it('may be null in a desk, as a whole or in parts', async () => {
    const { desk } = await openDesk();
    desk.setContext(null as never);
    desk.setContext({ trail: null, fields: null, order: null } as never);
    desk.setContext({ fields: { message: 'From the page' } });
    await desk.show('escalation', { topic: 'order-late' });
    const page = new DeskPage(desk);
    await page.press('Continue');
    const field = (await page.when('textarea')) as HTMLTextAreaElement;
    await until(() => field.value === 'From the page');
  });
});

describe('an answer to a request', () => {
  it('that comes after the event went by is refused loudly: nobody waits for it', async () => {
    const page = await openEscalation();
    let event: DeskbellRequest<object> | undefined;
    page.element.addEventListener('deskbell-escalation-requested', (asked) => (event = asked as never));
    await page.submit();
    await until(() => page.status.startsWith('Not sent'));
    expect(() => event?.respondWith(true)).to.throw('too late');
  });
});

describe('what another script, or another version, left', () => {
  afterEach(() => {
    history.replaceState(null, '');
    localStorage.clear();
    forget();
  });
  const left = (name: string, value: unknown): void =>
    history.replaceState({ deskbell: { [name]: value } }, '');

  const visits: readonly unknown[] = [
    'text',
    { query: 5 },
    { query: '', view: { name: 'article' }, trail: 'text' },
    { query: 'refund', view: null, trail: [null] },
    { query: 'refund', view: { name: 'tomorrow' }, trail: [] },
  ];
  for (const visit of visits)
    it(`in the history of the FAQ: ${JSON.stringify(visit)}`, async () => {
      left('deskbell-faq:odd', visit);
      const page = await openFaq({ id: 'odd', noHistory: false });
      expect(page.headings()).to.include('Popular questions');
      await page.type('refund');
      expect(page.questions.length).to.be.greaterThan(0);
    });

  for (const session of ['text', { view: 5 }, { view: { name: 'returns' } }, { view: {}, trail: 'text' }])
    it(`in the history of the desk: ${JSON.stringify(session)}`, async () => {
      left('deskbell-desk:odd', session);
      const page = new DeskPage(
        await put('deskbell-desk', { id: 'odd', content: deskContent, storage: 'none' }),
      );
      await page.press('How do I return an item?');
    });

  it('in the history of the desk, as far as it can be read', async () => {
    left('deskbell-desk:odd', { view: { name: 'returns', mode: 'steal' }, trail: [7] });
    const desk = await put('deskbell-desk', { id: 'odd', content: deskContent, storage: 'none' });
    await until(() => desk.view === 'returns');
    await until(() => textOf(desk).includes('Return'));
  });

  it('in the tab: a slip without its words', async () => {
    const ticket = { key: `esc_${'a'.repeat(32)}`, reference: 'DB-1', createdAt: new Date().toISOString() };
    const kept = { v: 1, place: { name: 'slip', ticket }, draft: {} };
    sessionStorage.setItem('deskbell-escalation:odd', JSON.stringify(kept));
    const page = await openEscalation({ id: 'odd', storage: undefined });
    expect(page.choices()).to.include('My order is late');
  });

  it('in the outbox: a message of no day that there is', async () => {
    const row = { v: 1, key: 'odd', reference: 'DB-1', kind: 'escalation', title: 'Odd', createdAt: 1e300 };
    const ended = { state: 'needs-attention', attempts: 3, code: 'expired', endedAt: Date.now() };
    localStorage.setItem('deskbell-outbox:odd', JSON.stringify({ ...row, ...ended }));
    const desk = await put('deskbell-desk', { id: 'odd', content: deskContent });
    await desk.show('status');
    await until(() => textOf(desk).includes('device'));
    expect(textOf(desk)).not.to.contain('Odd');
  });
});
