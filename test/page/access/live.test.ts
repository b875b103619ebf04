// What a screen reader says by itself on the way through each element: what took the focus, and what came into live regions.
// Each thing once, in this order, and nothing between: what is not listed here must not be said.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type DeskPage, openDeskPage } from './desk-page.js';
import { listen } from './ear.js';

let visitor: DeskPage;
let close: () => Promise<void>;
before(async () => {
  ({ visitor, close } = await openDeskPage());
  await visitor.page.evaluateOnNewDocument(listen);
});
after(() => close());

/** A loaded machine takes its time. */
const PATIENCE = 20_000;

/** Waits until as much was said, and compares all of it: what was said too much is here, or at the next step. */
async function hears(...expected: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE;
  const count = (): Promise<number> => visitor.page.evaluate(() => spoken.length);
  while ((await count()) < expected.length && Date.now() < end) await pause(30);
  const said = await visitor.page.evaluate(() => spoken.splice(0));
  assert.deepEqual(
    said.map((one) => one.replace(/DB-\w{4}-\w{4}/g, 'DB-0000-0000')),
    expected,
  );
}

const choose = (name: string): Promise<void> => visitor.use(name, 'radio', 'Space');

const department =
  'status: This goes to Orders and delivery Parcels on their way · Returns Open now Answers by tomorrow, 11:00 AM';

describe('what is said by itself', () => {
  beforeEach(() => visitor.begin());

  it('search: the count once after a pause, not with each key; then the heading of the answer', async () => {
    await visitor.fill('How can we help?', 'return an item');
    await hears('focus: How can we help?', 'status: 4 answers for “return an item”');
    await visitor.page.keyboard.press('ArrowDown');
    await visitor.page.keyboard.press('Enter');
    await hears('focus: How do I return an item?');
    await visitor.use('Yes, thank you');
    await hears('focus: Yes, thank you', 'focus: Good to hear. Thank you for telling us.');
  });

  it('search: that nothing was found', async () => {
    await visitor.fill('How can we help?', 'zzyzx');
    await hears('focus: How can we help?', 'status: Nothing found for “zzyzx”');
  });

  it('guide: each new question, and how many may follow', async () => {
    await visitor.use('Solve it step by step');
    await hears('focus: Solve it step by step', 'focus: Step by step');
    await visitor.use('My order has not arrived');
    await hears(
      'focus: My order has not arrived Find out where it is, and what to do now.',
      'focus: What does the tracking page say? — Question 1 · at most one more',
    );
    await visitor.use('It is on its way');
    await hears('focus: It is on its way', 'focus: How late is it? — Question 2');
    await visitor.use('More than three days');
    await hears('focus: More than three days', 'focus: We trace it for you');
  });

  it('returns: what is open, once, where it has the focus', async () => {
    await visitor.use('Return or exchange');
    await hears('focus: Return or exchange', 'focus: Returns and exchanges');
    await visitor.use('Find my order');
    await hears('focus: Find my order', 'focus: 2 things are still open');
    await visitor.fill('Order number', '1001');
    await hears('focus: Order number (required) — Please look at this: Write the order number, such as 1001');
    await visitor.use('Find my order');
    await hears(
      'focus: Find my order',
      'focus: Mail address or postcode of the order (required) — Please look at this: Write the mail address or the postcode that the order was placed with — So that nobody else sees your order.',
    );
    await visitor.page.keyboard.type('wrong');
    await visitor.use('Find my order');
    await hears(
      'focus: Find my order',
      'focus: We could not open an order with these details. Please compare the number with your confirmation mail, or ask a person.',
    );
  });

  it('returns: each question with what it is about, and how the request stands', async () => {
    await visitor.use('Return or exchange');
    await hears('focus: Return or exchange', 'focus: Returns and exchanges');
    await visitor.fill('Order number', '1001');
    await visitor.fill('Mail address or postcode', 'ann@example.org');
    await visitor.use('Find my order');
    await hears(
      'focus: Order number (required)',
      'focus: Mail address or postcode of the order (required) — So that nobody else sees your order.',
      'focus: Find my order',
      'focus: Which items is it about?',
    );
    await visitor.use('Wool cardigan', 'checkbox', 'Space');
    await hears('focus: Wool cardigan, moss — €89.00 · Until Monday, December 21, 2026');
    await visitor.use('Continue');
    await hears('focus: Continue', 'focus: What is the matter? — Wool cardigan, moss');
    await visitor.use('Continue');
    await hears(
      'focus: Continue',
      'focus: It is too small — in: What is the matter? — Please look at this: Choose one answer',
    );
    await choose('I changed my mind');
    await visitor.use('Continue');
    await hears('focus: I changed my mind', 'focus: Continue', 'focus: What holds for it');
    await visitor.use('Continue');
    await hears('focus: Continue', 'focus: What would you like for it? — Wool cardigan, moss');
    await choose('Refund');
    await visitor.use('Continue');
    await hears(
      'focus: Refund — €89.00 · To the way you paid',
      'focus: Continue',
      'focus: How would you like to send it back? — Wool cardigan, moss',
    );
    await choose('By mail');
    await visitor.use('Continue');
    await hears('focus: By mail — Costs €4.90', 'focus: Continue', 'focus: Check your answers');
    await visitor.use('Send the request');
    const said = await upTo('status: Received The shop has your request.');
    assert.deepEqual(said.slice(0, 1), ['focus: Send the request']);
    assert.match(said[1] ?? '', /^focus: Your return — /);
    assert.deepEqual(said.filter((one) => one.startsWith('status')).length, 1);
    await visitor.use('Copy');
    await hears('focus: Copy', 'status: Copied');
  });

  it('person: who it goes to when a topic is chosen, what is open, and that it was received', async () => {
    await visitor.show('escalation');
    await choose('My order is late');
    await upTo(department);
    await visitor.page.keyboard.press('ArrowDown');
    await hears(
      'focus: I was charged twice',
      'status: This goes to Payments Charges and refunds Open now Answers by Thursday, November 26, 11:00 AM',
    );
    await visitor.page.keyboard.press('ArrowUp');
    await hears('focus: My order is late or missing', department);
    await visitor.use('Continue');
    await hears('focus: Continue', 'focus: Write to Orders and delivery');
    await visitor.use('Send to');
    await hears(
      'focus: Send to Orders and delivery — Nothing is sent before you press.',
      'focus: 3 things are still open',
    );
    // Nothing is said while a mistake is mended.
    await visitor.fill('Order number', '1001');
    await visitor.fill('Your message', 'It has been on its way for two weeks.');
    await visitor.fill('Your mail address', 'ann@example.org');
    await hears(
      'focus: Order number (required) — Please look at this: Still open: Order number',
      'focus: Your message (required) — Please look at this: Write what happened — What happened, and what would help you?',
      'focus: Your mail address (required) — Please look at this: Write your mail address, so that they can answer — The answer goes there. — in: How can they reach you?',
    );
    await visitor.use('Send to');
    const said = await upTo('status: Received Orders and delivery has your message.');
    assert.match(said[1] ?? '', /^focus: Your message to Orders and delivery — Kept on this page only/);
    assert.deepEqual(said.filter((one) => one.startsWith('status')).length, 1);
    await visitor.use('Copy');
    await hears('focus: Copy', 'status: Copied');
  });

  it('desk: its heading when it opens, and what opened it when it closes', async () => {
    await visitor.begin({ launcher: true });
    await visitor.use('Help');
    await hears('focus: Help', 'focus: Nordlicht help');
    await visitor.page.keyboard.press('Escape');
    await hears('focus: Help');
  });

  for (const [src, words] of Object.entries({
    '/broken.json': 'alert: We could not load the help desk just now.',
    '/rooms.json': 'status: We could not load this just now.',
  }))
    it(`desk: that it cannot be had, once: ${src}`, async () => {
      await visitor.begin({ src });
      await hears(words);
    });
});

/** Everything that is said until these words, with them. */
async function upTo(words: string): Promise<string[]> {
  const end = Date.now() + PATIENCE;
  const there = (): Promise<boolean> => visitor.page.evaluate((last) => spoken.includes(last), words);
  while (!(await there()))
    if (Date.now() > end)
      assert.fail(`“${words}” is not in ${(await visitor.page.evaluate(() => spoken)).join('\n')}`);
    else await pause(30);
  return visitor.page.evaluate(() => spoken.splice(0));
}
