// Each mode from the first question to the slip, by keyboard alone, with axe at each step.
import { expect } from '@open-wc/testing';
import { variants } from '../../../stories/returns.content.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { answering, open, order, until } from './returns.page.js';

const received = { reference: 'RMA-7', receivedAt: '2026-11-27T10:00:00Z' };

describe('a return by keyboard alone', function () {
  this.timeout(40_000);

  it('check: from a few questions to a date, without an order', async () => {
    const page = await open({ mode: 'check', country: 'DE' });
    await expectAccessible(page.element);
    expect(page.title).to.equal('Does any of this apply to it?');
    await page.press('Continue');
    await page.arrives('What is the matter?');
    await page.choose('It does not suit me');
    await page.press('Continue');
    await page.arrives('What condition is it in?');
    await page.choose('Opened');
    await page.press('Continue');
    await page.arrives('When did it arrive?');
    await page.press('I do not know the day');
    await page.arrives('What holds for it');
    expect(page.text).to.contain('If it came today: until');
    expect(page.text).to.contain('You have 30 days to think about it');
    expect(page.text).to.contain('Right of withdrawal');
  });

  it('return: two items with different answers, money before it is sent, and a slip', async () => {
    const page = await open({ mode: 'return', order });
    const asked = answering(page.element, 'return', () => received);
    await page.choose('Wool cardigan');
    await page.choose('Stoneware mug');
    await page.press('Continue');
    await page.arrives('What is the matter?');
    await page.choose('I changed my mind');
    await page.press('Continue');
    await until(() => page.text.includes('engraved What is the matter?'));
    await page.arrives('What is the matter?');
    await page.choose('I changed my mind');
    await page.press('Continue');
    await page.arrives('What holds for your items');
    expect(page.text).to.contain('1 item can go back · 1 stays with you');
    expect(page.cards).to.have.lengthOf(2);
    expect(page.cards[1]).to.contain('Engraved items are made for you alone');
    await page.press('Continue');
    await page.arrives('What would you like for it?');
    await page.choose('Refund');
    await page.press('Continue');
    await page.arrives('How would you like to send it back?');
    await page.choose('By mail');
    await page.press('Continue');
    await page.arrives('Check your answers');
    expect(page.text).to.match(/In all ?€84\.10/);
    expect(asked).to.have.lengthOf(0);
    await page.press('Send the request');
    await page.arrives('Your return');
    await until(() => page.text.includes('RMA-7'));
    expect(page.text).to.contain('Received');
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]).to.include({ mode: 'return', orderNumber: '1001', policyVersion: '2026-01' });
    expect(page.events).to.include.members(['saved', 'accepted']);
  });

  it('exchange: the reason leads to another size, and a refund is one press away', async () => {
    const page = await open({ mode: 'exchange', order });
    answering(page.element, 'variants', () => variants);
    const asked = answering(page.element, 'return', () => ({}));
    await page.choose('Wool cardigan');
    await page.press('Continue');
    await page.choose('It is too small');
    await page.press('Continue');
    await page.arrives('What holds for it');
    await page.press('Continue');
    await page.arrives('What would you like for it?');
    const [first, second] = [...page.root.querySelectorAll('.offer')];
    expect(page.nameOf(first ?? null)).to.match(/^Another size or colour/);
    expect(page.nameOf(second ?? null)).to.match(/^Refund/);
    expect(first?.getBoundingClientRect().width).to.equal(second?.getBoundingClientRect().width);
    expect(first?.getBoundingClientRect().height).to.equal(second?.getBoundingClientRect().height);
    await page.press('Another size or colour');
    await page.arrives('Which one would you like?');
    await page.choose('Wool cardigan, moss, L');
    await page.press('Continue');
    await page.choose('In a store');
    await page.press('Continue');
    await page.arrives('Check your answers');
    expect(page.text).to.contain('Wool cardigan, moss, L');
    await page.press('Send the request');
    await page.arrives('Your return');
    await until(() => page.text.includes('The shop has taken your request.'));
    expect((asked[0]?.['items'] as object[])[0]).to.include({
      variant: 'cardigan-l',
      resolution: 'exchange-variant',
    });
  });

  it('gift: found by its number, and no price anywhere', async () => {
    const page = await open({ mode: 'gift' });
    const asked = answering(page.element, 'order', () => order);
    await expectAccessible(page.element);
    await page.type('Order number', '1001');
    await page.type('Mail address or postcode', '20095');
    await page.press('Find my order');
    await page.arrives('Which items is it about?');
    expect(asked[0]).to.include({ orderNumber: '1001', proof: '20095' });
    const seen: string[] = [page.text];
    await page.choose('Wool cardigan');
    await page.press('Continue');
    await page.choose('I changed my mind');
    await page.press('Continue');
    await page.arrives('What holds for it');
    seen.push(page.text);
    await page.press('Continue');
    await page.arrives('What would you like for it?');
    seen.push(page.text);
    expect(page.has('Refund'), 'the giver would be told').to.equal(false);
    await page.choose('Store credit');
    await page.press('Continue');
    await page.choose('In a store');
    await page.press('Continue');
    await page.arrives('Check your answers');
    seen.push(page.text);
    await page.press('Send the request');
    await page.arrives('Your return');
    seen.push(page.text);
    expect(seen.join(' ')).not.to.match(/€\d/);
  });

  it('withdrawal: a statement and a confirmation, no reason, and “received” is no approval', async () => {
    const page = await open({ mode: 'withdrawal' });
    const asked = answering(page.element, 'withdrawal', () => received);
    await expectAccessible(page.element);
    expect(page.title).to.equal('Withdraw from contract here');
    await page.press('Continue to confirmation');
    await until(() => page.focused?.id === 'summary');
    await expectAccessible(page.element);
    expect(page.text).to.contain('3 things are still open');
    await page.type('Order number', '1001');
    await page.type('Which items', 'The lamp');
    await page.type('Your name', 'Ada');
    await page.type('Your mail address', 'ada@example.org');
    await page.press('Continue to confirmation');
    await page.arrives('Confirm your withdrawal');
    expect(page.text).to.contain('Step 2 of 2');
    await page.press('Confirm withdrawal');
    await page.arrives('Your withdrawal');
    await until(() => page.text.includes('RMA-7'));
    expect(page.text).to.contain('Received on');
    expect(page.text).to.contain('The shop must confirm this to you by mail.');
    expect(page.text).not.to.match(/approved/i);
    expect(asked[0]).to.include({ mode: 'withdrawal', name: 'Ada', words: 'The lamp' });
  });
});
