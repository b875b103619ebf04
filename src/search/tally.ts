import type { Corpus } from './corpus.js';
import { sureness } from './evidence.js';
import type { Parameters } from './parameters.js';
import type { QueryWord } from './understand.js';

/** What is counted for every article: made once and wiped for each question, so that a key press allocates next to nothing. */
export interface Tally {
  readonly scores: Float32Array;
  /** Which weight of the question an article has, by how surely it has it. */
  readonly shares: Float32Array;
  /** Adds to every article the best that one word of the question gives it. */
  add(word: QueryWord): void;
  wipe(): void;
}

/** One stem that a word may stand for, as it is counted: its postings, and what they give. */
interface Reading {
  readonly from: number;
  readonly to: number;
  /** What an article gets whose impact is 1. */
  readonly gain: number;
  /** What it proves to be found in which fields: an entry for each set of them. */
  readonly proofs: Float32Array;
}

/** Bits of the question, its alternate phrases and the tags. */
const ABOUT = 0b111;
const SETS_OF_FIELDS = 1 << 4;

/** Makes the tally of all articles. */
export function createTally(corpus: Corpus, { inAnswer }: Parameters): Tally {
  const { idf, vocabulary, postings } = corpus;
  const { starts, articles } = postings;
  const numbers = () => new Float32Array(corpus.articles.length);
  const whole = { scores: numbers(), shares: numbers() };
  /** Of the present word, where it has several readings; otherwise empty. */
  const best = { scores: numbers(), shares: numbers() };

  function readingsOf(word: QueryWord): Reading[] {
    const { stop, weight: own, expansions } = word;
    const used = stop ? expansions : expansions.filter(({ stem }) => !vocabulary.stops[stem]);
    return used.map((one) => {
      const surety = sureness(word, one) * own;
      // In the question, its phrases and tags a word says what the article is about; in the answer it may be chance.
      const proof = (_: unknown, fields: number) => (fields & ABOUT ? surety : surety * inAnswer);
      return {
        from: starts[one.stem] as number,
        to: starts[one.stem + 1] as number,
        // As telling as the typed word and the found one are on average: a rare guess for a common word is no treasure.
        gain: stop ? one.weight * own : (one.weight * (own + (idf[one.stem] as number))) / 2,
        proofs: Float32Array.from({ length: SETS_OF_FIELDS }, proof),
      };
    });
  }

  function add(word: QueryWord): void {
    const readings = readingsOf(word);
    if (readings.length === 1) return count(readings[0] as Reading, postings, whole);
    let entries = 0;
    for (const reading of readings) {
      keep(reading, postings, best);
      entries += reading.to - reading.from;
    }
    // What has nothing to add adds nothing: where many have, all in a row are sooner done than those one by one.
    if (entries > corpus.articles.length / 4) pour(best, whole);
    else for (const { from, to } of readings) pourSome(articles.subarray(from, to), best, whole);
  }

  const wipe = (): void => {
    whole.scores.fill(0);
    whole.shares.fill(0);
  };
  return { ...whole, add, wipe };
}

/** Numbers of all articles. */
type Sums = Pick<Tally, 'scores' | 'shares'>;
type Postings = Corpus['postings'];

// The loops below run some hundred thousand times a question: all they read is in variables of their own function.

function count({ from, to, gain, proofs }: Reading, postings: Postings, { scores, shares }: Sums): void {
  const { articles, impacts, fields } = postings;
  for (let i = from; i < to; i++) {
    const article = articles[i] as number;
    scores[article] = (scores[article] as number) + Math.fround(gain * (impacts[i] as number));
    shares[article] = (shares[article] as number) + (proofs[fields[i] as number] as number);
  }
}

function keep({ from, to, gain, proofs }: Reading, postings: Postings, { scores, shares }: Sums): void {
  const { articles, impacts, fields } = postings;
  for (let i = from; i < to; i++) {
    const article = articles[i] as number;
    const score = Math.fround(gain * (impacts[i] as number));
    const proof = proofs[fields[i] as number] as number;
    if (score > (scores[article] as number)) scores[article] = score;
    if (proof > (shares[article] as number)) shares[article] = proof;
  }
}

/** Adds one to the other and empties it. */
function pour(best: Sums, { scores, shares }: Sums): void {
  const { scores: more, shares: surer } = best;
  for (let article = 0; article < scores.length; article++) {
    scores[article] = (scores[article] as number) + (more[article] as number);
    shares[article] = (shares[article] as number) + (surer[article] as number);
  }
  more.fill(0);
  surer.fill(0);
}

/** The same for some articles; one that is named twice counts once. */
function pourSome(
  articles: Uint32Array,
  { scores: more, shares: surer }: Sums,
  { scores, shares }: Sums,
): void {
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    scores[article] = (scores[article] as number) + (more[article] as number);
    shares[article] = (shares[article] as number) + (surer[article] as number);
    more[article] = surer[article] = 0;
  }
}
