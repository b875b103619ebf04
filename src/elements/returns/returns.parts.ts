import type { ReturnsAnswerStrings, ReturnsRequestStrings } from '../../i18n/index.js';
import type { Question } from '../../returns/session.js';
import { adoptStyles } from '../../ui/adopt.js';
import type { DeskbellReturns } from './returns.js';

/** What draws the answer. */
export type AnswerPart = typeof import('./returns.answer.js');
/** What makes a request of it. */
export type RequestPart = typeof import('./returns.request.js');

type Words = Partial<ReturnsAnswerStrings & ReturnsRequestStrings>;
export type PartName = 'answer' | 'request';

const SOURCES = {
  answer: () => import('./returns.answer.js'),
  request: () => import('./returns.request.js'),
};

const NEEDS: Partial<Record<Question['kind'], readonly PartName[]>> = {
  order: ['request'],
  statement: ['request'],
  photos: ['request'],
  outcome: ['answer'],
  resolution: ['answer', 'request'],
  variant: ['answer', 'request'],
  method: ['answer', 'request'],
  review: ['answer', 'request'],
};

/** The parts that draw a question and know its words; none where it is drawn at first sight. */
export const partsOf = ({ kind }: Question): readonly PartName[] => NEEDS[kind] ?? [];

/** What is loaded after the first questions, each part once; a failed try can be repeated. */
export class ReturnsParts {
  readonly #host: DeskbellReturns;
  readonly #arrived: (name: PartName) => void;
  readonly #loading = new Map<PartName, Promise<void>>();
  /** The sentences of the parts that are there. */
  words: Words = {};
  answer: AnswerPart | undefined;
  request: RequestPart | undefined;

  /** @param arrived A part is there, with its words. */
  constructor(host: DeskbellReturns, arrived: (name: PartName) => void) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /** Whether a question can be drawn. */
  has(question: Question): boolean {
    return partsOf(question).every((name) => this[name]);
  }

  load(name: PartName): Promise<void> {
    const loading = this.#loading.get(name) ?? this.#load(name).catch(() => void this.#loading.delete(name));
    this.#loading.set(name, loading);
    return loading;
  }

  async wordsIn(locale: string): Promise<Words> {
    const loaded = await Promise.all([this.answer?.loadWords(locale), this.request?.loadWords(locale)]);
    return { ...loaded[0], ...loaded[1] };
  }

  async #load(name: PartName): Promise<void> {
    const part = await SOURCES[name]();
    adoptStyles(this.#host.renderRoot as ShadowRoot, [part.styles]);
    let locale: string;
    let words: Words;
    do {
      ({ locale } = this.#host);
      words = await part.loadWords(locale);
    } while (locale !== this.#host.locale); // the language changed meanwhile
    this.words = { ...this.words, ...words };
    Object.assign(this, { [name]: part });
    this.#arrived(name);
  }
}
