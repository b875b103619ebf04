import type { Corpus } from './corpus.js';
import { numbered } from './numbered.js';
import type { Parameters } from './parameters.js';
import type { QueryWord } from './understand.js';

/** Phrases in one slice of work. */
const SLICE = 2048;

type Measured = Pick<Corpus, 'phrases' | 'vocabulary' | 'idf'>;

const weightsOf = ({ idf, vocabulary }: Measured, { phraseStop }: Parameters): Float32Array =>
  idf.map((weight, stem) => weight * (vocabulary.stops[stem] ? phraseStop : 1));

const pairOf =
  ({ pair }: Parameters) =>
  (a: number, b: number): number =>
    (pair * (a + b) * 0.5) ** 2;

/** The length of every phrase as a vector. */
export function* measurePhrases(corpus: Measured, parameters: Parameters): Generator<void, Float32Array> {
  const { starts, stems } = corpus.phrases;
  const weights = weightsOf(corpus, parameters);
  const pair = pairOf(parameters);
  const lengths = new Float32Array(starts.length - 1);
  for (let phrase = 0; phrase < lengths.length; phrase++) {
    if (phrase % SLICE === 0) yield;
    let square = 0;
    let last = 0;
    for (let i = starts[phrase] as number; i < (starts[phrase + 1] as number); i++) {
      const weight = weights[stems[i] as number] as number;
      square += weight ** 2 + (last > 0 ? pair(last, weight) : 0);
      last = weight;
    }
    lengths[phrase] = Math.sqrt(square);
  }
  return lengths;
}

/** Takes in a question, and gives what tells the similarity for an article, 0 to 1. */
export type Comparer = (words: readonly QueryWord[]) => (article: number) => number;

/**
 * Makes the comparison of questions with phrases: how much a question resembles the one phrase of an article that
 * is nearest to it, its title or any alternate phrase.
 *
 * It is the cosine between the two as vectors of idf (Salton and McGill 1983). Neighbouring pairs of words are
 * dimensions of their own, so that word order counts a little; stop words count a little less than others.
 * @returns A function that takes in a question, and gives one that tells the similarity for an article, 0 to 1.
 */
export function* createComparer(corpus: Corpus, parameters: Parameters): Generator<void, Comparer> {
  const { phrases } = corpus;
  const weights = weightsOf(corpus, parameters);
  const pair = pairOf(parameters);
  const lengths = phrases.lengths ?? (yield* measurePhrases(corpus, parameters));
  /** By stem, for the present question: how surely it was meant, and at which place (from 1). */
  const sure = new Float32Array(weights.length);
  const places = new Uint8Array(weights.length);
  let used: number[] = [];

  function takeIn(words: readonly QueryWord[]): number {
    for (const stem of used) sure[stem] = places[stem] = 0;
    used = [];
    let square = 0;
    let last = 0;
    for (const [i, word] of numbered(words)) {
      const weight = word.stop ? (weights[word.expansions[0]?.stem ?? -1] ?? 0) : word.weight;
      square += weight ** 2 + (i > 0 ? pair(last, weight) : 0);
      last = weight;
      for (const { stem, weight: surety } of word.expansions) {
        if ((sure[stem] as number) >= surety) continue;
        sure[stem] = surety;
        places[stem] = i + 1;
        used.push(stem);
      }
    }
    return Math.sqrt(square);
  }

  /** The part of a phrase that the question has too. */
  function common(phrase: number): number {
    let dot = 0;
    let lastStem = 0;
    let lastPlace = -1;
    for (let i = phrases.starts[phrase] as number; i < (phrases.starts[phrase + 1] as number); i++) {
      const stem = phrases.stems[i] as number;
      const place = places[stem] as number;
      if (place > 0) {
        const weight = weights[stem] as number;
        dot += (sure[stem] as number) * weight ** 2;
        if (place === lastPlace + 1)
          dot +=
            (sure[lastStem] as number) * (sure[stem] as number) * pair(weights[lastStem] as number, weight);
      }
      lastStem = stem;
      lastPlace = place || -1;
    }
    return dot;
  }

  return (words: readonly QueryWord[]) => {
    const length = takeIn(words);
    return (article: number): number => {
      let best = 0;
      const end = phrases.ofArticle[article + 1] as number;
      for (let phrase = phrases.ofArticle[article] as number; phrase < end; phrase++) {
        const dot = common(phrase);
        if (dot > 0) best = Math.max(best, dot / (length * (lengths[phrase] as number)));
      }
      return Math.min(1, best);
    };
  };
}
