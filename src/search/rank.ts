import type { Corpus } from './corpus.js';
import { weighEvidence } from './evidence.js';
import type { Parameters } from './parameters.js';
import { COMPARED } from './promising.js';
import { createTally } from './tally.js';
import type { QueryWord } from './understand.js';

/** What the words of a question give every article, before phrases are looked at. Valid until the next ranking. */
export interface Ranking {
  /** Score by article, 0 to 1. */
  readonly scores: Float32Array;
  /** Articles in which something matched. */
  readonly found: Uint32Array;
  /** Which part of the words that tell was found for certain, 0 to 1; ½ where the question has stop words only. */
  readonly evidence: (article: number) => number;
}

/** Ranks the articles for the words of a question. */
export type Ranker = (words: readonly QueryWord[]) => Ranking;

/**
 * Ranks by BM25F over stems. Of all a word may stand for only what fits an article best counts. The sum is divided
 * by what an article would get in which every word fits perfectly, so scores of different questions compare, and
 * a part of the score depends on the share of the question's weight that was found.
 */
export function createRanker(corpus: Corpus, parameters: Parameters): Ranker {
  const { scores, shares, add, wipe } = createTally(corpus, parameters);
  const { coverage } = parameters;
  /** The shares without stop words. */
  const strong = new Float32Array(scores.length);
  const list = new Uint32Array(scores.length);

  /** Articles to which something was added. */
  function gather(): Uint32Array {
    let count = 0;
    for (let article = 0; article < scores.length; article++)
      if (scores[article] as number) list[count++] = article;
    return list.subarray(0, count);
  }

  return (words) => {
    wipe();
    for (const word of words) if (!word.stop) add(word);
    strong.set(shares);
    let found = gather();
    // Stop words come last: where many articles are found already they find no further ones by themselves.
    for (const word of words) if (word.stop) add(word);
    if (found.length < COMPARED) found = gather();
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    for (let i = 0; i < found.length; i++) {
      const article = found[i] as number;
      const share = (shares[article] as number) / whole;
      scores[article] = ((scores[article] as number) / whole) * (1 - coverage + coverage * share);
    }
    return { scores, found, evidence: weighEvidence(words, strong, corpus, parameters) };
  };
}
