import type { Article, Faq, Path } from '../content/index.js';
import type { Collector } from '../content/reading.js';
import type { SearchIndex } from '../search/index.js';
import type { House } from './house-shape.js';
import type { Link } from './links.js';

/** What is looked at, and with what. */
export interface Desk {
  readonly faq: Faq;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** What the editors of this folder agreed on. */
  readonly house: House;
  /** Articles that visitors may see now, whoever they are. */
  readonly seen: readonly Article[];
  /** The search over those. */
  readonly search: SearchIndex;
  /** `plainText` of a text that several look at. */
  readonly plain: (markdown: string) => string;
  /** Every address in an article. */
  readonly linksOf: (article: Article) => readonly Link[];
  /** Where an article stands in the file. */
  readonly place: (article: Article) => Path;
}

/** One kind of question asked of the whole file. */
export type Look = (problems: Collector, desk: Desk) => void;

/** The texts of an article that the company says, each with its place below the article. Questions are the visitors' own words. */
export const said = ({ answer, steps }: Article): readonly (readonly [text: string, at: Path])[] => [
  [answer, ['answer']],
  ...steps.map((step, i) => [step, ['steps', i]] as const),
];

/** `text` as a pattern that means just its letters. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The names as whole words of any script, in any case, the longest first; undefined for none. */
export const anyOf = (names: Iterable<string>): RegExp | undefined => {
  const patterns = [...names]
    .filter((name) => name.trim())
    .sort((a, b) => b.length - a.length)
    .map((name) => literal(name.trim()).replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]"));
  return patterns.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    : undefined;
};
