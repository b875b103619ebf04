// The fifth journey: a message that is written without a network is kept, says so, and arrives when the network is back.
// The backend is the demo's own, with its embedded database; what staff see is its inbox.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../helpers/tickets.js';
import { MEANS, visitsOfShop, type Visitor } from './visitor.js';

const CONSENT =
  'You may use what I write here to answer me. You delete it two years after the matter is closed. (required)';

const visit = visitsOfShop();

/** Writes a message without a network, up to the slip. */
async function writeOffline(visitor: Visitor, message: string): Promise<void> {
  await visitor.press('Ask a person');
  await visitor.type('In a few words', 'textbox', message);
  await visitor.press('Something else', 'radio');
  await visitor.press('Continue');
  await visitor.type('Your mail address (required)', 'textbox', 'ada@example.org');
  await visitor.press(CONSENT, 'checkbox');
  await visitor.page.setOfflineMode(true);
  await visitor.press('Send to Customer service');
  await visitor.reads(/Saved on this device/);
  await visitor.reads(/You seem to be offline/);
}

for (const means of MEANS) {
  describe(`by ${means}`, () => {
    it('writes without a network, and is heard once it is back', async (t) => {
      const visitor = await visit(t, means, 'backend');
      const { page } = visitor;
      const inbox = async (): Promise<string> => (await fetch(new URL('/api/inbox', page.url()))).text();
      const message = `The porch light hums, written by ${means}`;
      await writeOffline(visitor, message);
      assert.deepEqual(await visitor.heard('ticket-accepted'), [], 'nothing claims to have arrived');
      assert.doesNotMatch(await inbox(), new RegExp(message));

      await page.setOfflineMode(false);
      await visitor.reads(/Received/);
      const [accepted] = await visitor.heard('ticket-accepted');
      assert.ok(accepted);
      const seen = await until(inbox, (html) => html.includes(message));
      assert.equal(seen.split(message).length - 1, 1, 'once');
    });

    it('is told at home how messages stand', async (t) => {
      const visitor = await visit(t, means, 'backend');
      await writeOffline(visitor, `Is anybody there, asks ${means}`);
      await visitor.press('Back to “Hearth & Pine help”');
      await visitor.press('My messages 1 not sent yet');
      await visitor.reads(/Saved on this device. We keep trying to send it/);
      await visitor.page.setOfflineMode(false);
      await visitor.reads(/Received/);
      await visitor.press('Back to “Hearth & Pine help”');
      await visitor.sees('My messages', 'button');
    });
  });
}
