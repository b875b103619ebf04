// People are interrupted: they reload, change the language, go back, come for something else. Nothing of it is lost.
import { expect } from '@open-wc/testing';
import { oldOrder } from '../../../stories/returns.content.js';
import type { DeskbellReturns } from '../../../src/index.js';
import { answering, content, open, order, type ReturnsPage, show, until, walk } from './returns.page.js';

async function write(page: ReturnsPage, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    await until(() => page.root.querySelector(`#${id}`));
    const field = page.root.querySelector(`#${id}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await page.drawn();
  }
}

const valueOf = (page: ReturnsPage, id: string): string | undefined =>
  page.root.querySelector<HTMLInputElement>(`#${id}`)?.value;

async function arrives(page: ReturnsPage, title: string): Promise<void> {
  await until(
    () => page.title === title,
    () => `${title}? ${page.text}`,
  );
}

/** A reload of the tab: another element in the same place. */
async function reload(page: ReturnsPage): Promise<ReturnsPage> {
  const { id, content: policy, order: known, mode, noHistory } = page.element;
  page.element.remove();
  const element = document.createElement('deskbell-returns');
  Object.assign(element, { id, content: policy, order: known, mode, noHistory });
  return show(element);
}

/** The same rules, as a shop keeps them in another language. */
const translated = {
  ...content,
  reasons: content.reasons.map((one) => ({ ...one, label: `${one.label} (übersetzt)` })),
};

/** A picture that takes a moment to be made smaller. */
async function picture(side: number, name = 'crack.jpg'): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  canvas.getContext('2d')?.fillRect(0, 0, side / 2, side / 2);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
  return new File([blob as Blob], name, { type: 'image/jpeg' });
}

function pick(page: ReturnsPage, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const field = page.root.querySelector('input[type=file]') as HTMLInputElement;
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}

beforeEach(() => sessionStorage.clear());

describe('what was begun', () => {
  it('stands in the fields after a reload: a statement is long to write', async () => {
    const page = await open({ mode: 'withdrawal' });
    const words = 'Zwei Lampen 💡, „Alma“ שלום';
    await write(page, { orderNumber: 'HP-1', name: 'Jörg Müßiggänger', email: 'joerg@exa', words });
    const reloaded = await reload(page);
    await until(() => valueOf(reloaded, 'words') === words);
    expect(valueOf(reloaded, 'name')).to.equal('Jörg Müßiggänger');
    expect(valueOf(reloaded, 'email')).to.equal('joerg@exa');
  });

  it('stands there after a look at something else', async () => {
    const page = await open({ mode: 'withdrawal' });
    await write(page, { name: 'Ada' });
    page.element.mode = 'return';
    await arrives(page, 'Which order is it?');
    page.element.mode = 'withdrawal';
    await until(() => valueOf(page, 'name') === 'Ada');
  });

  it('goes on where the browser went back to, after a reload too', async () => {
    const page = await open({ mode: 'return', order, noHistory: false });
    await walk(page, 'Wool', 'Continue', 'I changed', 'Continue');
    await arrives(page, 'What holds for it');
    history.back();
    await arrives(page, 'What is the matter?');
    await arrives(await reload(page), 'What is the matter?');
  });

  it('goes on in another language, with what was answered and the order that was opened', async () => {
    for (const storage of [undefined, 'none'] as const) {
      const page = await open({ mode: 'return', storage } as Partial<DeskbellReturns>);
      answering(page.element, 'order', () => order);
      await write(page, { orderNumber: '1001', proof: '20095' });
      await walk(page, 'Find my order', 'Wool', 'Continue', 'I changed');
      page.element.content = translated;
      await until(() => page.text.includes('(übersetzt)'));
      expect(page.title).to.equal('What is the matter?');
      await walk(page, 'Continue');
      await arrives(page, 'What holds for it');
    }
  });

  it('keeps its photos in another language', async () => {
    const page = await open({ mode: 'return', order: oldOrder });
    let files: readonly Blob[] = [];
    page.element.addEventListener('deskbell-return-requested', (event) => {
      files = event.files ?? [];
      event.respondWith({ reference: 'RMA-5' });
    });
    await walk(page, 'Wool', 'Continue', 'It is broken', 'Continue');
    await arrives(page, 'Please show us what is wrong');
    pick(page, await picture(20));
    await until(() => page.text.includes('crack.jpg'));
    await walk(page, 'Continue');
    await arrives(page, 'What holds for it');
    page.element.content = translated;
    await until(() => page.text.includes('(übersetzt)'));
    await walk(page, 'Continue', 'The same, new', 'By mail', 'Continue', 'Send the request');
    await until(() => page.text.includes('RMA-5'));
    expect(files).to.have.lengthOf(1);
  });
});

describe('a photo that is still being made smaller', () => {
  it('goes along, however soon the visitor goes on', async () => {
    const page = await open({ mode: 'return', order: oldOrder });
    await walk(page, 'Wool', 'Continue', 'It is broken', 'Continue');
    await arrives(page, 'Please show us what is wrong');
    pick(
      page,
      await picture(20, 'one.jpg'),
      await picture(2500, 'two.jpg'),
      await picture(2500, 'three.jpg'),
    );
    await until(() => page.text.includes('one.jpg'));
    expect(page.has('Continue without a photo')).to.equal(false);
    await walk(page, 'Continue');
    await arrives(page, 'What holds for it');
    await walk(page, 'Continue', 'The same, new', 'By mail', 'Continue');
    await arrives(page, 'Check your answers');
    expect(page.text).to.contain('3 photos');
  });

  it('does not hold up who was told that another one cannot be read', async () => {
    const page = await open({ mode: 'return', order: oldOrder });
    await walk(page, 'Wool', 'Continue', 'It is broken', 'Continue');
    await arrives(page, 'Please show us what is wrong');
    pick(page, await picture(20), new File(['no picture'], 'odd.jpg', { type: 'image/jpeg' }));
    await until(() => page.text.includes('“odd.jpg”'));
    await walk(page, 'Continue');
    await arrives(page, 'What holds for it');
  });
});

describe('what is said', () => {
  it('is not that the details are wrong, where the order could not be looked for', async () => {
    const page = await open({ mode: 'return' });
    page.element.addEventListener('deskbell-order-requested', (event) =>
      event.respondWith(Promise.reject(new TypeError('Failed to fetch'))),
    );
    await write(page, { orderNumber: '1001', proof: '20095' });
    await walk(page, 'Find my order');
    await until(() => page.text.includes('We could not load this just now.'));
    expect(page.text).not.to.contain('with these details');
    expect(page.focused?.textContent).to.contain('A person can help you');
    expect(valueOf(page, 'orderNumber')).to.equal('1001');
  });

  it('is what is asked for now, after something else was submitted', async () => {
    const page = await open({ mode: 'withdrawal', order });
    answering(page.element, 'withdrawal', () => ({ reference: 'W-1' }));
    await walk(page, 'Wool');
    await write(page, { name: 'Ada', email: 'ada@example.org' });
    await walk(page, 'Continue to confirmation', 'Confirm withdrawal');
    await until(() => page.text.includes('W-1'));
    page.element.mode = 'return';
    await arrives(page, 'Which items is it about?');
    page.element.mode = 'withdrawal';
    await until(() => page.text.includes('W-1'));
  });
});
