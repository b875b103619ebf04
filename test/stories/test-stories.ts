// Every story, in every surrounding: it renders, its play function passes, axe finds nothing, nothing sticks out.
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import files, { surroundings } from 'virtual:stories';
import preview from '../../.storybook/preview.js';
import type { Surroundings } from '../../.storybook/surroundings.js';
import { expectAccessible } from '../helpers/a11y.js';
import { cutOff, untranslated } from '../helpers/words-on-screen.js';
import { Witness } from './as-described.js';

interface Variant extends Surroundings {
  readonly name: string;
  readonly viewport: number;
}

const plain = { theme: 'light', direction: 'ltr', width: 'any', viewport: 800, locale: 'en' } as const;

const variants: readonly Variant[] = [
  { ...plain, name: 'light' },
  { ...plain, name: 'dark', theme: 'dark' },
  { ...plain, name: 'right to left', direction: 'rtl' },
  { ...plain, name: 'narrow', viewport: 280 },
  { ...plain, name: 'wide', viewport: 1200 },
];

/** Languages made of English, on a phone: each state in long words, and in words from right to left. */
const made: readonly Variant[] = [
  { ...plain, name: 'long words', viewport: 320, locale: 'en-XA' },
  { ...plain, name: 'words from right to left', viewport: 320, locale: 'ar-XB', direction: 'rtl' },
];

interface Runnable {
  readonly storyName: string;
  readonly args: Readonly<Record<string, unknown>>;
  run(options: { canvasElement: HTMLElement }): Promise<void>;
}

/** The stories of one file, with Storybook's own preview and the globals of the variant. */
function storiesOf(module: Record<string, unknown>, variant: Variant): Runnable[] {
  const { theme, direction, width, locale } = variant;
  const project = setProjectAnnotations([
    renderer,
    preview as never,
    { initialGlobals: { theme, direction, width, locale } },
  ]);
  const compose = (story: never, meta: never, _project: never, name: string) =>
    composeStory(story, meta, project, undefined, name);
  return Object.values(composeStories(module as never, undefined as never, compose as never));
}

/** How many CSS pixels the page is wider than its window. */
function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** What else is wrong with what a story shows. */
type Look = (canvas: HTMLElement, story: Runnable) => readonly string[];

async function check(story: Runnable, look: Look): Promise<void> {
  // Each story is a first visit.
  sessionStorage.clear();
  history.replaceState(null, '');
  // One that ran out of time would push this one out of sight, where nothing is loaded.
  for (const left of document.querySelectorAll('body > main')) left.remove();
  const canvasElement = document.createElement('main');
  document.body.append(canvasElement);
  try {
    await story.run({ canvasElement });
    const faults = look(canvasElement, story);
    if (faults.length) throw new Error(faults.join('\n'));
    await expectAccessible(canvasElement);
    if (overflow() > 0) throw new Error(`The page scrolls sideways by ${overflow()} px at ${innerWidth} px.`);
  } finally {
    canvasElement.remove();
  }
}

function inVariant(module: Record<string, unknown>, variant: Variant, test: (story: Runnable) => void): void {
  describe(`stories, ${variant.name}`, function () {
    // The first story of a file waits for every part to be loaded, on two cores that have other work too.
    this.timeout(60_000);
    before(async () => {
      document.body.style.margin = '0';
      await setViewport({ width: variant.viewport, height: 900 });
      await emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' });
    });
    for (const story of storiesOf(module, variant)) test(story);
  });
}

function moduleOf(name: string): Record<string, unknown> {
  const module = files.find(([file]) => file === name)?.[1];
  if (!module) throw new Error(`There is no stories/${name}.stories.ts.`);
  return module;
}

const isWanted = ({ name }: Variant): boolean => surroundings?.includes(name) ?? true;

/** Tests the stories of one file of `stories/`, by its name. */
export function testStories(name: string): void {
  const witness = new Witness();
  before(() => witness.begin());
  for (const variant of variants.filter(isWanted))
    inVariant(moduleOf(name), variant, (story) => {
      it(`${name}: ${story.storyName}, ${variant.name}`, () =>
        check(story, (canvas) => {
          witness.look(canvas);
          return [];
        }));
    });
  // Last, when all of them were seen.
  describe('the manifest', () => {
    it(`${name}: names nothing that no story shows`, () => {
      const missing = witness.missing(`deskbell-${name}`);
      if (missing.length) throw new Error(`No story shows ${missing.join(', ')}.`);
    });
  });
}

/** Tests them in the languages that are made of English, but for those that are about one language. */
export function testMadeLanguages(name: string): void {
  for (const variant of made.filter(isWanted))
    inVariant(moduleOf(name), variant, (story) => {
      if (story.args['lang']) return;
      it(`${name}: ${story.storyName}, ${variant.name}`, () =>
        check(story, (canvas, { args }) => [...untranslated(canvas, args), ...cutOff(canvas)]));
    });
}
