import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { DeskbellDesk } from '../src/index.js';
import { deskContent } from './desk.content.js';

interface Args {
  content: object;
  lang?: string;
  dir?: string;
  view?: string;
  launcher?: boolean;
}

/** The desk of a story, once something of the room can be seen. */
async function ready(canvas: HTMLElement, room = 'deskbell-faq'): Promise<DeskbellDesk> {
  const desk = canvas.querySelector('deskbell-desk') as DeskbellDesk;
  const there = (): boolean => {
    const element = desk.shadowRoot?.querySelector(room);
    return !!element && (!element.shadowRoot || !!element.shadowRoot.querySelector('button'));
  };
  const until = performance.now() + 8000;
  while (!there() && performance.now() < until) await new Promise(requestAnimationFrame);
  await desk.updateComplete;
  return desk;
}

const meta: Meta<Args> = {
  title: 'deskbell-desk',
  component: 'deskbell-desk',
  args: { content: deskContent },
  render: ({ content, lang, dir, view, launcher }) =>
    html`<deskbell-desk
      storage="none"
      .content=${content}
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      .view=${view}
      ?launcher=${launcher}
    ></deskbell-desk>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Search, what else can be done, popular questions and topics. */
export const FirstSight: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

export const Russian: Story = {
  args: { lang: 'ru' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

/** A room with its way back and its way to a person. */
export const Returns: Story = {
  args: { view: 'returns' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'deskbell-returns');
  },
};

export const Guide: Story = {
  args: { view: 'guide' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'deskbell-guide');
  },
};

export const Person: Story = {
  args: { view: 'escalation' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'deskbell-escalation');
  },
};

/** What was sent from this device: nothing yet. */
export const NoMessages: Story = {
  args: { view: 'status' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '.muted');
  },
};

/** A button in the corner of the page. */
export const InTheCorner: Story = { args: { launcher: true } };

/** The panel that the button opens. */
export const Opened: Story = {
  args: { launcher: true },
  play: async ({ canvasElement }) => {
    const desk = canvasElement.querySelector('deskbell-desk') as DeskbellDesk;
    await desk.show();
    await ready(canvasElement);
  },
};
