import type { Article } from '../../src/content/index.js';

/** What an engine is given: the same for all. */
export interface Content {
  readonly articles: readonly Article[];
  /** BCP 47 tag of the language of the articles. */
  readonly locale: string;
  /** Groups of words of the content that mean the same; only Deskbell takes them. */
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * Asks a built engine.
 * @returns Ids of articles, best first, ten at most. `typing`: the last word is still being typed.
 */
export type Ask = (query: string, asking: { readonly typing: boolean }) => readonly string[];

/** An engine in the comparison. Its settings are those that found most, of those its documentation names. */
export interface Peer {
  readonly name: string;
  build(content: Content): Ask | Promise<Ask>;
}

/** How many answers every engine is asked for. */
export const LIMIT = 10;

export const FIELDS = ['question', 'alternatePhrases', 'tags', 'answer'] as const;

/** Weights of the fields: what an article is about counts more than what it says. */
export const BOOST = { question: 3, alternatePhrases: 2, tags: 2, answer: 1 } as const;
