import type { Corpus } from './corpus.js';
import type { Parameters } from './parameters.js';
import type { QueryWord } from './understand.js';

/** What the words of a question give every article, before phrases are looked at. */
export interface Ranking {
  /** Score by article, 0 to 1. */
  readonly scores: Float32Array;
  /** One bit for each field in which something matched. */
  readonly fields: Uint8Array;
  /** Articles in which something matched. */
  readonly found: readonly number[];
}

/**
 * Ranks by BM25F over stems. Of all a word may stand for only what fits an article best counts. The sum is divided
 * by what an article would get in which every word fits perfectly, so scores of different questions compare, and
 * a part of the score depends on the share of the question's weight that was found.
 */
export function rank(words: readonly QueryWord[], corpus: Corpus, parameters: Parameters): Ranking {
  const count = corpus.articles.length;
  const scores = new Float32Array(count);
  const shares = new Float32Array(count);
  const ranking = { scores, fields: new Uint8Array(count), found: [] as number[] };
  const best = new Float32Array(count);
  const surest = new Float32Array(count);
  let whole = 0;
  for (const word of words) {
    whole += word.weight;
    const touched = bestOfWord(word, corpus, { best, surest, fields: ranking.fields });
    for (const article of touched) {
      if (shares[article] === 0) ranking.found.push(article);
      scores[article] = (scores[article] as number) + (best[article] as number);
      shares[article] = (shares[article] as number) + (surest[article] as number);
      best[article] = surest[article] = 0;
    }
  }
  for (const article of ranking.found) {
    const share = (shares[article] as number) / whole;
    scores[article] =
      ((scores[article] as number) / whole) * (1 - parameters.coverage + parameters.coverage * share);
  }
  return ranking;
}

interface Scratch {
  readonly best: Float32Array;
  readonly surest: Float32Array;
  readonly fields: Uint8Array;
}

/** For every article the best that one word of the question gives it. */
function bestOfWord(
  word: QueryWord,
  { postings, vocabulary }: Corpus,
  { best, surest, fields }: Scratch,
): number[] {
  const touched: number[] = [];
  for (const { stem, weight } of word.expansions) {
    if (!word.stop && vocabulary.stops[stem]) continue;
    const gain = weight * word.weight;
    const end = postings.starts[stem + 1] as number;
    for (let i = postings.starts[stem] as number; i < end; i++) {
      const article = postings.articles[i] as number;
      const score = gain * (postings.impacts[i] as number);
      if (best[article] === 0) touched.push(article);
      if (score > (best[article] as number)) best[article] = score;
      if (gain > (surest[article] as number)) surest[article] = gain;
      fields[article] = (fields[article] as number) | (postings.fields[i] as number);
    }
  }
  return touched;
}
