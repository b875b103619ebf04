import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DeskbellFaq, Hits, SearchEngine } from '../../../src/index.js';
import { content, FaqPage, gather, once, open, until } from './faq.page.js';

describe('first sight', () => {
  it('offers questions about this page, popular ones, topics and a person', async () => {
    const page = await open();
    expect(page.headings()).to.deep.equal([
      'Questions about this page',
      'Popular questions',
      'Topics',
      'Talk to a person',
    ]);
  });

  it('makes no suggestions where the site wants none', async () => {
    const page = await open({ noSuggestions: true });
    expect(page.headings()).to.deep.equal(['Topics', 'Talk to a person']);
  });

  it('follows a single-page app to another page by itself', async () => {
    const before = location.pathname;
    const articles = content.articles.map((article, place) => ({
      ...article,
      pages: place === 1 ? ['/elsewhere'] : [],
    }));
    const page = await open({ content: { ...content, articles }, page: undefined });
    expect(page.headings()).not.to.include('Questions about this page');
    history.pushState(null, '', '/elsewhere');
    await until(() => page.headings().includes('Questions about this page'));
    history.pushState(null, '', before);
  });
});

describe('asking', () => {
  it('answers while one types, best first, with the short answer', async () => {
    const page = await open();
    await page.type('refund');
    expect(page.questions[0]).to.equal('When do I get my refund?');
    expect(page.options[0]?.textContent).to.contain('Five working days after your parcel reached us.');
  });

  it('answers a word that was begun before anything was loaded as one that goes on', async () => {
    const faq = document.createElement('deskbell-faq') as DeskbellFaq;
    Object.assign(faq, { content, page: '/', noHistory: true });
    const ready = once(faq, 'deskbell-ready');
    await fixture(html`<div lang="en">${faq}</div>`);
    await faq.updateComplete;
    const page = new FaqPage(faq);
    page.field.focus();
    page.field.value = 'r';
    page.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await ready;
    await page.answered();
    expect(page.questions).not.to.be.empty;
  });

  it('marks the words that matched, in the question and in the answer', async () => {
    const page = await open();
    await page.type('return');
    const first = page.options[0] as HTMLElement;
    const marks = [...first.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).to.include('return');
    expect(first.querySelector('.question mark')).to.exist;
    expect(first.querySelector('.short mark')).to.exist;
  });

  it('understands a mistyped question and says how', async () => {
    const page = await open();
    await page.type('retrun');
    expect(page.questions[0]).to.equal('How do I return an item?');
    expect(page.status).to.contain('Did you mean: return');
    await page.press('return');
    await page.answered();
    expect(page.field.value).to.equal('return');
    expect(page.focused).to.equal(page.field);
  });

  it('leads from nothing found to topics and a person, and keeps the question', async () => {
    const page = await open();
    await page.type('zzzz qqqq');
    expect(page.status).to.contain('Nothing found for “zzzz qqqq”');
    expect(page.headings()).to.include.members(['Topics', 'Talk to a person']);
    const asked = once<CustomEvent>(page.faq, 'deskbell-action-requested');
    await page.press('Ask a person');
    const { detail } = await asked;
    expect(detail.action.type).to.equal('escalate');
    expect(detail.query).to.equal('zzzz qqqq');
  });

  it('answers what was typed before anything was loaded', async () => {
    const faq = document.createElement('deskbell-faq') as DeskbellFaq;
    faq.noHistory = true;
    document.body.append(faq);
    await faq.updateComplete;
    const page = new FaqPage(faq);
    faq.focus();
    await sendKeys({ type: 'refund' });
    faq.content = content;
    await until(() => page.options.length);
    expect(page.field.value).to.equal('refund');
    expect(page.questions[0]).to.equal('When do I get my refund?');
    faq.remove();
  });

  it('tells of a question once, after a pause, without what could name a person', async () => {
    const page = await open();
    const told = gather(page.faq, 'deskbell-search-settled');
    await page.type('refund to anna@example.org');
    await until(() => told.length);
    expect(told).to.have.length(1);
    const { query, total, top, v } = (told[0] as CustomEvent).detail;
    expect(query).not.to.contain('anna');
    expect(top[0]).to.equal('refund-time');
    expect(total).to.be.greaterThan(0);
    expect(v).to.equal(1);
  });
});

describe('a slow engine', () => {
  /** Answers when told to, in any order. */
  class SlowEngine implements SearchEngine {
    readonly waiting = new Map<string, (hits: Hits) => void>();
    search(query: string): Promise<Hits> {
      return new Promise((resolve) => this.waiting.set(query, resolve));
    }
    answer(query: string): void {
      const article = { ...content.articles[0], id: query, question: `About ${query}`, short: query };
      const hit = { article: article as never, score: 1, fields: ['question'] as const };
      this.waiting.get(query)?.({ query, total: 1, hits: [hit], nearest: [], words: [] });
    }
    highlight(text: string): readonly { text: string; hit: boolean }[] {
      return [{ text, hit: false }];
    }
  }

  it('cannot put an old answer over a newer one', async () => {
    const engine = new SlowEngine();
    const page = await open({ engine });
    page.faq.focus();
    await sendKeys({ type: 'ab' });
    await until(() => engine.waiting.has('ab'));
    engine.answer('ab');
    await page.answered();
    expect(page.questions).to.deep.equal(['About ab']);
    engine.answer('a');
    await page.drawn();
    expect(page.questions).to.deep.equal(['About ab']);
  });

  it('keeps the last answers on screen until the next are here', async () => {
    const engine = new SlowEngine();
    const page = await open({ engine });
    page.faq.focus();
    await sendKeys({ type: 'a' });
    await until(() => engine.waiting.has('a'));
    engine.answer('a');
    await page.answered();
    await sendKeys({ type: 'b' });
    await until(() => engine.waiting.has('ab'));
    await nextFrame();
    expect(page.questions).to.deep.equal(['About a']);
  });

  it('says so when it cannot be reached, and still shows what there is', async () => {
    const engine: SearchEngine = {
      search: () => Promise.reject(new Error('down')),
      highlight: (text) => [{ text, hit: false }],
    };
    const page = await open({ engine });
    await page.type('refund');
    expect(page.status).to.equal('The search could not be reached just now.');
    expect(page.headings()).to.include('Topics');
  });
});
