import type { Corpus } from './corpus.js';
import { sureness, weighEvidence } from './evidence.js';
import type { Parameters } from './parameters.js';
import type { QueryWord } from './understand.js';

/** What the words of a question give every article, before phrases are looked at. Valid until the next ranking. */
export interface Ranking {
  /** Score by article, 0 to 1. */
  readonly scores: Float32Array;
  /** One bit for each field in which something matched. */
  readonly fields: Uint8Array;
  /** Articles in which something matched. */
  readonly found: Uint32Array;
  /** Which part of the words that tell was found for certain, 0 to 1; ½ where the question has stop words only. */
  readonly evidence: (article: number) => number;
}

/** Bits of the question, its alternate phrases and the tags. */
const ABOUT = 0b111;

/** So many articles are more than anybody looks at. */
const ENOUGH = 200;

/** Ranks the articles for the words of a question. */
export type Ranker = (words: readonly QueryWord[]) => Ranking;

/** What is counted for every article: made once and wiped after use, so that a key press allocates next to nothing. */
interface Sheet {
  readonly scores: Float32Array;
  readonly shares: Float32Array;
  /** The shares without stop words. */
  readonly strong: Float32Array;
  readonly fields: Uint8Array;
  /** Of the present word: the best score, how surely it was found, and the articles that have it. */
  readonly best: Float32Array;
  readonly sure: Float32Array;
  readonly touched: Uint32Array;
  readonly found: Uint32Array;
  count: number;
}

/**
 * Ranks by BM25F over stems. Of all a word may stand for only what fits an article best counts. The sum is divided
 * by what an article would get in which every word fits perfectly, so scores of different questions compare, and
 * a part of the score depends on the share of the question's weight that was found.
 */
export function createRanker(corpus: Corpus, parameters: Parameters): Ranker {
  const sheet = createSheet(corpus.articles.length);
  const addWord = createAdder(corpus, parameters, sheet);
  return (words) => {
    wipe(sheet);
    // Stop words come last: where many articles are found already they find no further ones by themselves.
    for (const word of words) if (!word.stop) addWord(word, true);
    const few = sheet.count < ENOUGH;
    for (const word of words) if (word.stop) addWord(word, few);
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const found = sheet.found.subarray(0, sheet.count);
    for (const article of found) {
      const share = (sheet.shares[article] as number) / whole;
      const factor = 1 - parameters.coverage + parameters.coverage * share;
      sheet.scores[article] = ((sheet.scores[article] as number) / whole) * factor;
    }
    return {
      scores: sheet.scores,
      fields: sheet.fields,
      found,
      evidence: weighEvidence(words, sheet.strong, corpus, parameters),
    };
  };
}

function createSheet(size: number): Sheet {
  const numbers = () => new Float32Array(size);
  const articles = () => new Uint32Array(size);
  return {
    scores: numbers(),
    shares: numbers(),
    strong: numbers(),
    fields: new Uint8Array(size),
    best: numbers(),
    sure: numbers(),
    touched: articles(),
    found: articles(),
    count: 0,
  };
}

/** Words that find nothing by themselves leave their mark on articles that are not found too. */
function wipe(sheet: Sheet): void {
  for (const one of [sheet.scores, sheet.shares, sheet.strong, sheet.fields]) one.fill(0);
  sheet.count = 0;
}

/** Makes the step that adds to every article the best that one word of the question gives it. */
function createAdder({ postings, idf, vocabulary }: Corpus, { inAnswer }: Parameters, sheet: Sheet) {
  return (word: QueryWord, finds: boolean): void => {
    // The loops run some ten thousand times a question: all they read is in variables of this function, and what
    // happens to articles that are not found does no harm, so it is not asked.
    const { scores, shares, strong, best, sure, touched, fields, found } = sheet;
    const { starts, articles, impacts, fields: wheres } = postings;
    const { stop, expansions } = word;
    const lone = expansions.length < 2;
    let count = 0;
    for (const expansion of expansions) {
      const { stem, weight } = expansion;
      if (!stop && vocabulary.stops[stem]) continue;
      // As telling as the typed word and the found one are on average: a rare guess for a common word is no treasure.
      const gain = stop ? weight * word.weight : (weight * (word.weight + (idf[stem] as number))) / 2;
      const surety = sureness(word, expansion) * word.weight;
      const chance = surety * inAnswer;
      const end = starts[stem + 1] as number;
      for (let i = starts[stem] as number; i < end; i++) {
        const article = articles[i] as number;
        const where = wheres[i] as number;
        const score = Math.fround(gain * (impacts[i] as number));
        // In the question, its phrases and tags a word says what the article is about; in the answer it may be chance.
        const proof = where & ABOUT ? surety : chance;
        fields[article] = (fields[article] as number) | where;
        if (lone) {
          const share = shares[article] as number;
          if (finds && share === 0) found[sheet.count++] = article;
          scores[article] = (scores[article] as number) + score;
          shares[article] = share + Math.fround(proof);
          if (!stop) strong[article] = shares[article] as number;
        } else {
          if (best[article] === 0) touched[count++] = article;
          if (score > (best[article] as number)) best[article] = score;
          if (proof > (sure[article] as number)) sure[article] = proof;
        }
      }
    }
    for (let i = 0; i < count; i++) {
      const article = touched[i] as number;
      const share = shares[article] as number;
      if (finds && share === 0) found[sheet.count++] = article;
      scores[article] = (scores[article] as number) + (best[article] as number);
      shares[article] = share + (sure[article] as number);
      if (!stop) strong[article] = shares[article] as number;
      best[article] = sure[article] = 0;
    }
  };
}
