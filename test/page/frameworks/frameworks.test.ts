// The desk in pages of React (tags, and the components of `deskbell/react` drawn on a server), Vue, Svelte and Angular, and
// in a page that a server sends: one table of checks for all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch } from '../../helpers/browser.js';
import { content } from '../access/desk-page.js';
import { desk, type FrameworkPage, FRAMEWORKS, openFramework } from './framework-page.js';

const none = { left: [], right: [] };

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What a visitor does who uses all of the desk, and what the page is told meanwhile: the names in their order. */
async function useAll(shop: FrameworkPage): Promise<void> {
  await shop.press('one', 'button', 'How do I return an item?');
  await shop.press('one', 'button', 'Yes, thank you');
  await shop.hears('question-solved');
  await shop.press('one', 'button', 'Back');
  await shop.press('one', 'nav button', 'Solve it step by step');
  await shop.press('one', 'button', 'I was charged twice');
  await shop.press('one', 'button', 'Both are booked');
  await shop.press('one', 'button', 'Write to Payments');
  await shop.reads('one', 'Payments');
  await shop.press('one', 'button', 'Continue');
  await shop.reads('one', 'Write to Payments');
  await shop.press('one', 'textarea', 'Your message');
  await shop.page.keyboard.type('Two charges for one order.');
  await shop.press('one', 'input', 'Your mail address');
  await shop.page.keyboard.type('ann@example.org');
  await shop.press('one', 'button', 'Send to Payments');
  await shop.hears('ticket-accepted');
}

for (const framework of FRAMEWORKS)
  describe(`the desk in a ${framework} page`, () => {
    it('stands, and shows what it is given', async (t) => {
      const shop = await openFramework(browser, t, framework);
      await shop.show({ left: [desk('one')], right: [] });
      await shop.reads('one', 'Shop one help');
      await shop.reads('one', 'How do I return an item?');
      assert.deepEqual(shop.faults, []);
    });

    it('follows its attributes and properties when they change', async (t) => {
      const shop = await openFramework(browser, t, framework);
      await shop.show({ left: [desk('one', { country: 'DE' })], right: [] });
      await shop.reads('one', 'How do I return an item?');
      await shop.show({ left: [desk('one', { country: 'DE', view: 'returns' })], right: [] });
      await shop.reads('one', 'Which order is it?');
      await shop.livesIn('DE');
      await shop.show({ left: [desk('one', { country: 'AT', view: 'returns' })], right: [] });
      await shop.livesIn('AT');
      const [first] = content.faq.articles;
      const faq = { ...content.faq, articles: [{ ...first, question: 'Is this another shop?' }] };
      await shop.show({
        left: [desk('one', { view: 'home', content: { ...content, company: 'Another', faq } })],
        right: [],
      });
      await shop.reads('one', 'Another help');
      await shop.reads('one', 'Is this another shop?');
      assert.deepEqual(shop.faults, []);
    });

    it('tells the page all that happens, once, with its detail, and takes the answer of the page', async (t) => {
      const shop = await openFramework(browser, t, framework);
      await shop.show({ left: [desk('one')], right: [] });
      await useAll(shop);
      const heard = await shop.heard();
      const told = heard
        .filter(({ type }) => !['deskbell-ready', 'deskbell-step-changed'].includes(type))
        .map(({ type }) => type.replace('deskbell-', ''));
      assert.deepEqual(told, [
        'view-changed',
        'article-opened',
        'article-rated',
        'question-solved',
        'view-changed',
        'view-changed',
        'action-requested',
        'view-changed',
        'department-suggested',
        'ticket-saved',
        'ticket-sent',
        'escalation-requested',
        'ticket-accepted',
      ]);
      const detailOf = (type: string) => heard.find((one) => one.type === `deskbell-${type}`)?.detail ?? {};
      for (const { detail } of heard) {
        assert.equal(detail['v'], 1);
        assert.match(String(detail['id']), /^evt_/);
      }
      assert.equal(new Set(heard.map(({ detail }) => detail['id'])).size, heard.length, 'each of them once');
      assert.equal(detailOf('article-opened')['articleId'], 'return-an-item');
      assert.deepEqual(
        [detailOf('view-changed')['from'], detailOf('view-changed')['to']],
        ['home', 'article'],
      );
      const { ticket } = detailOf('escalation-requested') as { ticket: Record<string, unknown> };
      assert.equal(ticket['department'], 'payments');
      assert.equal(ticket['message'], 'Two charges for one order.');
      await shop.reads('one', 'Payments has your message.');
      assert.deepEqual(shop.faults, []);
    });

    it('can be moved, taken away and put back', async (t) => {
      const shop = await openFramework(browser, t, framework);
      await shop.show({ left: [desk('one'), desk('two')], right: [] });
      await shop.reads('two', 'How do I return an item?');
      await shop.show({ left: [desk('two'), desk('one')], right: [] });
      await shop.reads('one', 'How do I return an item?');
      await shop.show({ left: [desk('two')], right: [desk('one')] });
      await shop.press('one', 'nav button', 'Return or exchange');
      await shop.reads('one', 'Which order is it?');
      await shop.show(none);
      assert.equal(await shop.page.$('deskbell-desk'), null);
      await shop.show({ left: [desk('one')], right: [] });
      // It goes on where it was, as after a reload: the entry of the history is the same.
      await shop.reads('one', 'Which order is it?');
      await shop.press('one', 'header button');
      await shop.press('one', 'nav button', 'Solve it step by step');
      await shop.reads('one', 'My order has not arrived');
      assert.deepEqual(shop.faults, []);
    });

    it('leaves another desk of the page alone', async (t) => {
      const shop = await openFramework(browser, t, framework);
      await shop.show({ left: [desk('one')], right: [desk('two')] });
      await shop.reads('one', 'How do I return an item?');
      await shop.press('two', 'nav button', 'Solve it step by step');
      await shop.reads('two', 'My order has not arrived');
      await shop.reads('one', 'Shop one help');
      await shop.press('one', 'nav button', 'Return or exchange');
      await shop.reads('one', 'Which order is it?');
      await shop.reads('two', 'My order has not arrived');
      const told = (await shop.heard()).filter(({ type }) => type === 'deskbell-view-changed');
      assert.deepEqual(
        told.map(({ desk: id, detail }) => `${id}: ${String(detail['to'])}`),
        ['two: guide', 'one: returns'],
      );
      assert.deepEqual(shop.faults, []);
    });

    it('comes and goes with a condition, in its place and in the corner', async (t) => {
      const shop = await openFramework(browser, t, framework);
      for (let round = 0; round < 10; round += 1) {
        await shop.show({ left: [], right: [desk('one', { launcher: round % 2 === 0 })] });
        await shop.show(none);
      }
      // A framework may remember what it drew last.
      assert.ok((await shop.kept()) <= 1, 'desks that were taken away are kept');
      await shop.show({ left: [], right: [desk('one', { launcher: true })] });
      await shop.press('one', '.launcher');
      await shop.press('one', 'button', 'How do I return an item?');
      await shop.reads('one', 'How do I return an item?');
      assert.deepEqual(shop.faults, []);
    });
  });
