// What a person can rely on: answers that stay, one request for many presses, honest words, no dead ends.
import { expect } from '@open-wc/testing';
import { articles, oldOrder } from '../../../stories/returns.content.js';
import { readKept, stampOf } from '../../../src/elements/returns/returns.store.js';
import type { DeskbellReturns } from '../../../src/index.js';
import { answering, content, open, order, type ReturnsPage, show, until, walk } from './returns.page.js';

const TO_REVIEW = [
  'Wool',
  'Continue',
  'I changed',
  'Continue',
  'Continue',
  'Refund',
  'Continue',
  'By mail',
  'Continue',
];

async function atReview(properties: Partial<DeskbellReturns> = {}): Promise<ReturnsPage> {
  const page = await open({ mode: 'return', order, ...properties });
  await walk(page, ...TO_REVIEW);
  await until(
    () => page.title === 'Check your answers',
    () => page.text,
  );
  return page;
}

const again = async (page: ReturnsPage, properties: Partial<DeskbellReturns> = {}): Promise<ReturnsPage> => {
  const { id, content: policy, order: known, mode } = page.element;
  page.element.remove();
  const element = document.createElement('deskbell-returns');
  Object.assign(element, { id, content: policy, order: known, mode, noHistory: true, ...properties });
  return show(element);
};

// Another test file may have been in this tab before.
beforeEach(() => sessionStorage.clear());

describe('answers', () => {
  it('change one by one; the rest stays', async () => {
    const page = await atReview();
    await walk(page, 'Change: You get');
    await until(() => page.title === 'What would you like for it?');
    await walk(page, 'Store credit', 'Continue');
    await until(
      () => page.title === 'Check your answers',
      () => page.text,
    );
    expect(page.text)
      .to.contain('Store credit')
      .and.to.contain('By mail')
      .and.to.contain('I changed my mind');
  });

  it('stay in the tab through a reload, once the visitor has acted', async () => {
    const page = await atReview();
    const before = page.text;
    expect(before).to.contain('Refund');
    const reloaded = await again(page);
    expect(reloaded.text).to.equal(before);
    reloaded.element.reset();
    expect((await again(reloaded)).title).to.equal('Which items is it about?');
  });

  it('are not stored before the visitor acted', async () => {
    sessionStorage.clear();
    const page = await open({ mode: 'return', order });
    await page.drawn();
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('deskbell'))).to.deep.equal([]);
  });

  it('are dropped when the policy changes', async () => {
    const page = await atReview();
    const other = { ...content, policyVersion: '2026-02' };
    expect((await again(page, { content: other })).title).to.equal('Which items is it about?');
    const kept = { stamp: stampOf('a'), session: { answers: { items: { 1: 1 } } } };
    expect(readKept(kept, stampOf('a'))?.session.answers).to.deep.equal({ items: { 1: 1 } });
    expect(readKept(kept, stampOf('b'))).to.equal(undefined);
  });

  it('from storage are read as foreign: nonsense counts as nothing', () => {
    for (const value of [undefined, null, [], { stamp: 'x', session: 7 }, { stamp: 'x', drafts: 1, slip: 2 }])
      expect(readKept(value, 'x')?.session.answers ?? {}).to.deep.equal({});
  });

  it('work where storage is forbidden', async () => {
    const { setItem, getItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse });
    try {
      expect((await atReview()).title).to.equal('Check your answers');
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });

  it('go back by the button of the browser too', async () => {
    const page = await open({ mode: 'return', order, noHistory: false });
    await walk(page, 'Wool', 'Continue', 'I changed', 'Continue');
    await until(() => page.title === 'What holds for it');
    history.back();
    await until(() => page.title === 'What is the matter?');
    history.back();
    await until(() => page.title === 'Which items is it about?');
    history.forward();
    await until(() => page.title === 'What is the matter?');
    await walk(page, 'Back');
    await until(() => page.title === 'Which items is it about?');
  });
});

describe('submitting', () => {
  it('sends once, however often the button is pressed', async () => {
    const page = await atReview();
    const asked = answering(page.element, 'return', () => ({ reference: 'RMA-1' }));
    const send = page.root.querySelector<HTMLElement>('#send') as HTMLElement;
    for (let presses = 0; presses < 10; presses += 1) send.click();
    await until(
      () => page.text.includes('RMA-1'),
      () => page.text,
    );
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]?.['key']).to.match(/^esc_[0-9a-f]{32}$/);
    expect(asked[0]?.['reference']).to.match(/^DB-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  it('says plainly that nothing was sent where nobody takes it, and offers ways', async () => {
    const page = await atReview({ mail: 'returns@shop.example' });
    await walk(page, 'Send the request');
    await until(
      () => page.text.includes('Nothing was sent yet Nobody'),
      () => page.text,
    );
    expect(page.has('Copy') && page.has('Print') && page.has('Save as a file')).to.equal(true);
    const mail = page.root.querySelector('a.button') as HTMLAnchorElement;
    expect(decodeURIComponent(mail.href))
      .to.contain('mailto:returns@shop.example')
      .and.to.contain('Wool cardigan');
    expect(page.events).to.deep.equal(['saved', 'sent', 'rejected']);
    expect(page.text).not.to.contain('What happens next');
  });

  it('warns that a withdrawal nobody took does not count yet', async () => {
    const page = await open({ mode: 'withdrawal', order });
    await until(() => page.has('Your name'));
    await walk(page, 'Wool');
    for (const [id, value] of [
      ['name', 'Ada'],
      ['email', 'ada@example.org'],
    ] as const) {
      const field = page.root.querySelector(`#${id}`) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('input'));
      await page.drawn();
    }
    await walk(page, 'Continue to confirmation', 'Confirm withdrawal');
    await until(
      () => page.text.includes('the shop does not know of yours'),
      () => page.text,
    );
    expect(page.text).to.contain('The shop must confirm that it received it.');
  });

  it('shows the slip again after a reload, and does not send twice', async () => {
    const page = await atReview();
    const asked = answering(page.element, 'return', () => ({ reference: 'RMA-2' }));
    await walk(page, 'Send the request');
    await until(
      () => page.text.includes('RMA-2'),
      () => page.text,
    );
    const reloaded = await again(page);
    await until(
      () => reloaded.text.includes('RMA-2'),
      () => reloaded.text,
    );
    // What another visit left may be asked for too; nothing is asked for twice.
    const keys = asked.map(({ key }) => key);
    expect(keys).to.have.lengthOf(new Set(keys).size);
  });

  it('sends photos without the place they were taken at', async () => {
    const page = await open({ mode: 'return', order: oldOrder });
    let files: readonly Blob[] = [];
    page.element.addEventListener('deskbell-return-requested', (event) => {
      files = event.files ?? [];
      event.respondWith({ reference: 'RMA-3' });
    });
    await walk(page, 'Wool', 'Continue', 'It is broken', 'Continue');
    await until(
      () => page.title === 'Please show us what is wrong',
      () => page.text,
    );
    const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
    const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    const exif = [0xff, 0xe1, 0, 18, ...new TextEncoder().encode('Exif\0\0GPS here ')];
    const bytes = new Uint8Array(await jpeg!.arrayBuffer());
    // In one piece, as on a disk: Firefox (153) tells the format by the first piece of a blob alone.
    const whole = new Uint8Array([...bytes.slice(0, 2), ...exif, ...bytes.slice(2)]);
    const photo = new File([whole], 'crack.jpg', { type: 'image/jpeg' });
    const transfer = new DataTransfer();
    transfer.items.add(photo);
    const field = page.root.querySelector('input[type=file]') as HTMLInputElement;
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
    await until(
      () => page.text.includes('crack.jpg'),
      () => page.text,
    );
    await walk(page, 'Continue', 'Continue', 'The same, new', 'By mail', 'Continue', 'Send the request');
    await until(
      () => page.text.includes('RMA-3'),
      () => page.text,
    );
    expect(files).to.have.lengthOf(1);
    expect(await files[0]!.text()).not.to.contain('Exif');
  });
});

describe('never a dead end', () => {
  it('gives the same reply to any order that it does not open', async () => {
    const replies: string[] = [];
    for (const answer of [null, undefined, { unknown: true }]) {
      const page = await open({ mode: 'return' });
      answering(page.element, 'order', () => answer);
      await until(() => page.has('Find my order'));
      for (const id of ['orderNumber', 'proof']) {
        const field = page.root.querySelector(`#${id}`) as HTMLInputElement;
        field.value = '1001';
        field.dispatchEvent(new Event('input'));
      }
      await walk(page, 'Find my order');
      await until(
        () => page.text.includes('We could not open an order'),
        () => page.text,
      );
      replies.push(page.text);
    }
    expect(new Set(replies).size).to.equal(1);
  });

  it('opens the article a verdict rests on beside it, where the page gave the articles', async () => {
    const page = await open({ mode: 'return', order, articles });
    await walk(page, 'Wool', 'Continue', 'I changed', 'Continue', 'How long can I return something?');
    await until(
      () => page.text.includes('the box it came in is best'),
      () => page.text,
    );
  });

  it('asks the page for it otherwise, and leaves no link that leads nowhere', async () => {
    const page = await open({ mode: 'return', order });
    const asked: object[] = [];
    page.element.addEventListener('deskbell-action-requested', (event) => asked.push(event.detail));
    await walk(page, 'Wool', 'Continue', 'I changed', 'Continue', 'Read more about this');
    await until(
      () => page.text.includes('This article cannot be shown on this page.'),
      () => page.text,
    );
    expect(page.has('Read more about this')).to.equal(false);
    expect(asked[0]).to.deep.include({ articleId: 'return-window' });
  });

  it('hands a person everything that was said', async () => {
    const page = await open({ mode: 'return', order });
    const asked: Record<string, unknown>[] = [];
    page.element.addEventListener('deskbell-action-requested', (event) => {
      asked.push(event.detail as never);
      event.respondWith(undefined);
    });
    await walk(page, 'Wool', 'Continue', 'I changed', 'Continue');
    await until(() => page.title === 'What holds for it');
    await walk(page, 'Ask a person');
    const trail = asked[0]?.['trail'] as Record<string, unknown>[];
    expect(trail.map(({ kind }) => kind)).to.deep.equal(['order', 'answer', 'answer', 'verdict']);
    expect(trail.at(-1)).to.include({ lineId: '1', eligible: 'yes' });
    expect(page.has('Ask a person')).to.equal(true);
  });

  it('says when the rules cannot be loaded, and tries again', async () => {
    const page = await open({ content: undefined, src: 'data:application/json,{' });
    expect(page.text).to.contain('The rules for returns cannot be read just now.');
    expect(page.has('Try again') && page.has('Ask a person')).to.equal(true);
  });

  it('tells which verdicts were reached and where the visitor is', async () => {
    const page = await open({ mode: 'return', order });
    const steps: string[] = [];
    page.element.addEventListener('deskbell-step-changed', ({ detail }) =>
      steps.push(`${detail.step} ${detail.direction}`),
    );
    const verdict = new Promise<Event>((done) =>
      page.element.addEventListener('deskbell-verdict-reached', done),
    );
    await walk(page, 'Wool', 'Continue', 'I changed', 'Continue');
    const { detail } = (await verdict) as CustomEvent<{
      items: { lineId: string; verdict: { eligible: string } }[];
    }>;
    expect(detail.items.map(({ lineId, verdict: { eligible } }) => [lineId, eligible])).to.deep.equal([
      ['1', 'yes'],
    ]);
    await walk(page, 'Back');
    expect(steps).to.deep.equal(['reason:1 forward', 'outcome forward', 'reason:1 back']);
  });
});
