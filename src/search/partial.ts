import type { Corpus } from './corpus.js';
import { type Where, editDistance } from './edit-distance.js';
import { type Expansion, MOST_CORRECTIONS, MOST_LONGER, editsFor, expansion } from './expansion.js';
import type { Parameters } from './parameters.js';

/** Other forms of a long word: words that begin with its first 60 %, one error allowed. */
export function stumps(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  if (word.length < 6) return [];
  const stump = word.slice(0, Math.ceil(word.length * 0.6));
  const edits = Math.min(1, editsFor(stump.length));
  return partly(stump, edits, 'beginning', corpus)
    .filter(([id]) => (corpus.vocabulary.words[id] as string).length <= word.length + 6)
    .map(([id]) => expansion(corpus, id, parameters.stump, 'form'))
    .slice(0, MOST_CORRECTIONS);
}

/** Compounds: longer words that contain a word. */
export function inside(word: string, weights: { exact: number; edit: number }, corpus: Corpus): Expansion[] {
  const stem = corpus.vocabulary.language.stem(word);
  // A word of a script without spaces says in two characters what others say in four letters.
  if (stem.length < (stem > '\u0e00' ? 2 : 4)) return [];
  const edits = weights.edit > 0 && stem.length > 4 ? 1 : 0;
  return partly(stem, edits, 'inside', corpus)
    .map(([id, distance]) => expansion(corpus, id, distance ? weights.edit : weights.exact, 'compound'))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_LONGER);
}

/** Ids of the words of which a part is near, the nearest first, with their distances. */
function partly(
  part: string,
  edits: number,
  where: Where,
  { vocabulary, neighbourhood }: Corpus,
): [id: number, distance: number][] {
  const found: [number, number][] = [];
  for (const id of neighbourhood.around(part, edits, where)) {
    const stem = vocabulary.stemOf[id] as number;
    if (vocabulary.stops[stem] || vocabulary.counts[stem] === 0) continue;
    const word = vocabulary.words[id] as string;
    const distance =
      word.includes(part) && where === 'inside' ? 0 : edits ? editDistance(part, word, edits, where) : 1;
    if (distance <= edits) found.push([id, distance]);
  }
  return found.sort((a, b) => a[1] - b[1]);
}

/**
 * The words a compound is made of, where the content writes them apart: both halves, or else its longest beginning
 * and end that the content has, in any form (Infektions-zahlen, Kunden-beziehungs-management).
 */
export function parts(word: string, corpus: Corpus, { compound, part }: Parameters): Expansion[] {
  const { vocabulary } = corpus;
  const known = (text: string): number | undefined => {
    const stem = vocabulary.stem(text) ?? -1;
    return (vocabulary.counts[stem] ?? 0) > 0 && !vocabulary.stops[stem] ? stem : undefined;
  };
  const as = (stem: number, weight: number): Expansion => ({ stem, word: -1, weight, how: 'compound' });
  let head: number | undefined;
  let tail: number | undefined;
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const begin = known(word.slice(0, cut));
    const end = known(word.slice(cut));
    if (begin !== undefined && end !== undefined) return [as(begin, compound), as(end, compound)];
    if (cut >= SHORTEST_PART) head ??= begin;
    if (word.length - cut >= SHORTEST_PART) tail = end ?? tail;
  }
  return [head, tail].filter((stem) => stem !== undefined).map((stem) => as(stem, part));
}

const SHORTEST_PART = 5;
