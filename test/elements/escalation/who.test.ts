// First who: the visitor knows before writing who answers, what they need and by when.
import { expect } from '@open-wc/testing';
import { articles, context, gather, open, until } from './escalation.page.js';
import { content } from './escalation.page.js';

describe('meet the department first', () => {
  it('offers the topics and something else, and none is chosen', async () => {
    const page = await open();
    expect(page.choices()).to.deep.equal([
      'My order is late',
      'I was charged twice',
      'I write for a newspaper',
      'Something else',
    ]);
    expect(page.root.querySelector(':checked')).to.equal(null);
    expect(page.department).to.equal('');
  });

  it('shows what they handle, can do, need and never ask, when they are there, by when they answer, and other ways', async () => {
    const page = await open();
    const suggested = gather(page.element, 'deskbell-department-suggested');
    await page.press('My order is late');
    for (const part of [
      'This goes to Orders',
      'Orders on their way',
      'Open now',
      'Answers by',
      'They can Trace a parcel',
      'They need from you Your order number',
      'They will never ask for Your password',
      '+49 40 555 01 40',
      'orders@shop.example',
      'Chat with Orders',
    ])
      expect(page.department).to.contain(part);
    expect(page.root.querySelector('a[href^="tel:"]')?.getAttribute('href')).to.equal('tel:+49405550140');
    expect(suggested.map(({ detail }) => [detail.department, detail.ruleId, detail.openNow])).to.deep.equal([
      ['orders', 'late', true],
    ]);
  });

  it('says when a closed one opens, in the visitor’s time, and what time it is there', async () => {
    const page = await open();
    await page.press('I was charged twice');
    expect(page.department).to.match(/Closed now · Opens \w+day, /);
    expect(page.department).to.contain('Times are in your time zone. For them it is now');
    expect(page.department).to.contain('New Zealand');
  });

  it('offers who is there now, and goes back to the suggested one with another topic', async () => {
    const page = await open();
    await page.press('I was charged twice');
    await page.press('Ask Orders');
    expect(page.department).to.contain('This goes to Orders');
    await page.press('I write for a newspaper');
    expect(page.department).to.contain('This goes to Press office');
  });

  it('lets the visitor choose any department', async () => {
    const page = await open();
    await page.press('My order is late');
    await page.press('Choose another department');
    const list = page.named('Send it to') as HTMLSelectElement;
    list.value = 'finance';
    list.dispatchEvent(new Event('change'));
    await page.drawn();
    expect(page.department).to.contain('This goes to Payments');
    await page.press('Continue');
    expect(page.title).to.equal('Write to Payments');
  });

  it('sends nobody into a form that is not read', async () => {
    const page = await open();
    await page.press('I write for a newspaper');
    expect(page.department).to.contain('They take no messages here');
    expect(page.named('Continue')).to.equal(undefined);
  });

  it('asks for a topic where none is chosen, and puts the focus there', async () => {
    const page = await open();
    await page.press('Continue');
    expect(page.text).to.contain('Choose what fits best, or “Something else”');
    expect((page.focused as HTMLInputElement).type).to.equal('radio');
  });

  it('moves topics forward by what is written, and chooses none', async () => {
    const page = await open();
    await page.fill('In a few words', 'two payments for one lamp');
    await until(() => page.choices()[0] === 'I was charged twice');
    expect(page.choices().at(-1)).to.equal('Something else');
    expect(page.root.querySelector(':checked')).to.equal(null);
    await page.press('Something else');
    await page.press('Continue');
    expect((page.named('Your message') as HTMLTextAreaElement).value).to.equal('two payments for one lamp');
  });

  it('finds the topic by what was searched before', async () => {
    const page = await open({ context });
    await until(() => page.choices()[0] === 'I was charged twice');
  });

  it('begins where the page says', async () => {
    expect((await open({ topic: 'charged-twice' })).department).to.contain('This goes to Payments');
    expect((await open({ topic: 'unheard-of' })).department).to.contain('This goes to Orders');
    expect((await open({ department: 'press' })).department).to.contain('Press office');
  });

  it('shows at most seven topics before something else', async () => {
    const topics = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, label: `Topic ${i}` }));
    const routing = [{ id: 'all', when: {}, to: 'orders' }];
    const page = await open({ content: { ...content, topics, routing } });
    expect(page.choices().length).to.equal(8);
  });

  it('offers articles while the visitor writes, and ends kindly where one solved it', async () => {
    const page = await open({ articles });
    const solved = gather(page.element, 'deskbell-question-solved');
    await page.press('I was charged twice');
    await page.press('Continue');
    await page.fill('Your message', 'why was I charged twice');
    await page.press('Why was I charged twice?');
    await until(() => page.text.includes('You read Why was I charged twice?'));
    await page.press('This solved it: Why was I charged twice?');
    expect(page.text).to.contain('Good to hear that');
    expect(page.text).to.contain('Nothing was sent');
    expect(solved.map(({ detail }) => [detail.articleId, detail.where])).to.deep.equal([
      ['charged-twice', 'escalation'],
    ]);
    expect(page.asked).to.deep.equal([]);
  });
});
