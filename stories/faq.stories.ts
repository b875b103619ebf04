import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { plainEnglish } from '../.storybook/pseudo.js';
import '../src/define.js';
import { withFallback } from '../src/engines/engine.js';
import type { DeskbellFaq, Hits, SearchEngine } from '../src/index.js';
import { arabicContent, content, longContent, russianContent } from './faq.content.js';

interface Args {
  content: unknown;
  src?: string;
  lang?: string;
  dir?: string;
  page?: string;
  noSuggestions?: boolean;
  contact?: boolean;
}

/** The element of a story, once its content is read. */
async function ready(canvas: HTMLElement): Promise<DeskbellFaq> {
  const faq = canvas.querySelector('deskbell-faq') as DeskbellFaq;
  if (!shows(faq, '.row, .topic, .result, .empty'))
    await new Promise((done) => {
      for (const type of ['deskbell-ready', 'deskbell-failed'])
        faq.addEventListener(type, done, { once: true });
    });
  await faq.updateComplete;
  return faq;
}

const shows = (faq: DeskbellFaq, selector: string): boolean => !!faq.shadowRoot?.querySelector(selector);

function press(faq: DeskbellFaq, selector: string): Promise<unknown> {
  faq.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  return faq.updateComplete;
}

const meta: Meta<Args> = {
  title: 'deskbell-faq',
  component: 'deskbell-faq',
  args: { content },
  render: ({ content: value, src, lang, dir, page, noSuggestions, contact }) => html`
    <div style="padding: 16px" dir=${dir ?? nothing} lang=${lang ?? nothing}>
      <deskbell-faq
        no-history
        .content=${value}
        src=${src ?? nothing}
        page=${page ?? '/'}
        ?no-suggestions=${noSuggestions}
      >
        ${contact ? html`<span slot="contact">Call +49 40 000 000, every day from 8 to 20.</span>` : nothing}
      </deskbell-faq>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

export default meta;
type Story = StoryObj<Args>;

export const FirstSight: Story = {};

export const OnlyPopular: Story = {
  args: { content: { ...content, articles: content.articles.map((a) => ({ ...a, pages: [] })) } },
};

export const NoSuggestions: Story = { args: { noSuggestions: true } };

export const WithContact: Story = { args: { contact: true } };

export const Results: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('how do i return my parcel');
  },
};

export const ChosenByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('return');
    faq.focus();
    const field = faq.shadowRoot?.querySelector('input');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await faq.updateComplete;
  },
};

export const OnePerfectAnswer: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('charged twice');
  },
};

export const DidYouMean: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('retrun parcle');
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('giraffe insurance');
  },
};

export const Category: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await press(faq, '.topic');
  },
};

async function openArticle(canvas: HTMLElement, id: string): Promise<DeskbellFaq> {
  const faq = await ready(canvas);
  await faq.open(id);
  return faq;
}

export const Article: Story = {
  play: async ({ canvasElement }) => {
    await openArticle(canvasElement, 'return-an-item');
  },
};

export const TermExplained: Story = {
  play: async ({ canvasElement }) => {
    const faq = await openArticle(canvasElement, 'charged-twice');
    await press(faq, '.term');
  },
};

export const NotQuite: Story = {
  play: async ({ canvasElement }) => {
    const faq = await openArticle(canvasElement, 'refund-time');
    await press(faq, '.feedback .button:last-child');
  },
};

export const Solved: Story = {
  play: async ({ canvasElement }) => {
    const faq = await openArticle(canvasElement, 'refund-time');
    await press(faq, '.feedback .button');
  },
};

export const NobodyAnswersTheRequest: Story = {
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await press(faq, '.person .button');
  },
};

export const Loading: Story = { args: { content: undefined }, play: async () => {} };

export const FailedToLoad: Story = { args: { content: undefined, src: 'data:application/json,{' } };

export const Offline: Story = {
  args: { content: undefined },
  play: async ({ canvasElement }) => {
    const faq = canvasElement.querySelector('deskbell-faq') as DeskbellFaq;
    const failed = new Promise((done) => faq.addEventListener('deskbell-failed', done, { once: true }));
    // A browser without a connection: the address leads nowhere and the browser knows it.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    faq.src = 'https://shop.invalid/faq.json';
    await failed;
    Reflect.deleteProperty(navigator, 'onLine');
    await faq.updateComplete;
  },
};

export const LongWordsAndLists: Story = {
  args: { content: longContent },
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('return');
  },
};

export const RightToLeft: Story = {
  args: { content: arabicContent, lang: 'ar', dir: 'rtl' },
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.open('return');
  },
};

export const Russian: Story = {
  args: { content: russianContent, lang: 'ru' },
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement);
    await faq.search('вернуть');
  },
};

/** An engine elsewhere that does as a story needs. */
const elsewhere = (search: SearchEngine['search']): SearchEngine =>
  withFallback({ search, highlight: (text) => [{ text, hit: false }] }, { patience: 1 });

const never = new Promise<never>(() => {});

async function askElsewhere(
  canvas: HTMLElement,
  engine: SearchEngine,
): Promise<(said: RegExp) => Promise<void>> {
  const faq = await ready(canvas);
  faq.engine = engine;
  await faq.search('how do i return my parcel');
  const status = () => faq.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  return async (said) => {
    while (!said.test(plainEnglish(status()))) await new Promise(requestAnimationFrame);
  };
}

export const EngineDown: Story = {
  play: async ({ canvasElement }) => {
    const engine = elsewhere(() => Promise.reject(new Error('down')));
    await (await askElsewhere(canvasElement, engine))(/cannot be reached/);
  },
};

export const EngineSlow: Story = {
  play: async ({ canvasElement }) => {
    const engine = elsewhere(() => never);
    await (await askElsewhere(canvasElement, engine))(/is slow/);
  },
};

export const EngineLate: Story = {
  play: async ({ canvasElement }) => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const engine = elsewhere(async (query, { here }): Promise<Hits> => {
      await arrived;
      const articles = await here?.articles([{ id: 'refund-time' }]);
      const hits = [...(articles?.values() ?? [])]
        .slice(0, 1)
        .map((article) => ({ article, score: 1, fields: [] }));
      return { query, total: 1, hits, nearest: [], words: [] };
    });
    const said = await askElsewhere(canvasElement, engine);
    await said(/is slow/);
    arrive();
    await said(/More answers/);
  },
};
