import type { Studio } from '../studio.js';
import { articlesOf, articlesPath, listAt, ORDER, textAt } from './articles.js';
import type { Asked, Golden } from './protocol.js';

/** What golden questions gain and lose by what was changed since the last save. */
export interface Effect {
  readonly all: readonly Golden[];
  readonly broken: readonly Golden[];
  readonly mended: readonly Golden[];
  /** Those that fail as they did before. */
  readonly failing: readonly Golden[];
}

const keyOf = ({ query, expect }: Golden): string => JSON.stringify([query, expect]);

/** Compares the golden questions as saved with those as they are now. */
export function effectOf(before: readonly Golden[], now: readonly Golden[]): Effect {
  const passed = new Map(before.map((one) => [keyOf(one), one.passed]));
  return {
    all: now,
    broken: now.filter((one) => !one.passed && passed.get(keyOf(one)) !== false),
    mended: now.filter((one) => one.passed && passed.get(keyOf(one)) !== true),
    failing: now.filter((one) => !one.passed && passed.get(keyOf(one)) === false),
  };
}

/** Waits after the last key press, in milliseconds. */
const PAUSE = 120;

/** The search lab: a question, what it finds and why, and what a change does to the golden questions. */
export class Lab {
  query = '';
  /** The article that should answer. */
  wanted = '';
  asked: Asked | undefined;
  effect: Effect | undefined;
  measuring = false;
  readonly #studio: Studio;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = '';
  #base: { readonly key: string; readonly golden: readonly Golden[] } | undefined;

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  type(file: string, query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(file), PAUSE);
    this.#studio.changed();
  }

  /** Asks again where something changed since. */
  follow(file: string): void {
    const key = JSON.stringify(this.#studio.texts());
    if (key === this.#seen) return;
    this.#seen = key;
    void this.ask(file);
    void this.measure(file);
  }

  async ask(file: string): Promise<void> {
    const { query } = this;
    const texts = this.#studio.texts();
    const asked = query.trim()
      ? await this.#studio.quick.ask('search', { texts, now: Date.now(), file, query }).catch(() => undefined)
      : undefined;
    if (query !== this.query || (!asked && query.trim())) return;
    this.asked = asked;
    this.#studio.changed();
  }

  /** Asks the golden questions of what is saved and of what is written. */
  async measure(file: string): Promise<void> {
    const { helper } = this.#studio;
    this.measuring = true;
    const saved = this.#studio.texts(({ base }) => base);
    const key = JSON.stringify([file, saved]);
    const now = Date.now();
    if (this.#base?.key !== key) {
      const golden = await helper
        .ask('golden', { texts: saved, now, file }, 'golden-base')
        .catch(() => undefined);
      this.#base = { key, golden: golden ?? [] };
    }
    const golden = await helper
      .ask('golden', { texts: this.#studio.texts(), now, file })
      .catch(() => undefined);
    if (!golden) return; // a newer one is on its way
    this.effect = effectOf(this.#base.golden, golden);
    this.measuring = false;
    this.#studio.changed();
  }

  /** Adds the question to a list of an article: as another way to ask, or as a question that must find it. */
  add(file: string, id: string, list: 'alternatePhrases' | 'tests'): void {
    const { workspace } = this.#studio;
    const value = workspace.file(file)?.value;
    const index = articlesOf(value).findIndex((article) => textAt(article, 'id') === id);
    const article = articlesOf(value)[index];
    const query = this.query.trim();
    if (article === undefined || !query) return;
    const now = listAt(article, list);
    if (!now.includes(query))
      this.#studio.set(file, [...articlesPath(value), index, list], [...now, query], { order: ORDER });
    this.#studio.tell(list === 'tests' ? 'goldenAdded' : 'phraseAdded', { id, query });
    this.follow(file);
  }

  /** Whether an article has the question in a list already. */
  has(file: string, id: string, list: 'alternatePhrases' | 'tests'): boolean {
    const articles = articlesOf(this.#studio.workspace.file(file)?.value);
    const article = articles.find((one) => textAt(one, 'id') === id);
    return listAt(article, list).includes(this.query.trim());
  }
}
