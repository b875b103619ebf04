import type { Corpus } from './corpus.js';
import type { Expansion } from './expansion.js';
import { fold } from './fold.js';
import type { Parameters } from './parameters.js';
import type { QueryWord } from './understand.js';

/**
 * How surely a word of the content is what was typed, 0 to 1: guesses count for little. A short word is one letter
 * away from so many others that a correction of it proves next to nothing.
 */
export function sureness({ text }: QueryWord, { weight, how }: Expansion): number {
  if (how === 'synonym') return weight;
  return weight ** 3 * (how === 'corrected' ? Math.min(1, (text.length - 3) / 5) : 1);
}

/** Up to so many words a question is short; from so many on it is long. */
const [SHORT, LONG] = [4, 16];

/** Numbers are of orders, dates and amounts: that the content does not have them says nothing. */
const isNumber = (text: string) => /\d/.test(text);

/**
 * Which part of the words that tell an article has for certain, 0 to 1. Words that are nowhere in the content speak
 * against every answer with their full weight, words that other articles have for a part of it, stop words for none;
 * of a long question a part is enough. A question that speaks of the visitor or to the company (I, my, you, please) is
 * more likely one for a help desk; so is a long one, and one that is plainly mistyped but understood.
 * @param strong By article: the weight of the question's telling words that it has, by how surely it has them.
 * @returns The evidence for an article; ½ of all where the question has stop words only.
 */
export function weighEvidence(
  words: readonly QueryWord[],
  strong: Float32Array,
  corpus: Corpus,
  { unknown, personal, enough, beyond, missed, mistyped, lengthy }: Parameters,
): (article: number) => number {
  const { vocabulary, articles } = corpus;
  let whole = 0;
  let known = 0;
  let start = 0;
  for (const word of words) {
    const { stop, weight, expansions, text } = word;
    if (!stop && expansions.length > 0) {
      whole += weight;
      const used = expansions.filter(({ stem }) => vocabulary.counts[stem]);
      known += weight * Math.max(0, ...used.map((one) => sureness(word, one)));
    } else if (!stop && !isNumber(text)) whole += weight / unknown;
    if (vocabulary.language.personal?.has(fold(text))) start = personal;
  }
  start += mistyped * slips(words, corpus);
  start += lengthy * Math.min(1, Math.max(0, words.length - SHORT) / (LONG - SHORT));
  const limit = enough * Math.log(1 + (articles.length + 0.5) / 0.5);
  if (whole > limit) whole = limit + (whole - limit) * beyond;
  const found = Math.min(known, whole);
  return (article) => {
    const has = strong[article] as number;
    const against = whole - (1 - missed) * Math.max(0, found - has);
    return Math.min(1, start + (whole > 0 ? has / against : 0.5));
  };
}

/** Which part of the words that tell is plainly mistyped, as far as the content has something near them. */
function slips(words: readonly QueryWord[], { vocabulary, oddness }: Corpus): number {
  let all = 0;
  let mistyped = 0;
  for (const { stop, weight, expansions, text } of words) {
    if (stop) continue;
    all += weight;
    const [first] = expansions;
    if (!first || first.how === 'exact' || text.length <= 3 || isNumber(text)) continue;
    if (expansions.some(({ stem }) => vocabulary.counts[stem])) mistyped += weight * oddness(fold(text));
  }
  return all > 0 ? mistyped / all : 0;
}
