import type { Corpus } from './corpus.js';
import type { Where } from './edit-distance.js';
import { type Expansion, MOST_CORRECTIONS, countOf, editsFor, expansion } from './expansion.js';
import { near } from './fuzzy.js';
import type { Parameters } from './parameters.js';

/** Words of the content that a word may be a misspelling of, the surest first. */
export function corrections(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  return nearWords(word, corpus, parameters, 'whole')
    .sort((a, b) => b.weight - a.weight || countOf(b.word, corpus) - countOf(a.word, corpus))
    .slice(0, MOST_CORRECTIONS);
}

/** Words within the typing errors to expect, or beginning with something that is. */
export function nearWords(word: string, corpus: Corpus, parameters: Parameters, where: Where): Expansion[] {
  const edits = editsFor(word.length);
  if (edits === 0) return [];
  const { words } = corpus.vocabulary;
  const ids = corpus.neighbourhood.around(word, edits, where);
  const list = ids.map((id) => words[id] as string);
  return near(word, list, edits, where).map(([index, distance]) => {
    const weight = likeness(word, list[index] as string, distance, parameters);
    return where === 'whole'
      ? expansion(corpus, ids[index] as number, weight, 'corrected')
      : expansion(corpus, ids[index] as number, weight * parameters.prefix, 'prefix');
  });
}

/** A mistyped form that the content does not have: stems one error away from its stem. */
export function nearStems(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  const { language, stems, counts } = corpus.vocabulary;
  const stem = language.stem(word);
  if (editsFor(stem.length + 1) === 0) return [];
  const ids = corpus.stemNeighbourhood.around(stem, 1, 'whole');
  const list = ids.map((id) => stems[id] as string);
  return near(stem, list, 1, 'whole')
    .map(([index, distance]): Expansion => {
      const weight = parameters.formEdit * likeness(stem, list[index] as string, distance, parameters);
      return { stem: ids[index] as number, word: -1, weight, how: 'form' };
    })
    .sort((a, b) => b.weight - a.weight || (counts[b.stem] as number) - (counts[a.stem] as number))
    .slice(0, MOST_CORRECTIONS);
}

/** An end that is left out is the likeliest slip, another beginning the least likely. */
function likeness(typed: string, other: string, distance: number, { edit, otherFirst }: Parameters): number {
  const alike = 1 - (edit * distance) / typed.length;
  return alike * (other.startsWith(typed) ? 1 : other[0] === typed[0] ? 0.98 : otherFirst);
}
