import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { DeskbellRequest } from '../src/index.js';
import { deskContent } from './desk.content.js';
import { content as faq } from './faq.content.js';
import { order, variants } from './returns.content.js';
import { Walk } from './walk.js';

/** What visitors come for, from the first look to the end: five ways through the desk. */

type Answer = (event: DeskbellRequest<object>) => unknown;

interface Args {
  /** What the page answers to requests, by their names. */
  answers: Readonly<Record<string, Answer>>;
}

const content = {
  ...deskContent,
  faq: {
    ...faq,
    articles: faq.articles.map((article) =>
      article.id === 'exchange-size'
        ? { ...article, actions: [{ type: 'exchange', label: 'Exchange an item' }] }
        : article,
    ),
  },
};

/** Whether the page of the last story has no network. */
let away = false;

const hear = (answers: Args['answers'], name: string) => (event: Event) => {
  const answer = answers[name];
  if (answer) (event as DeskbellRequest<object>).respondWith(answer(event as DeskbellRequest<object>));
};

const meta: Meta<Args> = {
  title: 'journeys',
  component: 'deskbell-desk',
  args: { answers: {} },
  render: ({ answers }) =>
    html`<deskbell-desk
      storage="none"
      lang="en"
      .content=${content}
      @deskbell-order-requested=${hear(answers, 'order')}
      @deskbell-variants-requested=${hear(answers, 'variants')}
      @deskbell-return-requested=${hear(answers, 'return')}
      @deskbell-escalation-requested=${hear(answers, 'escalation')}
    ></deskbell-desk>`,
};

export default meta;

type Story = StoryObj<Args>;

/** A question in one's own words, the answer, and that it helped. */
export const FindsAnAnswer: Story = {
  play: async ({ canvasElement }) => {
    const visitor = new Walk(canvasElement);
    await visitor.write('How can we help?', 'i want to giv it back');
    await visitor.press('How do I return an item?');
    await visitor.reads('You can return unused items within');
    await visitor.press('Yes, thank you');
    await visitor.reads('Good to hear');
  },
};

/** Nothing is found, and a person is asked, with the question in the form already. */
export const NothingFoundToPerson: Story = {
  play: async ({ canvasElement }) => {
    const visitor = new Walk(canvasElement);
    await visitor.write('How can we help?', 'zzyzx qwoth');
    await visitor.reads('Nothing found for');
    await visitor.press('Ask a person');
    await visitor.reads('What is it about?');
    await visitor.reads('zzyzx qwoth');
  },
};

/** From an article into the wizard, and through it: another size is asked for, and the shop has it. */
export const ArticleToExchange: Story = {
  args: {
    answers: {
      order: () => order,
      variants: () => variants,
      return: () => ({ reference: 'R-2041' }),
    },
  },
  play: async ({ canvasElement }) => {
    const visitor = new Walk(canvasElement);
    await visitor.press('Can I exchange it for another size?');
    await visitor.press('Exchange an item');
    await visitor.write('Order number', '1001');
    await visitor.write('Mail address or postcode', '10115');
    await visitor.press('Find my order');
    await visitor.press('Wool cardigan, moss, M');
    await visitor.press('Continue');
    await visitor.press('It is too small');
    await visitor.press('Continue');
    await visitor.reads('What holds for it');
    await visitor.press('Continue');
    await visitor.press('Another size or colour');
    await visitor.press('Wool cardigan, moss, L');
    await visitor.press('Continue');
    await visitor.reads('How would you like to send it back?');
    await visitor.press('By mail');
    await visitor.press('Continue');
    await visitor.press('Send the request');
    await visitor.reads('The shop has your request');
  },
};

/** Three answers lead to the department that can help, and go along. */
export const GuideToDepartment: Story = {
  play: async ({ canvasElement }) => {
    const visitor = new Walk(canvasElement);
    await visitor.press('Solve it step by step');
    await visitor.press('I was charged twice');
    await visitor.press('Both are booked');
    await visitor.reads('Then we pay one back');
    await visitor.press('Write to Payments');
    await visitor.reads('Payments');
  },
};

/** The network goes while a message is written: it is kept, says so, and is sent when the network is back. */
export const OfflineThenSent: Story = {
  args: {
    answers: {
      escalation: () =>
        away ? Promise.reject(Object.assign(new Error(), { code: 'offline' })) : { reference: 'T-77' },
    },
  },
  play: async ({ canvasElement }) => {
    away = true;
    const visitor = new Walk(canvasElement);
    await visitor.press('Ask a person');
    await visitor.write('In a few words', 'The porch light hums');
    await visitor.press('Something else');
    await visitor.press('Continue');
    await visitor.write('Your mail address', 'ada@example.org');
    await visitor.press('Send to Orders and delivery');
    await visitor.reads('You seem to be offline');
    away = false;
    dispatchEvent(new Event('online'));
    await visitor.reads('Received');
  },
};
