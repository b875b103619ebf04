import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { DeskbellRequest, DeskbellReturns } from '../src/index.js';
import {
  arabicContent,
  arabicOrder,
  articles,
  content,
  longOrder,
  oldOrder,
  order,
  russianContent,
  russianOrder,
  variants,
} from './returns.content.js';

interface Args {
  content: unknown;
  mode?: string;
  order?: unknown;
  articles?: unknown;
  src?: string;
  country?: string;
  lang?: string;
  dir?: string;
  mail?: string;
  contact?: boolean;
}

const shadow = (element: DeskbellReturns): ShadowRoot => element.shadowRoot as ShadowRoot;
/** Waits, frame by frame; gives up after eight seconds. */
async function until(there: () => boolean): Promise<void> {
  for (const end = performance.now() + 8000; !there(); ) {
    if (performance.now() > end) throw new Error(`not there: ${String(there)}`);
    await new Promise(requestAnimationFrame);
  }
}

/** The element of a story, once its policy is read. */
async function ready(canvas: HTMLElement): Promise<DeskbellReturns> {
  const element = canvas.querySelector('deskbell-returns') as DeskbellReturns;
  // What was answered in the story before is not for this one.
  element.reset();
  await until(() => !!shadow(element).querySelector('#title, .note'));
  await element.updateComplete;
  return element;
}

/** Chooses answers and goes on: `~0` the first row, `+1` presses the second button of the screen, `>` goes on. */
async function walk(element: DeskbellReturns, ...steps: readonly string[]): Promise<void> {
  const root = shadow(element);
  for (const step of steps) {
    const before = root.querySelector('#title');
    const nth = Number(step.slice(1));
    if (step[0] === '~') {
      await until(() => !!root.querySelector('.choice input'));
      root.querySelectorAll<HTMLElement>('.choice input')[nth]?.click();
      await element.updateComplete;
      continue;
    }
    const selector = step[0] === '+' ? '.offer, .main .button' : '#next, #send';
    await until(() => !!root.querySelector(selector));
    root.querySelectorAll<HTMLElement>(selector)[nth || 0]?.click();
    await until(() => !(root.querySelector('#title') === before || !root.querySelector('#title')));
    await element.updateComplete;
  }
}

const settled = async (element: DeskbellReturns, selector: string): Promise<void> => {
  await until(() => !!shadow(element).querySelector(selector));
  await element.updateComplete;
};

/** The page answers a request. */
function answers(element: DeskbellReturns, name: string, answer: unknown): void {
  element.addEventListener(`deskbell-${name}-requested`, (event) =>
    (event as DeskbellRequest<object>).respondWith(answer),
  );
}

const meta: Meta<Args> = {
  title: 'deskbell-returns',
  component: 'deskbell-returns',
  args: { content, mode: 'return', order, country: 'DE' },
  render: ({
    content: value,
    mode,
    order: given,
    articles: shelf,
    src,
    country,
    lang,
    dir,
    mail,
    contact,
  }) => html`
    <div style="padding: 16px" dir=${dir ?? nothing} lang=${lang ?? nothing}>
      <deskbell-returns
        no-history
        .content=${value}
        .order=${given}
        .articles=${shelf}
        mode=${mode ?? nothing}
        src=${src ?? nothing}
        country=${country ?? nothing}
        mail=${mail ?? nothing}
      >
        ${contact ? html`<span slot="contact">Call +49 40 000 000, every day from 8 to 20.</span>` : nothing}
      </deskbell-returns>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

export default meta;
type Story = StoryObj<Args>;

const after =
  (...steps: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    walk(await ready(canvasElement), ...steps);

export const FirstSight: Story = {};

export const Check: Story = { args: { mode: 'check', order: undefined } };

export const CheckDay: Story = {
  args: { mode: 'check', order: undefined },
  play: after('>', '~0', '>', '~0', '>'),
};

export const CheckAnswer: Story = {
  args: { mode: 'check', order: undefined },
  play: after('>', '~0', '>', '~0', '>', '+1'),
};

export const FindOrder: Story = { args: { mode: 'gift', order: undefined } };

export const OrderNotFound: Story = {
  args: { order: undefined },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    answers(element, 'order', null);
    await settled(element, '#proof');
    for (const name of ['orderNumber', 'proof']) {
      const field = shadow(element).querySelector<HTMLInputElement>(`#${name}`) as HTMLInputElement;
      field.value = '1234';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    shadow(element).querySelector<HTMLElement>('#next')?.click();
    await settled(element, '#reply');
  },
};

export const SomethingIsMissing: Story = {
  args: { order: undefined },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await settled(element, '#next');
    shadow(element).querySelector<HTMLElement>('#next')?.click();
    await settled(element, '#summary');
  },
};

export const Reason: Story = { play: after('~0', '>') };

export const Photos: Story = { args: { order: oldOrder }, play: after('~1', '>', '~2', '>') };

export const MixedVerdicts: Story = { play: after('~0', '~2', '>', '~1', '>', '~1', '>') };

export const Article: Story = {
  args: { articles },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await walk(element, '~0', '>', '~1', '>');
    await settled(element, '.card [aria-expanded]');
    shadow(element).querySelector<HTMLElement>('.card [aria-expanded]')?.click();
    await settled(element, '.article');
  },
};

export const ExchangeFirst: Story = { play: after('~0', '>', '~0', '>', '>') };

export const Variants: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    answers(element, 'variants', variants);
    await walk(element, '~0', '>', '~0', '>', '>', '+0');
    await settled(element, '.choice');
  },
};

export const WaysBack: Story = { play: after('~0', '>', '~1', '>', '>', '~0', '>') };

const toReview = ['~0', '~1', '>', '~1', '>', '~1', '>', '>', '~0', '>', '~1', '>', '~0', '>'];

export const CheckYourAnswers: Story = { play: after(...toReview) };

async function submitted(canvas: HTMLElement, answer?: unknown): Promise<void> {
  const element = await ready(canvas);
  if (answer !== undefined) answers(element, 'return', answer);
  await walk(element, ...toReview, '>');
  await settled(element, answer === undefined ? '.slip .warning' : '.slip .good');
}

export const Received: Story = {
  play: ({ canvasElement }) =>
    submitted(canvasElement, { reference: 'RMA-2041', receivedAt: '2026-11-27T10:00:00Z' }),
};

export const NobodyAnswersTheRequest: Story = {
  args: { mail: 'returns@shop.example' },
  play: ({ canvasElement }) => submitted(canvasElement),
};

export const Gift: Story = { args: { mode: 'gift' }, play: after('~0', '>', '~1', '>', '>') };

export const Withdrawal: Story = { args: { mode: 'withdrawal' } };

export const WithdrawalWithoutAnOrder: Story = { args: { mode: 'withdrawal', order: undefined } };

async function declare(canvas: HTMLElement): Promise<DeskbellReturns> {
  const element = await ready(canvas);
  await settled(element, '#email');
  shadow(element).querySelector<HTMLElement>('.choice input')?.click();
  await element.updateComplete;
  for (const [name, value] of [
    ['name', 'Ada Byron'],
    ['email', 'ada@example.org'],
  ] as const) {
    const field = shadow(element).querySelector<HTMLInputElement>(`#${name}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  }
  await walk(element, '>');
  return element;
}

export const WithdrawalConfirmation: Story = {
  args: { mode: 'withdrawal' },
  play: async ({ canvasElement }) => {
    await declare(canvasElement);
  },
};

export const WithdrawalNobodyAnswers: Story = {
  args: { mode: 'withdrawal' },
  play: async ({ canvasElement }) => {
    const element = await declare(canvasElement);
    await walk(element, '>');
    await settled(element, '.slip .warning');
  },
};

export const WithContact: Story = {
  args: { contact: true },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    shadow(element).querySelector<HTMLElement>('.person')?.click();
    await settled(element, '#unanswered');
  },
};

export const Loading: Story = { args: { content: undefined }, play: async () => {} };

export const FailedToLoad: Story = { args: { content: undefined, src: 'data:application/json,{' } };

export const LongWordsAndLists: Story = { args: { order: longOrder } };

export const LongVerdicts: Story = {
  args: { order: longOrder },
  play: after('~0', '~7', '>', '~1', '>', '~1', '>'),
};

export const RightToLeft: Story = {
  args: { content: arabicContent, order: arabicOrder, lang: 'ar', dir: 'rtl' },
  play: after('~0', '~2', '>', '~1', '>', '~1', '>'),
};

export const Russian: Story = {
  args: { content: russianContent, order: russianOrder, lang: 'ru' },
  play: after('~0', '~2', '>', '~1', '>', '~1', '>'),
};

export const RussianCheckYourAnswers: Story = {
  args: { content: russianContent, order: russianOrder, lang: 'ru' },
  play: after(...toReview),
};
