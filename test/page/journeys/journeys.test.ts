// What visitors come for, from the first look to the end, on the built files and under the demo's strict policy.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../helpers/tickets.js';
import { MEANS, visitsOfShop } from './visitor.js';

const visit = visitsOfShop();

for (const means of MEANS) {
  describe(`by ${means}`, () => {
    it('finds an answer, and says that it helped', async (t) => {
      const visitor = await visit(t, means);
      await visitor.type('How can we help?', 'combobox', 'how long can i send somthing back');
      const first = await visitor.page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true });
      if (means === 'touch') await first?.tap();
      else {
        await visitor.page.keyboard.press('ArrowDown');
        await visitor.page.keyboard.press('Enter');
      }
      await visitor.sees('How long do I have to return something?');
      await visitor.press('Yes, thank you');
      await visitor.reads(/Good to hear/);
      assert.equal((await visitor.heard('question-solved'))[0]?.['articleId'], 'return-window');
      assert.deepEqual(visitor.faults, []);
    });

    it('finds nothing, and comes to a person with the question carried over', async (t) => {
      const visitor = await visit(t, means);
      await visitor.type('How can we help?', 'combobox', 'zzyzx qwoth');
      await visitor.reads(/Nothing found for “zzyzx qwoth”/);
      await visitor.press('Ask a person');
      await visitor.sees('What is it about?');
      const message = await visitor.sees('In a few words', 'textbox');
      const written = (field: unknown): boolean => (field as HTMLTextAreaElement).value === 'zzyzx qwoth';
      await visitor.page.waitForFunction(written, { timeout: 30_000 }, message);
      assert.deepEqual(visitor.faults, []);
    });

    it('goes from an article to an exchange, and the shop has it', async (t) => {
      const visitor = await visit(t, means, 'backend');
      const { page } = visitor;
      await visitor.type('How can we help?', 'combobox', 'exchange for another size');
      const first = await page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true });
      if (means === 'touch') await first?.tap();
      else {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      await visitor.press('Exchange an item');
      assert.equal((await visitor.heard('view-changed'))[0]?.['to'], 'returns');

      await visitor.type('Order number (required)', 'textbox', 'HP-482913');
      await visitor.type('Mail address or postcode of the order (required)', 'textbox', '20095');
      await visitor.press('Find my order');
      await visitor.press('Liv bed linen, 135 × 200, sand', 'checkbox');
      await visitor.press('Continue');
      await visitor.press('Another size or colour would be better', 'radio');
      await visitor.press('Continue');
      await visitor.press('Unopened', 'radio');
      await visitor.press('Continue');
      await visitor.sees('What holds for it');
      await visitor.press('Continue');
      await visitor.press('Another size or colour We send the other one');
      await visitor.press('240 × 220, fog', 'radio');
      await visitor.press('Continue');
      await visitor.sees('How would you like to send it back?');
      await visitor.press('Print a label and post the parcel', 'radio');
      await visitor.press('Continue');
      await visitor.reads(/240 × 220, fog/);
      await visitor.press('Send the request');
      await visitor.reads(/The shop has your request/);

      const [accepted] = await visitor.heard('ticket-accepted');
      const reference = String(accepted?.['reference']);
      const inbox = async (): Promise<string> => (await fetch(new URL('/api/inbox', page.url()))).text();
      const seen = await until(inbox, (html) => html.includes(reference));
      assert.equal(seen.split(reference).length - 1, 1, 'once');
      assert.deepEqual(visitor.faults, []);
    });

    it('follows a guide to the department that can help, and says nothing twice', async (t) => {
      const visitor = await visit(t, means);
      await visitor.press('Solve it step by step');
      for (const answer of ['I was charged twice', 'Both are booked', 'Yes, exactly', 'One'])
        await visitor.press(
          answer.startsWith('I was')
            ? `${answer} Most often one of the two is only reserved. See which.`
            : answer,
        );
      await visitor.sees('Then we pay one back at once');
      await visitor.press('Write to Payments');
      await visitor.reads(/Payments and refunds/);
      await visitor.reads(/I was charged twice, or too much/);
      assert.equal((await visitor.heard('view-changed'))[0]?.['to'], 'escalation');
      assert.deepEqual(visitor.faults, []);
    });
  });
}
