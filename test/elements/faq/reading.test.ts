import { expect } from '@open-wc/testing';
import { content, gather, once, open, until } from './faq.page.js';

describe('an article', () => {
  it('gives the short answer first, then the steps, then the detail', async () => {
    const page = await open();
    await page.faq.open('return-an-item');
    await until(() => page.root.querySelector('article ol'));
    const text = page.root.querySelector('article')?.textContent ?? '';
    const places = ['You can return unused items', 'Choose the items', 'Put the item into its box'].map(
      (part) => text.indexOf(part),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.greaterThan(-1);
    expect(page.root.querySelector('article strong')?.textContent).to.equal('30 days');
    expect(page.root.querySelector('article a')?.getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('explains a word of the company in place, and closes it again with Esc', async () => {
    const page = await open();
    await page.faq.open('charged-twice');
    await until(() => page.root.querySelector('[role=note]'));
    const note = page.root.querySelector('[role=note]') as HTMLElement;
    expect(getComputedStyle(note).display).to.equal('none');
    await page.press('authorisation hold');
    expect(getComputedStyle(note).display).not.to.equal('none');
    expect(note.textContent).to.contain('Money your bank sets aside');
    page.button('authorisation hold').focus();
    await page.key('Escape');
    expect(getComputedStyle(note).display).to.equal('none');
  });

  it('closes an explanation when another article is opened', async () => {
    const page = await open();
    await page.faq.open('charged-twice');
    await until(() => page.root.querySelector('[role=note]'));
    await page.press('authorisation hold');
    await page.faq.open('return-an-item');
    await until(() => page.root.querySelector('[role=note]'));
    expect(page.root.querySelector('.term')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('leads on to related questions', async () => {
    const page = await open();
    await page.faq.open('return-an-item');
    await page.press('When do I get my refund?');
    expect(page.title?.textContent).to.equal('When do I get my refund?');
  });

  it('offers its next steps, and tells the site which one is wanted', async () => {
    const page = await open();
    await page.faq.open('return-an-item');
    page.faq.addEventListener('deskbell-action-requested', (event) => event.preventDefault?.());
    const asked = once<CustomEvent & { respondWith(answer: unknown): void }>(
      page.faq,
      'deskbell-action-requested',
    );
    page.faq.addEventListener('deskbell-action-requested', (event) => event.respondWith(true));
    await page.press('Start a return');
    const { detail } = await asked;
    expect(detail.action).to.include({ type: 'return', label: 'Start a return' });
    expect(detail.articleId).to.equal('return-an-item');
  });

  it('says so where nobody on the page takes the request, and moves there', async () => {
    const page = await open();
    await page.press('Ask a person');
    await page.drawn();
    expect(page.focused?.textContent).to.contain('This page has no contact form yet.');
  });

  it('asks whether it solved the matter, and thanks', async () => {
    const page = await open();
    const rated = gather(page.faq, 'deskbell-article-rated');
    const solved = gather(page.faq, 'deskbell-question-solved');
    await page.faq.open('refund-time');
    await page.press('Yes, thank you');
    expect(rated[0]?.detail).to.include({ articleId: 'refund-time', helpful: true });
    expect(solved[0]?.detail).to.include({ articleId: 'refund-time', where: 'faq' });
    expect(page.focused?.textContent).to.contain('Thank you for telling us.');
  });

  it('asks what was missing before it counts a no', async () => {
    const page = await open();
    const rated = gather(page.faq, 'deskbell-article-rated');
    await page.faq.open('refund-time');
    await page.press('Not quite');
    expect(rated).to.have.length(0);
    await page.press('It is hard to follow');
    expect(rated[0]?.detail).to.include({ helpful: false, reason: 'unclear' });
  });
});

describe('opening and coming back', () => {
  it('opens the article of a deep link', async () => {
    const page = await open({ article: 'delivery-cost' });
    await until(() => page.title);
    expect(page.title?.textContent).to.equal('What does delivery cost?');
  });

  it('says that there is no such article, and goes nowhere', async () => {
    const page = await open();
    expect(await page.faq.open('never-was')).to.equal(false);
    expect(page.title).to.equal(null);
  });

  it('tells nobody about what code did', async () => {
    const page = await open();
    const opened = gather(page.faq, 'deskbell-article-opened');
    await page.faq.open('refund-time');
    page.faq.article = 'delivery-cost';
    await until(() => page.title?.textContent === 'What does delivery cost?');
    expect(opened).to.have.length(0);
  });

  it('goes back and forward with the browser', async () => {
    const page = await open({ noHistory: false });
    await page.type('refund');
    await page.key('ArrowDown', 'Enter');
    await page.press('Why was I charged twice?');
    history.back();
    await until(() => page.title?.textContent === 'When do I get my refund?');
    history.back();
    await until(() => page.options.length > 0);
    expect(page.field.value).to.equal('refund');
    history.forward();
    await until(() => page.title?.textContent === 'When do I get my refund?');
    await page.press('Back to the answers');
    await until(() => page.options.length > 0);
  });

  it('leaves what the site keeps in its history as it is', async () => {
    history.replaceState({ mine: 1 }, '');
    const page = await open({ noHistory: false });
    await page.press('When do I get my refund?');
    expect(history.state.mine).to.equal(1);
    history.back();
    await until(() => page.title === null);
    expect(history.state.mine).to.equal(1);
  });

  it('is at first sight again after reset()', async () => {
    const page = await open({ article: 'delivery-cost' });
    page.faq.reset();
    await page.drawn();
    expect(page.headings()[0]).to.equal('Questions about this page');
    expect(page.field.value).to.equal('');
  });

  it('lists a topic and what is in it', async () => {
    const page = await open();
    await page.press('Payment');
    expect(page.headings()[0]).to.equal('Payment');
    await page.press('Why was I charged twice?');
    await page.press('Back to “Payment”');
    await page.drawn();
    expect(page.headings()[0]).to.equal('Payment');
    expect(content.articles.filter((article) => article.category === 'payment')).to.have.length(2);
  });
});
