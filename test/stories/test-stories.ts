// Every story, in every surrounding: it renders, its play function passes, axe finds nothing, nothing sticks out.
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import files, { surroundings } from 'virtual:stories';
import preview from '../../.storybook/preview.js';
import type { Surroundings } from '../../.storybook/surroundings.js';
import { expectAccessible } from '../helpers/a11y.js';
import { Witness } from './as-described.js';

interface Variant extends Surroundings {
  readonly name: string;
  readonly viewport: number;
}

const plain = { theme: 'light', direction: 'ltr', width: 'any', viewport: 800 } as const;

const variants: readonly Variant[] = [
  { ...plain, name: 'light' },
  { ...plain, name: 'dark', theme: 'dark' },
  { ...plain, name: 'right to left', direction: 'rtl' },
  { ...plain, name: 'narrow', viewport: 280 },
  { ...plain, name: 'wide', viewport: 1200 },
];

interface Runnable {
  readonly storyName: string;
  run(options: { canvasElement: HTMLElement }): Promise<void>;
}

/** The stories of one file, with Storybook's own preview and the globals of the variant. */
function storiesOf(module: Record<string, unknown>, { theme, direction, width }: Variant): Runnable[] {
  const project = setProjectAnnotations([
    renderer,
    preview as never,
    { initialGlobals: { theme, direction, width } },
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

async function check(story: Runnable, witness: Witness): Promise<void> {
  // Each story is a first visit.
  sessionStorage.clear();
  history.replaceState(null, '');
  const canvasElement = document.createElement('main');
  document.body.append(canvasElement);
  try {
    await story.run({ canvasElement });
    witness.look(canvasElement);
    await expectAccessible(canvasElement);
    if (overflow() > 0) throw new Error(`The page scrolls sideways by ${overflow()} px at ${innerWidth} px.`);
  } finally {
    canvasElement.remove();
  }
}

/** Tests the stories of one file of `stories/`, by its name. */
export function testStories(name: string): void {
  const module = files.find(([file]) => file === name)?.[1];
  if (!module) throw new Error(`There is no stories/${name}.stories.ts.`);
  const witness = new Witness();
  before(async () => {
    await witness.begin();
    document.documentElement.lang = 'en';
    document.body.style.margin = '0';
  });
  const wanted = variants.filter(({ name: where }) => surroundings?.includes(where) ?? true);
  for (const variant of wanted) {
    describe(`stories, ${variant.name}`, () => {
      before(async () => {
        await setViewport({ width: variant.viewport, height: 900 });
        await emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' });
      });
      for (const story of storiesOf(module, variant))
        it(`${name}: ${story.storyName}, ${variant.name}`, () => check(story, witness));
    });
  }
  // Last, when all of them were seen.
  describe('the manifest', () => {
    it(`${name}: names nothing that no story shows`, () => {
      const missing = witness.missing(`deskbell-${name}`);
      if (missing.length) throw new Error(`No story shows ${missing.join(', ')}.`);
    });
  });
}
