// A guest on pages we never see: whatever the content is and whatever the page does with the element.
import { expect } from '@open-wc/testing';
import type { DeskbellFaq } from '../../../src/index.js';
import { HOSTILE } from '../../helpers/hostile.js';
import { content, FaqPage, gather, once, open, until } from './faq.page.js';

/** An element as plain HTML makes it. */
function plain(html: string): DeskbellFaq {
  const holder = document.createElement('div');
  holder.lang = 'en';
  holder.innerHTML = html;
  document.body.append(holder);
  return holder.querySelector('deskbell-faq') as DeskbellFaq;
}

// What is left below the fold would push the next element out of sight, and nothing is loaded for what nobody sees.
afterEach(() => {
  for (const holder of document.body.querySelectorAll(':scope > div[lang]')) holder.remove();
});

const json = (value: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

describe('where the content comes from', () => {
  it('is read from src', async () => {
    const faq = plain(`<deskbell-faq no-history src="${json(content)}"></deskbell-faq>`);
    await once(faq, 'deskbell-ready');
    expect(new FaqPage(faq).headings()).to.include('Popular questions');
  });

  it('may be given before the element is in a page, and asked there', async () => {
    const faq = document.createElement('deskbell-faq') as DeskbellFaq;
    faq.content = content;
    const { results } = await faq.search('refund');
    expect(results[0]?.id).to.equal('refund-time');
  });

  it('may be a bare list of questions and answers', async () => {
    const page = await open({ content: [{ question: 'Are dogs welcome?', answer: 'Yes, on a lead.' }] });
    await page.type('dog');
    expect(page.questions).to.deep.equal(['Are dogs welcome?']);
  });

  it('says in articles what the policy says, and finds them by it', async () => {
    const policy = json({
      timezone: 'UTC',
      currency: 'EUR',
      policies: [
        {
          id: 'standard',
          kind: 'finite-window',
          window: { days: 45 },
          methods: [{ type: 'kiosk', fee: 2.5 }],
          resolutions: [{ type: 'refund-original' }],
        },
      ],
      rules: [{ id: 'all', when: {}, use: 'standard' }],
    });
    const answer =
      'Within {{policy:standard.window}}, {{policy:standard.methods}} for {{policy:standard.fee.kiosk}}.';
    const articles = [{ id: 'back', question: 'How do I send it?', answer }];
    const page = await open({ content: { version: 1, locale: 'en', policy, articles } });
    await page.type('kiosk');
    expect(page.questions).to.deep.equal(['How do I send it?']);
    expect(page.options[0]?.textContent).to.contain('Within 45 days, at a kiosk for €2.50.');
  });

  it('shows articles without their words where the policy cannot be had', async () => {
    const articles = [{ id: 'back', question: 'How long?', answer: 'For {{policy:standard.window}}.' }];
    for (const policy of [json({}), 'data:,', 'http://']) {
      const page = await open({ content: { version: 1, locale: 'en', policy, articles } });
      await page.type('long');
      expect(page.options[0]?.textContent).to.contain('For ….');
    }
  });

  it('shows the sound articles where one is broken', async () => {
    const broken = { id: 5, question: null, answer: { no: 1 } };
    const page = await open({ content: { ...content, articles: [broken, ...content.articles] } });
    await page.type('refund');
    expect(page.questions[0]).to.equal('When do I get my refund?');
  });

  for (const [name, src] of [
    ['no JSON', 'data:application/json,{'],
    ['no FAQ', json({ hello: 1 })],
    ['no articles', json({ version: 1, locale: 'en', articles: [] })],
  ] as const) {
    it(`fails gently with ${name}: says so, offers another try and a person, tells the site`, async () => {
      const faq = plain('<deskbell-faq no-history></deskbell-faq>');
      const failed = once<CustomEvent>(faq, 'deskbell-failed');
      faq.src = src;
      expect((await failed).detail.code).to.match(/^content\//);
      const page = new FaqPage(faq);
      await page.drawn();
      expect(page.status).to.equal('We could not load this just now.');
      expect(page.button('Ask a person')).to.exist;
      faq.src = json(content);
      await once(faq, 'deskbell-ready');
      await page.drawn();
      expect(page.headings()).to.include('Popular questions');
    });
  }
});

describe('hostile content', () => {
  /** The first node that content must never make, or one of our own elements with what content must never set. */
  const danger = (root: ShadowRoot): string | undefined => {
    const nodes = 'script, iframe, object, embed, form, style, link, base, meta, video, svg:not(.icon), math';
    const addresses = ['javascript:', 'vbscript:', 'data:'].map(
      (scheme) => `[href^="${scheme}" i], [src^="${scheme}" i]`,
    );
    const found = root.querySelector([nodes, ...addresses].join(', '));
    const acting = [...root.querySelectorAll('*')].find((node) =>
      node.getAttributeNames().some((name) => /^on|^srcdoc|^style$/.test(name)),
    );
    return (found ?? acting)?.outerHTML;
  };

  it('is text, in every field', async () => {
    const article = (text: string, place: number): object => ({
      id: `a${place}`,
      question: text,
      answer: `${text}\n\n${text}\n\n- ${text}`,
      steps: [text],
      category: 'c',
      tags: [text],
      alternatePhrases: [text],
      actions: [{ type: 'link', label: text, href: 'javascript:globalThis.pwned=1' }],
      featured: place,
    });
    const page = await open({
      content: {
        version: 1,
        locale: 'en',
        categories: [{ id: 'c', title: HOSTILE[0], description: HOSTILE[1] }],
        glossary: [{ term: 'click', aliases: [HOSTILE[0]], definition: HOSTILE[2] }],
        articles: HOSTILE.map(article),
      },
    });
    for (let place = 0; place < HOSTILE.length; place++) {
      await page.faq.open(`a${place}`);
      await until(() => page.root.querySelector('article ol'));
      expect(danger(page.root), HOSTILE[place]).to.equal(undefined);
      await page.faq.search(HOSTILE[place] as string);
      expect(danger(page.root), HOSTILE[place]).to.equal(undefined);
    }
    expect((globalThis as { pwned?: unknown }).pwned).to.equal(undefined);
  });
});

describe('on any page', () => {
  it('goes on where it was when the page moves it', async () => {
    const page = await open();
    await page.type('refund');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(page.faq);
    await page.drawn();
    expect(page.field.value).to.equal('refund');
    expect(page.options.length).to.be.greaterThan(0);
    await page.type('s');
    expect(page.questions[0]).to.equal('When do I get my refund?');
    elsewhere.remove();
  });

  it('speaks the language of its place, and follows when it changes', async () => {
    const page = await open();
    (page.faq.parentElement as HTMLElement).lang = 'de';
    document.documentElement.lang = 'ru';
    (page.faq.parentElement as HTMLElement).removeAttribute('lang');
    await until(() => page.headings().includes('Темы'));
    page.faq.lang = 'en';
    await until(() => page.headings().includes('Topics'));
    document.documentElement.lang = 'en';
  });

  it('keeps two elements apart', async () => {
    const [one, two] = [await open(), await open()];
    await one.type('refund');
    expect(two.field.value).to.equal('');
    expect(two.headings()).to.include('Popular questions');
  });

  it('looks the same under styles of a page that reach everything', async () => {
    const page = await open();
    const before = getComputedStyle(page.button('How do I return an item?')).cssText;
    const size = (): string => {
      const { width, height } = page.button('How do I return an item?').getBoundingClientRect();
      return `${width} × ${height}`;
    };
    const sizeBefore = size();
    const style = document.createElement('style');
    style.textContent =
      '* { letter-spacing: 5px; text-transform: uppercase; line-height: 3; text-align: right; font-size: 40px } button { all: unset }';
    document.head.append(style);
    expect(size()).to.equal(sizeBefore);
    expect(getComputedStyle(page.button('How do I return an item?')).cssText).to.equal(before);
    style.remove();
  });

  it('does nothing on first sight that the visitor did not ask for', async () => {
    const told: string[] = [];
    for (const name of ['search-settled', 'article-opened', 'article-rated', 'action-requested'])
      document.addEventListener(`deskbell-${name}`, () => told.push(name));
    const page = await open();
    await page.faq.search('refund');
    await page.faq.open('refund-time');
    expect(told).to.deep.equal([]);
    expect(gather(page.faq, 'deskbell-ready')).to.deep.equal([]);
  });
});
