import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { DeskbellGuide } from '../src/index.js';
import { arabicGuides, guides } from './guide.content.js';

interface Args {
  content?: unknown;
  src?: string;
  guide?: string;
  lang?: string;
  dir?: string;
  answers?: readonly string[];
  contact?: boolean;
}

/** Presses what a selector finds, as soon as it is drawn. */
const press = async (guide: DeskbellGuide, selector: string): Promise<void> => {
  const find = () => guide.shadowRoot?.querySelector<HTMLElement>(selector);
  while (!find()) await new Promise(requestAnimationFrame);
  find()?.click();
  await guide.updateComplete;
};

/** The element of a story, once its content is read and the answers are given. */
async function ready(canvas: HTMLElement, answers: readonly string[] = []): Promise<DeskbellGuide> {
  const guide = canvas.querySelector('deskbell-guide') as DeskbellGuide;
  if (!guide.shadowRoot?.querySelector('.option, [role=alert]'))
    await new Promise((done) => {
      for (const type of ['deskbell-ready', 'deskbell-failed'])
        guide.addEventListener(type, done, { once: true });
    });
  await guide.updateComplete;
  for (const id of answers) await press(guide, `[data-id="${id}"]`);
  return guide;
}

const meta: Meta<Args> = {
  title: 'deskbell-guide',
  component: 'deskbell-guide',
  args: { content: guides },
  render: ({ content, src, guide, lang, dir, contact }) => html`
    <div style="padding: 16px" dir=${dir ?? nothing} lang=${lang ?? nothing}>
      <deskbell-guide .content=${content} src=${src ?? nothing} guide=${guide ?? nothing}>
        ${contact ? html`<span slot="contact">Call +49 40 000 000, every day from 8 to 20.</span>` : nothing}
      </deskbell-guide>
    </div>
  `,
  play: async ({ canvasElement, args }) => {
    await ready(canvasElement, args.answers);
  },
};

export default meta;
type Story = StoryObj<Args>;

export const FirstSight: Story = {};

export const WithContact: Story = { args: { contact: true } };

export const Question: Story = { args: { guide: 'late' } };

export const SecondQuestion: Story = { args: { guide: 'late', answers: ['on-its-way'] } };

export const Outcome: Story = { args: { guide: 'late', answers: ['on-its-way', 'many'] } };

export const AnotherGuideNext: Story = { args: { guide: 'twice', answers: ['booked'] } };

export const Solved: Story = {
  args: { guide: 'twice', answers: ['pending'] },
  play: async ({ canvasElement, args }) => {
    const guide = await ready(canvasElement, args.answers);
    await press(guide, '.after .button');
  },
};

export const AnswerChanged: Story = {
  args: { guide: 'late', answers: ['on-its-way', 'many'] },
  play: async ({ canvasElement, args }) => {
    const guide = await ready(canvasElement, args.answers);
    await press(guide, '.outline .link');
  },
};

export const NobodyAnswers: Story = {
  args: { guide: 'late', answers: ['delivered'] },
  play: async ({ canvasElement, args }) => {
    const guide = await ready(canvasElement, args.answers);
    await press(guide, '.buttons .button');
  },
};

export const GuideIsGone: Story = { args: { guide: 'old' } };

const [first, second] = guides.guides;
export const LongWords: Story = {
  args: {
    guide: 'late',
    content: JSON.parse(
      JSON.stringify({ ...guides, guides: [first, second] }).replace(
        'It is on its way"',
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"',
      ),
    ) as unknown,
  },
};

export const Russian: Story = { args: { lang: 'ru', guide: 'late', answers: ['delivered'] } };

export const Arabic: Story = { args: { content: arabicGuides, lang: 'ar', dir: 'rtl', answers: ['b'] } };

export const FailedToLoad: Story = { args: { content: { guides: [] } } };

export const Loading: Story = {
  args: { content: undefined },
  play: async ({ canvasElement }) => {
    const guide = canvasElement.querySelector('deskbell-guide') as DeskbellGuide;
    while (!guide.shadowRoot?.querySelector('.wait')) await new Promise(requestAnimationFrame);
  },
};
