import type { TemplateResult } from 'lit';
import type {
  ReturnsAnswerStrings,
  ReturnsRequestStrings,
  ReturnsStrings,
  Values,
} from '../../i18n/index.js';
import type { PolicyVersion } from '../../returns/index.js';
import type { Item, Mode, Session, Setting, Survey } from '../../returns/session.js';
import type { Say } from '../../ui/form/words.js';
import type { ArticleShelf } from './returns.articles.js';
import type { Variant } from './returns.events.js';
import type { AnswerPart, RequestPart } from './returns.parts.js';

/** The sentences of the wizard. */
export type Key = keyof ReturnsStrings | keyof ReturnsAnswerStrings | keyof ReturnsRequestStrings;

/** What was said to a wish that the page may take: nothing yet, looking, or that it came to nothing, or failed. */
export type Wish = 'looking' | 'none' | 'failed' | 'nobody' | undefined;

/** A photo that was picked, or why it could not be. */
export interface Photos {
  readonly files: readonly File[];
  readonly working: boolean;
  readonly problem: string | undefined;
}

/** Everything that the screen is drawn from. */
export interface Scene {
  readonly t: (key: Key, values?: Values) => string;
  readonly say: Say;
  readonly locale: string;
  readonly mode: Mode;
  readonly setting: Setting;
  readonly version: PolicyVersion;
  readonly session: Session;
  readonly survey: Survey;
  /** The answer as it is being given. */
  readonly draft: unknown;
  /** What is missing in it was asked for. */
  readonly pressed: boolean;
  /** Undefined until it is loaded: then only the first questions can be drawn. */
  readonly answer: AnswerPart | undefined;
  readonly request: RequestPart | undefined;
  readonly order: Wish;
  readonly variants: readonly Variant[] | Wish;
  /** The words for what was chosen instead of an item. */
  readonly variantTitle: (lineId: string, value: string) => string;
  readonly photos: Photos;
  readonly articles: ArticleShelf | undefined;
  /** Id of the article that is open beside its verdict. */
  readonly article: string | undefined;
  /** Nobody on the page shows articles. */
  readonly noArticles: boolean;
  /** Nobody on the page stands for a person. */
  readonly noPerson: boolean;
  /** It is being saved. */
  readonly sending: boolean;
  /** Nothing was sent at the last press, and it is to be pressed again. */
  readonly unsent: boolean;
  /** The slip, once it was submitted. */
  readonly slip: TemplateResult | undefined;
  readonly on: Handlers;
}

/** What the visitor does. */
export interface Handlers {
  /** Writes or chooses, without going on. */
  draft(value: unknown): void;
  /** Fills one field of several; a browser may fill in many at once, before anything is drawn again. */
  fill(more: object, otherwise: object): void;
  /** Goes on with what was written or chosen. */
  next(event?: Event): void;
  /** Answers and goes on at once. */
  answer(value: unknown): void;
  back(): void;
  goTo(id: string): void;
  change(id: string): void;
  restart(): void;
  retry(): void;
  person(): void;
  article(id: string | undefined, label: string): void;
  calendar(item: Item): void;
  startReturn(): void;
  pick(files: readonly File[]): void;
  drop(name: string): void;
  send(): void;
}
