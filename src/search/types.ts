import type { Article } from '../content/index.js';
import type { Parameters } from './parameters.js';

/** A language, as the search knows it. One small file each in `language/`. */
export interface Language {
  /** BCP 47 primary tag, such as `en`. */
  readonly locale: string;
  /** The stem of a word that is already folded (lower case, no accents). */
  stem(word: string): string;
  /** Folded words that carry little meaning: weak evidence, never thrown away. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded words of somebody who speaks of themselves or to the company, such as "my": few questions about the world have one. */
  readonly personal?: ReadonlySet<string>;
  /** General synonyms of customer service in this language; the content adds its own. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words as typed when the keyboard was set to another layout, repaired; undefined where that makes no sense. */
  repairLayout?(text: string): string;
}

export interface IndexOptions {
  readonly language: Language;
  /** Groups of words or phrases of the content that mean the same. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Other weights than the usual ones: for measuring, not for pages. */
  readonly parameters?: Partial<Parameters>;
}

export interface QueryOptions {
  /** At most so many hits; 10 when left out. */
  readonly limit?: number;
  /** The last word is still being typed: it may be the beginning of a word. */
  readonly typing?: boolean;
}

/** How one word of the question was understood. */
export interface WordMatch {
  /** The word as typed. */
  readonly typed: string;
  /** A stop word: weak evidence. */
  readonly weak: boolean;
  /** The (folded) words of the content it stands for, the surest first; every form of a word is an entry. */
  readonly words: readonly { readonly word: string; readonly weight: number; readonly how: How }[];
}

/** How a word of the content was reached from the typed one. */
export type How = 'exact' | 'form' | 'prefix' | 'corrected' | 'synonym' | 'layout' | 'compound';

export interface Hit {
  readonly article: Article;
  readonly score: number;
  /** Fields in which something matched: why this article is here. */
  readonly fields: readonly Field[];
  /** Texts of the article as an engine elsewhere marked them, with U+0001 before and U+0002 after what matched. */
  readonly marks?: readonly string[];
}

export type Field = 'question' | 'alternatePhrases' | 'tags' | 'answer';

export interface Hits {
  /** The query as it was given. */
  readonly query: string;
  /** The query as it was understood, where a word had to be corrected. */
  readonly corrected?: string;
  /** How many articles are answers; of very many about the best 200 are counted. */
  readonly total: number;
  /** Best first, at most `limit`. */
  readonly hits: readonly Hit[];
  /** Where nothing is above the floor: the nearest articles below it, at most three. */
  readonly nearest: readonly Hit[];
  readonly words: readonly WordMatch[];
  /**
   * Where the engine elsewhere gave no answer, or not in time, and this one is from the content of the page:
   * why. The visitor is told.
   */
  readonly instead?: 'slow' | 'down';
}

/** The engine in memory. Same query, same answer; no side effects. */
export type SearchIndex = (query: string, options?: QueryOptions) => Hits;

/** A stretch of text, and whether it is one of the words that matched. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** What the page has itself, for an engine that asks elsewhere. */
export interface Here {
  /**
   * The articles of hits, by id: those of the content, and those that came along whole, once they are checked.
   * Ids that nobody knows, and articles that are not to be shown now, are left out.
   */
  articles(
    found: readonly { readonly id: string; readonly article?: unknown }[],
  ): Promise<ReadonlyMap<string, Article>>;
  /** The engine over the content of the page; undefined where there is none. */
  engine(): Promise<SearchEngine | undefined>;
  /** Takes an answer that came after another had to be given for the same question. */
  later(hits: Hits): void;
}

/** What comes along with a question. */
export interface SearchOptions extends QueryOptions {
  /** Aborted when the question is no longer the latest. */
  readonly signal: AbortSignal;
  readonly here?: Here;
}

/**
 * The seam for other engines: a worker or a remote one answers the same question later.
 * `highlight` is the engine's own, since only it knows what matched.
 */
export interface SearchEngine {
  search(query: string, options: SearchOptions): Promise<Hits>;
  highlight(text: string, hits: Hits): readonly Segment[];
}
