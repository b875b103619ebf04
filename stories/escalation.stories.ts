import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { DeskbellEscalation, TrailEntry } from '../src/index.js';
import { arabic, articles, content, context } from './escalation.content.js';

interface Args {
  content: unknown;
  src?: string;
  topic?: string;
  lang?: string;
  dir?: string;
  articles?: unknown;
  context?: readonly TrailEntry[];
  /** What the page answers to the request: nobody does where it is left out. */
  answer?: () => Promise<unknown>;
  /** Kept on the device, as on a real page; stories keep nothing otherwise. */
  stored?: boolean;
}

/** Waits, frame by frame, until something stands on the surface; gives up after eight seconds. */
async function shown(element: DeskbellEscalation, selector: string): Promise<HTMLElement> {
  for (const end = performance.now() + 8000; performance.now() < end; ) {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${selector} did not come`);
}

async function ready(canvas: HTMLElement, selector = '#title'): Promise<DeskbellEscalation> {
  const element = canvas.querySelector('deskbell-escalation') as DeskbellEscalation;
  await shown(element, selector);
  return element;
}

async function press(element: DeskbellEscalation, selector: string): Promise<void> {
  (await shown(element, selector)).click();
  await element.updateComplete;
}

const meta: Meta<Args> = {
  title: 'deskbell-escalation',
  component: 'deskbell-escalation',
  args: { content },
  render: ({ content: value, src, topic, lang, dir, answer, stored, ...more }) => html`
    <div
      style="padding: 16px"
      dir=${dir ?? nothing}
      lang=${lang ?? nothing}
      @deskbell-escalation-requested=${(
        event: GlobalEventHandlersEventMap['deskbell-escalation-requested'],
      ) => answer && event.respondWith(answer())}
    >
      <deskbell-escalation
        .content=${value}
        src=${src ?? nothing}
        topic=${topic ?? nothing}
        storage=${stored ? nothing : 'none'}
        .articles=${more.articles}
        .context=${more.context}
      ></deskbell-escalation>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

export default meta;
type Story = StoryObj<Args>;

export const FirstSight: Story = {};

export const Open: Story = { args: { topic: 'order-late' } };

export const Shut: Story = { args: { topic: 'charged-twice' } };

export const TakesNoMessages: Story = { args: { topic: 'press' } };

export const ChosenDepartment: Story = {
  args: { topic: 'charged-twice' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await press(element, '.instead button');
  },
};

export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    await press(await ready(canvasElement), '#continue');
  },
};

async function writing(canvas: HTMLElement): Promise<DeskbellEscalation> {
  const element = await ready(canvas, '#continue');
  await press(element, '#continue');
  await shown(element, '#message');
  return element;
}

export const Writing: Story = {
  args: { topic: 'order-late' },
  play: async ({ canvasElement }) => {
    await writing(canvasElement);
  },
};

export const WhatGoesAlong: Story = {
  args: { topic: 'charged-twice', context },
  play: async ({ canvasElement }) => {
    await press(await writing(canvasElement), '#line-1');
  },
};

export const HelpBeside: Story = {
  args: { topic: 'charged-twice', articles },
  play: async ({ canvasElement }) => {
    const element = await writing(canvasElement);
    const field = (await shown(element, '#message')) as HTMLTextAreaElement;
    field.value = 'I was charged twice for one order';
    field.dispatchEvent(new Event('input'));
    await press(element, '.help-article summary');
  },
};

export const Solved: Story = {
  args: { topic: 'charged-twice', articles },
  play: async (story) => {
    await HelpBeside.play?.(story);
    const element = await ready(story.canvasElement);
    await press(element, '.help-article[open] button');
  },
};

export const SomethingIsMissing: Story = {
  args: { topic: 'charged-twice' },
  play: async ({ canvasElement }) => {
    const element = await writing(canvasElement);
    element.prefill({ email: 'ann@' });
    await press(element, '#send');
    await shown(element, '#summary');
  },
};

async function sent(canvas: HTMLElement): Promise<DeskbellEscalation> {
  const element = await writing(canvas);
  element.prefill({
    'order-number': 'HP-482913',
    'paid-by': 'card',
    message: 'Two amounts left my account on Monday.\nPlease send one back.',
    email: 'ann@example.org',
    name: 'Ann',
  });
  await press(element, '#consent');
  await press(element, '#send');
  await shown(element, '.ticket');
  return element;
}

const until = async (canvas: HTMLElement, tone: string): Promise<void> => {
  await shown(await sent(canvas), `.slip .note.${tone}`);
};

export const Received: Story = {
  args: { topic: 'order-late', answer: () => Promise.resolve({ reference: 'RT #4711' }) },
  play: ({ canvasElement }) => until(canvasElement, 'good'),
};

export const BeingSent: Story = {
  args: { topic: 'order-late', answer: () => new Promise(() => undefined) },
  play: ({ canvasElement }) => until(canvasElement, 'info'),
};

export const Delayed: Story = {
  args: { topic: 'order-late', answer: () => Promise.reject(new Error('down')) },
  play: ({ canvasElement }) => until(canvasElement, 'info'),
};

export const NotConfirmed: Story = {
  args: { topic: 'charged-twice', answer: () => Promise.reject({ code: 'timeout', retry: 'soon' }) },
  play: ({ canvasElement }) => until(canvasElement, 'warning'),
};

export const NobodyTakesIt: Story = {
  args: { topic: 'order-late' },
  play: ({ canvasElement }) => until(canvasElement, 'bad'),
};

export const Loading: Story = { args: { content: undefined }, play: async () => {} };

export const FailedToLoad: Story = {
  args: { content: undefined, src: 'data:application/json,{' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '.note');
  },
};

export const LongWordsAndLists: Story = {
  args: {
    topic: 'long',
    content: {
      ...content,
      departments: [
        {
          ...content.departments[0],
          name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
          canDo: Array.from(
            { length: 12 },
            (_, i) => `Thing ${i} that takes rather many words to be told in full`,
          ),
        },
      ],
      topics: [
        { id: 'long', label: 'Rechtsschutzversicherungsgesellschaftenangelegenheiten und mehr davon' },
      ],
      routing: [{ id: 'all', when: {}, to: 'orders' }],
    },
  },
};

export const RightToLeft: Story = {
  args: { content: arabic, topic: 'order-late', lang: 'ar', dir: 'rtl' },
  play: async ({ canvasElement }) => {
    await writing(canvasElement);
  },
};

export const Russian: Story = {
  args: { topic: 'charged-twice', lang: 'ru' },
  play: async ({ canvasElement }) => {
    await writing(canvasElement);
  },
};
