import { expect, fixture, html } from '@open-wc/testing';
import { withFallback } from '../../../src/engines/engine.js';
import type { DeskbellFaq, Hits, SearchEngine } from '../../../src/index.js';
import { FaqPage, gather, open, until } from './faq.page.js';

const SLOW = 'The search is slow just now. These answers come from this page.';
const DOWN = 'The search cannot be reached just now. These answers come from this page.';

/** An engine of the site that answers when the test says so, with articles of the content and one of its own. */
class Engine implements SearchEngine {
  readonly asked: string[] = [];
  #waiting: {
    readonly resolve: (ids: readonly string[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];

  async search(query: string, { here }: Parameters<SearchEngine['search']>[1]): Promise<Hits> {
    this.asked.push(query);
    const ids = await new Promise<readonly string[]>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    const own = { id: 'only-there', question: 'Do you repair lamps?', answer: 'Yes, in our workshop.' };
    const found = ids.map((id) => ({ id, ...(id === own.id && { article: own }) }));
    const articles = await here!.articles(found);
    const hits = ids.flatMap((id) => {
      const article = articles.get(id);
      return article ? [{ article, score: 1, fields: ['question'] as const }] : [];
    });
    return { query, total: hits.length, hits, nearest: [], words: [] };
  }
  highlight(text: string) {
    return [{ text, hit: false }];
  }
  async answer(...ids: string[]): Promise<void> {
    await until(() => this.#waiting.length > 0);
    this.#waiting.shift()?.resolve(ids);
  }
  /** Everything that waits now: a question may be asked again while the element still comes. */
  answerAll(...ids: string[]): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve(ids);
  }
  async fail(): Promise<void> {
    await until(() => this.#waiting.length > 0);
    this.#waiting.shift()?.reject(new Error('refused'));
  }
}

async function withEngine(properties: Partial<DeskbellFaq> = {}, patience = 60_000) {
  const engine = new Engine();
  const page = await open({ engine: withFallback(engine, { patience }), ...properties });
  return { engine, page };
}

/** An element whose content never becomes ready. */
async function openAlone(properties: Partial<DeskbellFaq>): Promise<FaqPage> {
  const faq = document.createElement('deskbell-faq') as DeskbellFaq;
  Object.assign(faq, { page: '/', noHistory: true, ...properties });
  await fixture(html`<div lang="en">${faq}</div>`);
  const page = new FaqPage(faq);
  await page.drawn();
  return page;
}

const type = async (page: FaqPage, text: string) => {
  page.faq.focus();
  page.field.value = text;
  page.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await page.drawn();
};

describe('an engine elsewhere', () => {
  it('answers in place of the page, without a word about it', async () => {
    const { engine, page } = await withEngine();
    await type(page, 'lamp');
    await engine.answer('only-there', 'refund-time');
    await page.answered();
    expect(page.questions).to.deep.equal(['Do you repair lamps?', 'When do I get my refund?']);
    expect(page.status).to.match(/^2 answers ?for “lamp”$/);
  });

  it('opens an article that came with its answer', async () => {
    const { engine, page } = await withEngine();
    await type(page, 'lamp');
    await engine.answer('only-there');
    await page.answered();
    await page.key('ArrowDown', 'Enter');
    await until(() => page.title);
    expect(page.root.querySelector('article')?.textContent).to.contain('Yes, in our workshop.');
  });

  it('is stood in for by the page where it fails, and the visitor is told', async () => {
    const { engine, page } = await withEngine();
    await type(page, 'refund');
    await engine.fail();
    await page.answered();
    expect(page.questions[0]).to.equal('When do I get my refund?');
    await until(() => page.status.includes(DOWN));
  });

  it('is stood in for where it is slow; what comes later waits for the visitor', async () => {
    const { engine, page } = await withEngine({}, 1);
    await type(page, 'refund');
    await page.answered();
    await until(() => page.status.includes(SLOW));
    const before = page.questions;
    await engine.answer('only-there');
    await until(() => page.status.includes('More answers have come in.'));
    expect(page.questions).to.deep.equal(before);
    await page.press('Show them');
    expect(page.questions).to.deep.equal(['Do you repair lamps?']);
    expect(page.focused).to.equal(page.field);
    expect(page.status).not.to.include('More answers');
  });

  it('puts a late answer in place by itself where nothing had been found', async () => {
    const { engine, page } = await withEngine({}, 1);
    await type(page, 'giraffe insurance');
    await until(() => page.status.includes('Nothing found'));
    await engine.answer('only-there');
    await until(() => page.questions.length > 0);
    expect(page.questions).to.deep.equal(['Do you repair lamps?']);
  });

  it('forgets a late answer to an older question', async () => {
    const { engine, page } = await withEngine({}, 1);
    await type(page, 'refund');
    await page.answered();
    await type(page, 'parcel');
    await until(() => page.status.includes('parcel') && page.status.includes(SLOW));
    await engine.answer('refund-time');
    await engine.answer('only-there');
    await page.press('Show them');
    expect(page.questions).to.deep.equal(['Do you repair lamps?']);
    expect(page.status).to.include('parcel');
    expect(page.status).not.to.include('More answers');
  });

  it('answers where the content cannot be read', async () => {
    const engine = new Engine();
    const page = await openAlone({ src: 'data:application/json,{', engine: withFallback(engine) });
    await until(() => page.headings().includes('Talk to a person'));
    await type(page, 'lamp');
    await engine.answer('only-there');
    await until(() => page.questions.length > 0);
    expect(page.questions).to.deep.equal(['Do you repair lamps?']);
  });

  it('answers on a page that has no content at all', async () => {
    const engine = new Engine();
    const page = await openAlone({ engine: withFallback(engine, { patience: 1 }) });
    await type(page, 'lamp');
    await until(() => {
      engine.answerAll('only-there');
      return page.questions.length > 0;
    });
    expect(page.questions).to.deep.equal(['Do you repair lamps?']);
  });

  it('says that the search cannot be reached where nothing else can answer', async () => {
    const engine = new Engine();
    const page = await openAlone({ engine: withFallback(engine) });
    await type(page, 'lamp');
    await engine.fail();
    await until(() => page.status === 'The search could not be reached just now.');
    expect(page.headings()).to.include('Talk to a person');
  });

  it('is taken up at once where it is given later, and the content is not read again', async () => {
    const page = await open();
    const ready = gather(page.faq, 'deskbell-ready');
    await page.type('refund');
    const engine = new Engine();
    page.faq.engine = engine;
    await engine.answer('only-there');
    await until(() => page.questions[0] === 'Do you repair lamps?');
    expect(engine.asked).to.deep.equal(['refund']);
    expect(ready.length).to.equal(0);
  });

  it('speaks Russian', async () => {
    const { engine, page } = await withEngine({ lang: 'ru' });
    await type(page, 'refund');
    await engine.fail();
    await until(() => page.status.includes('Поиск сейчас недоступен. Эти ответы — с самой страницы.'));
  });
});
