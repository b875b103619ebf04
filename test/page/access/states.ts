// Every view of the desk, and the states that a visitor can meet it in: each with the way to it from a first visit.
import { type DeskPage, order, type Setting } from './desk-page.js';

export interface State {
  readonly name: string;
  readonly setting?: Setting;
  /** Leads to it; resolves when it stands. */
  readonly reach: (visitor: DeskPage) => Promise<void>;
}

async function items(visitor: DeskPage): Promise<void> {
  await visitor.show('returns', { order });
  await visitor.sees('heading', 'Which items');
}

async function reasons(visitor: DeskPage): Promise<void> {
  await items(visitor);
  await visitor.press('Wool cardigan', 'checkbox');
  await visitor.press('Stoneware mug', 'checkbox');
  await visitor.press('Continue');
  await visitor.sees('heading', 'What is the matter');
}

async function verdicts(visitor: DeskPage): Promise<void> {
  await reasons(visitor);
  for (const left of [1, 0]) {
    await visitor.press('I changed my mind', 'radio');
    await visitor.press('Continue');
    await visitor.sees('heading', left ? 'What is the matter' : 'What holds');
  }
}

async function review(visitor: DeskPage): Promise<void> {
  await verdicts(visitor);
  await visitor.press('Continue');
  await visitor.press('Refund', 'radio');
  await visitor.press('Continue');
  await visitor.press('By mail', 'radio');
  await visitor.press('Continue');
  await visitor.sees('heading', 'Check your answers');
}

async function statement(visitor: DeskPage): Promise<void> {
  await visitor.show('returns', { mode: 'withdrawal', order });
  await visitor.sees('textbox', 'Your name');
}

async function message(visitor: DeskPage): Promise<void> {
  await visitor.show('escalation');
  await visitor.press('My order is late', 'radio');
  await visitor.press('Continue');
  await visitor.sees('heading', 'Write to');
}

async function sent(visitor: DeskPage): Promise<void> {
  await message(visitor);
  await visitor.fill('Order number', '1001');
  await visitor.fill('Your message', 'It has been on its way for two weeks.');
  await visitor.fill('Your mail address', 'ann@example.org');
  await visitor.press('Send to');
}

async function guide(visitor: DeskPage, ...answers: readonly string[]): Promise<void> {
  await visitor.show('guide');
  for (const answer of answers) await visitor.press(answer);
}

/** What stands on the line of the search is told after a pause. */
async function told(visitor: DeskPage, words: string): Promise<void> {
  const isTold = (wanted: string): unknown =>
    document
      .querySelector('deskbell-desk')
      ?.shadowRoot?.querySelector('deskbell-faq')
      ?.shadowRoot?.querySelector('[role=status]')
      ?.textContent?.includes(wanted);
  await visitor.page.waitForFunction(isTold, { timeout: 20_000 }, words);
}

export const states: readonly State[] = [
  { name: 'home', reach: (visitor) => visitor.sees('button', 'How do I return an item?') },
  {
    name: 'results',
    reach: async (visitor) => {
      await visitor.show('home', { query: 'send somthing back' });
      await visitor.sees('option', 'How do I return an item?');
      await told(visitor, 'answers for “send somthing back”');
    },
  },
  {
    name: 'nothing-found',
    reach: async (visitor) => {
      await visitor.show('home', { query: 'zzyzx qwoth' });
      await told(visitor, 'Nothing found');
    },
  },
  {
    name: 'topic',
    reach: async (visitor) => {
      await visitor.press('Payment Cards');
      await visitor.sees('heading', 'Payment');
    },
  },
  {
    name: 'article',
    reach: async (visitor) => {
      await visitor.show('article', { article: 'return-an-item' });
      await visitor.sees('heading', 'How do I return an item?');
    },
  },
  {
    name: 'article-did-not-help',
    reach: async (visitor) => {
      await visitor.show('article', { article: 'charged-twice' });
      await visitor.press('Not quite');
      await visitor.press('It is hard to follow');
      await visitor.reads('that helps us to improve');
    },
  },
  {
    name: 'status-empty',
    reach: async (visitor) => {
      await visitor.show('status');
      await visitor.reads('Nothing was sent from this device yet');
    },
  },
  { name: 'guides', reach: (visitor) => guide(visitor).then(() => visitor.sees('button', 'My order')) },
  {
    name: 'guide-question',
    reach: async (visitor) => {
      await guide(visitor, 'My order has not arrived', 'It is on its way');
      await visitor.sees('heading', 'How late is it?');
    },
  },
  {
    name: 'guide-outcome',
    reach: async (visitor) => {
      await guide(visitor, 'My order has not arrived', 'It is on its way', 'More than three days');
      await visitor.sees('heading', 'We trace it for you');
    },
  },
  {
    name: 'returns-order',
    reach: async (visitor) => {
      await visitor.show('returns');
      await visitor.sees('textbox', 'Order number');
    },
  },
  {
    name: 'returns-order-missing',
    reach: async (visitor) => {
      await visitor.show('returns');
      await visitor.press('Find my order');
      await visitor.reads('2 things are still open');
    },
  },
  {
    name: 'returns-order-not-found',
    reach: async (visitor) => {
      await visitor.show('returns');
      await visitor.fill('Order number', '1001');
      await visitor.fill('Mail address or postcode', 'wrong');
      await visitor.press('Find my order');
      await visitor.reads('We could not open an order');
    },
  },
  { name: 'returns-items', reach: items },
  { name: 'returns-reason', reach: reasons },
  { name: 'returns-verdicts', reach: verdicts },
  { name: 'returns-review', reach: review },
  {
    name: 'returns-slip',
    reach: async (visitor) => {
      await review(visitor);
      await visitor.press('Send the request');
      await visitor.reads('The shop has your request.');
    },
  },
  { name: 'withdrawal', reach: statement },
  {
    name: 'escalation-topic',
    reach: async (visitor) => {
      await visitor.show('escalation');
      await visitor.press('My order is late', 'radio');
      await visitor.reads('Trace a parcel');
    },
  },
  { name: 'escalation-message', reach: message },
  {
    name: 'escalation-mistakes',
    reach: async (visitor) => {
      await message(visitor);
      await visitor.press('Send to');
      await visitor.reads('3 things are still open');
    },
  },
  {
    name: 'escalation-slip',
    reach: async (visitor) => {
      await sent(visitor);
      await visitor.reads('has your message');
    },
  },
  {
    name: 'escalation-nobody',
    setting: { answer: 'nobody' },
    reach: async (visitor) => {
      await sent(visitor);
      await visitor.reads('Nothing was sent: this page has no connection');
    },
  },
  {
    name: 'status',
    setting: { answer: 'nobody' },
    reach: async (visitor) => {
      await sent(visitor);
      await visitor.reads('Nothing was sent: this page has no connection');
      await visitor.show('status');
      await visitor.sees('heading', 'My messages');
    },
  },
  {
    name: 'loading',
    setting: { src: '/never.json' },
    reach: (visitor) => visitor.reads('Loading the help desk'),
  },
  {
    name: 'failed',
    setting: { src: '/broken.json' },
    reach: (visitor) => visitor.reads('We could not load the help desk just now'),
  },
  {
    name: 'rooms-failed',
    setting: { src: '/rooms.json' },
    reach: (visitor) => visitor.reads('We could not load this just now'),
  },
];
