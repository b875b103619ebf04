// What visitors come for, from the first look to the end, on the built files and under the demo's strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch } from '../../helpers/browser.js';
import { visit, type Means } from './visitor.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const means of ['keyboard', 'touch'] satisfies Means[]) {
  describe(`by ${means}`, () => {
    it('finds an answer, and says that it helped', async (t) => {
      const visitor = await visit(browser, t, means);
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
      const visitor = await visit(browser, t, means);
      await visitor.type('How can we help?', 'combobox', 'zzyzx qwoth');
      await visitor.reads(/Nothing found for “zzyzx qwoth”/);
      await visitor.press('Ask a person');
      await visitor.sees('What is it about?');
      const message = await visitor.sees('In a few words', 'textbox');
      const written = (field: unknown): boolean => (field as HTMLTextAreaElement).value === 'zzyzx qwoth';
      await visitor.page.waitForFunction(written, { timeout: 30_000 }, message);
      assert.deepEqual(visitor.faults, []);
    });

    it('goes from an article to an exchange', async (t) => {
      const visitor = await visit(browser, t, means);
      await visitor.type('How can we help?', 'combobox', 'exchange for another size');
      const first = await visitor.page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true });
      if (means === 'touch') await first?.tap();
      else {
        await visitor.page.keyboard.press('ArrowDown');
        await visitor.page.keyboard.press('Enter');
      }
      await visitor.press('Exchange an item');
      await visitor.reads(/order number/i);
      assert.equal((await visitor.heard('view-changed'))[0]?.['to'], 'returns');
      assert.deepEqual(visitor.faults, []);
    });

    it('follows a guide to the department that can help, and says nothing twice', async (t) => {
      const visitor = await visit(browser, t, means);
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
