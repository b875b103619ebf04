// The combobox as the ARIA Authoring Practices describe it, and the five faults that screen-reader users
// reported of a well-known search box: each is a test here.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { once, open, until } from './faq.page.js';

describe('by keyboard and screen reader', () => {
  it('is a labelled combobox that tells whether its list is open', async () => {
    const page = await open();
    expect(page.field.labels?.[0]?.textContent).to.equal('How can we help?');
    expect(page.field.getAttribute('aria-expanded')).to.equal('false');
    await page.type('return');
    expect(page.field.getAttribute('aria-expanded')).to.equal('true');
    const list = page.root.getElementById(page.field.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).to.equal('listbox');
  });

  it('never overrides the letters that are typed', async () => {
    const page = await open();
    page.faq.focus();
    for (const letter of 'retrun') {
      await sendKeys({ press: letter });
      expect(page.field.getAttribute('aria-activedescendant')).to.equal(null);
      expect(page.focused).to.equal(page.field);
    }
    await page.answered();
    expect(page.field.value).to.equal('retrun');
  });

  it('goes to the first answer with the first Arrow Down', async () => {
    const page = await open();
    await page.type('return');
    await page.key('ArrowDown');
    expect(page.active).to.equal(page.questions[0]);
    expect(page.options[0]?.getAttribute('aria-selected')).to.equal('true');
    expect(page.focused).to.equal(page.field);
  });

  it('changes nothing by moving: only Enter opens', async () => {
    const page = await open();
    await page.type('return');
    await page.key('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(page.field.value).to.equal('return');
    expect(page.title).to.equal(null);
    const first = page.questions[0];
    const opened = once<CustomEvent>(page.faq, 'deskbell-article-opened');
    await page.key('Enter');
    await until(() => page.title);
    expect(page.title?.textContent).to.equal(first);
    expect((await opened).detail).to.include({ rank: 1, from: 'search', query: 'return' });
  });

  it('announces how many answers there are, once, after a pause', async () => {
    const page = await open();
    const told: string[] = [];
    const region = page.root.querySelector('[role=status]') as Element;
    new MutationObserver(() => told.push(page.told)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await page.type('refund');
    expect(page.status).to.match(/^\d+ answers? for “refund”/);
    await until(() => page.told);
    expect(told).to.deep.equal([page.told]);
    expect(page.told).to.match(/^\d+ answers? for “refund”/);
  });

  it('announces that nothing was found', async () => {
    const page = await open();
    await page.type('zzzz');
    await until(() => page.told.includes('Nothing found'));
  });

  it('moves the focus into the article, and back to the field when it closes', async () => {
    const page = await open();
    await page.type('return');
    await page.key('ArrowDown', 'Enter');
    expect(page.focused).to.equal(page.title);
    await page.press('Back to the answers');
    await page.drawn();
    expect(page.focused).to.equal(page.field);
    expect(page.options.length).to.be.greaterThan(0);
  });

  it('returns from an article to the question in the list that opened it', async () => {
    const page = await open();
    page.button('When do I get my refund?').focus();
    await page.key('Enter');
    await page.press('Back');
    await page.drawn();
    expect(page.focused?.textContent?.trim()).to.equal('When do I get my refund?');
  });

  it('takes back one thing with each Esc, and leaves the last one to the page', async () => {
    const page = await open();
    const left: string[] = [];
    const listen = (event: KeyboardEvent): number => left.push(event.key);
    document.addEventListener('keydown', listen);
    await page.type('return');
    left.length = 0;
    await page.key('ArrowDown', 'Escape');
    expect(page.active).to.equal(undefined);
    expect(page.field.value).to.equal('return');
    await page.key('Escape');
    expect(page.field.value).to.equal('');
    expect(left).to.deep.equal(['ArrowDown']);
    await page.key('Escape');
    expect(left).to.deep.equal(['ArrowDown', 'Escape']);
    document.removeEventListener('keydown', listen);
  });

  it('can be left with Tab in both directions', async () => {
    const page = await open();
    await page.type('return');
    await page.key('Tab');
    expect(page.focused).to.equal(page.button('Clear the question'));
    await page.key('Tab');
    expect(page.focused).to.equal(page.button('Ask a person'));
    await sendKeys({ down: 'Shift' });
    await page.key('Tab', 'Tab');
    await sendKeys({ up: 'Shift' });
    expect(page.focused).to.equal(page.field);
  });
});
