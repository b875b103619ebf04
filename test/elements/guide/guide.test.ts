import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/a11y.js';
import { open } from './guide.page.js';

const gather = (target: EventTarget, name: string): CustomEvent[] => {
  const events: CustomEvent[] = [];
  target.addEventListener(name, (event) => events.push(event as CustomEvent));
  return events;
};

describe('a guide', () => {
  it('offers its guides, and goes into one and back to it', async () => {
    const page = await open();
    expect(page.title).to.equal('Step by step');
    await page.press('My order has not arrived');
    expect(page.title).to.equal('What does the tracking page say?');
    expect(page.focused).to.equal('What does the tracking page say?');
    expect(page.text).to.contain('Question 1 · at most one more');
    await page.press('All guides');
    expect(page.focused).to.contain('My order has not arrived');
  });

  it('asks one question at a time, by keyboard alone, to an outcome', async () => {
    const page = await open({ guide: 'late' });
    page.button('It is on its way').focus();
    await page.key('Enter');
    expect(page.focused).to.equal('How late is it?');
    await page.key('Tab', 'Tab', 'Enter');
    expect(page.focused).to.equal('We trace it for you');
    expect(page.answers).to.deep.equal([
      'What does the tracking page say? It is on its way',
      'How late is it? More than three days',
    ]);
    await page.key('Tab');
    expect(page.focused).to.equal('Ask us to trace it');
    await expectAccessible(page.guide);
  });

  it('goes back with the answer still marked', async () => {
    const page = await open({ guide: 'late' });
    await page.press('It is on its way', 'Up to three days', 'Back');
    expect(page.title).to.equal('How late is it?');
    expect(page.button('Up to three days').textContent).to.contain('your answer');
    await page.press('Back');
    expect(page.title).to.equal('What does the tracking page say?');
    await expectAccessible(page.guide);
  });

  it('changes one answer and keeps the rest', async () => {
    const page = await open({ guide: 'late' });
    await page.press('It is on its way', 'More than three days');
    await page.press('Change: What does the tracking page say?', 'It says “delivered”');
    expect(page.title).to.equal('Look around first, please');
    await page.press('Change: What does the tracking page say?', 'It is on its way');
    expect(page.title).to.equal('We trace it for you');
  });

  it('tells each step, and hands a wish over with what was answered', async () => {
    const page = await open({ guide: 'late' });
    const steps = gather(document, 'deskbell-step-changed');
    const wishes = gather(document, 'deskbell-action-requested');
    document.addEventListener('deskbell-action-requested', (event) => event.preventDefault(), { once: true });
    await page.press('It is on its way', 'More than three days', 'Ask us to trace it');
    expect(
      steps.map(({ detail }) => [detail.flow, detail.guide, detail.step, detail.direction]),
    ).to.deep.equal([
      ['guide', 'late', 'days', 'forward'],
      ['guide', 'late', 'trace', 'forward'],
    ]);
    expect(wishes[0]?.detail).to.deep.include({
      v: 1,
      action: { type: 'escalate', label: 'Ask us to trace it', topic: 'order-late' },
      trail: [
        {
          kind: 'answer',
          flow: 'My order has not arrived',
          question: 'What does the tracking page say?',
          answer: 'It is on its way',
        },
        {
          kind: 'answer',
          flow: 'My order has not arrived',
          question: 'How late is it?',
          answer: 'More than three days',
        },
        {
          kind: 'answer',
          flow: 'My order has not arrived',
          question: 'What to do',
          answer: 'We trace it for you',
        },
      ],
    });
  });

  it('says where nobody took the wish, and moves the focus there', async () => {
    const page = await open({ guide: 'late' });
    await page.press('Ask a person');
    expect(page.focused).to.contain('contact details of this website');
    await page.press('It is on its way');
    expect(page.text).not.to.contain('contact details');
  });

  it('goes on in another guide of the same file', async () => {
    const page = await open({ guide: 'twice' });
    await page.press('Both are booked', 'My order is missing too');
    expect(page.title).to.equal('What does the tracking page say?');
  });

  it('tells that it helped', async () => {
    const page = await open({ guide: 'twice' });
    const solved = gather(page.guide, 'deskbell-question-solved');
    await page.press('One is pending', 'That solved it');
    expect(page.focused).to.contain('Good to hear');
    expect(solved[0]?.detail).to.deep.include({ guide: 'twice', where: 'guide' });
  });

  it('prints the outcome and the answers, and nothing of the page', async () => {
    const page = await open({ guide: 'late' });
    await page.press('It is on its way', 'More than three days', 'Print');
    let frame: HTMLIFrameElement | null = null;
    while (!(frame = document.querySelector('iframe[hidden]'))) await page.drawn();
    const printed = (frame.contentDocument?.body.textContent ?? '').replace(/\s+/g, ' ');
    expect(printed).to.contain('We trace it for you').and.to.contain('How late is it?');
    expect(printed).not.to.contain('Change');
    expect(frame.contentDocument?.title).to.equal('My order has not arrived');
    frame.remove();
  });

  it('begins again by code, and says so where a guide is gone', async () => {
    const page = await open({ guide: 'late' });
    await page.press('It is on its way');
    page.guide.reset();
    await page.drawn();
    expect(page.title).to.equal('What does the tracking page say?');
    expect(page.answers).to.deep.equal([]);
    page.guide.guide = 'old';
    await page.drawn();
    expect(page.text).to.contain('no longer here');
  });

  it('says what is wrong with a file that cannot be used, by its code', async () => {
    const page = await open();
    const failed = gather(page.guide, 'deskbell-failed');
    page.guide.content = { guides: [] };
    while (!failed.length) await page.drawn();
    expect(failed[0]?.detail).to.include({ code: 'guides/no-guides', where: 'guide' });
    expect(page.buttons).to.deep.equal(['Try again', 'Ask a person']);
  });
});
