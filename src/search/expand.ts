import type { Corpus } from './corpus.js';
import type { Where } from './edit-distance.js';
import {
  type Expansion,
  MOST_CORRECTIONS,
  MOST_LONGER,
  best,
  countOf,
  editsFor,
  expansion,
} from './expansion.js';
import { near } from './fuzzy.js';
import type { Parameters } from './parameters.js';
import { inside, parts, stumps } from './partial.js';

/** What a folded word may stand for, the surest first, each stem once. */
export type Expander = (word: string, typing: boolean) => readonly Expansion[];

/** Remembered words: somebody who types asks for the same words again at every key press. */
const REMEMBERED = 500;

/** Makes the function that finds what single words may stand for. */
export function createExpander(corpus: Corpus, parameters: Parameters): Expander {
  const remembered = new Map<string, readonly Expansion[]>();
  return (word, typing) => {
    const key = (typing ? '>' : ' ') + word;
    let found = remembered.get(key);
    if (!found) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      found = best(typing ? expandTyping(word, corpus, parameters) : expandWhole(word, corpus, parameters));
      remembered.set(key, found);
    }
    return found;
  };
}

/** A finished word: itself and its compounds, or else what it may be a misspelling, a form or a part of. */
function expandWhole(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  const known = knownAs(word, corpus, parameters);
  const first = known[0];
  if (first && corpus.vocabulary.stops[first.stem]) return known;
  if (first) {
    const compounds = inside(word, { exact: parameters.insideKnown, edit: 0 }, corpus);
    // An unseen form of a word may as well be a misspelling of another.
    const others = first.how === 'form' ? corrections(word, corpus, parameters) : [];
    return [
      ...known,
      ...compounds,
      ...others.map((one) => ({ ...one, weight: one.weight * parameters.formOther })),
    ];
  }
  return [
    ...corrections(word, corpus, parameters),
    ...stumps(word, corpus, parameters),
    ...parts(word, corpus, parameters),
    ...inside(word, { exact: parameters.inside, edit: parameters.insideEdit }, corpus),
  ];
}

/** The last word while it is typed: also all that begins with it, or that begins nearly so. */
function expandTyping(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  const { neighbourhood, vocabulary } = corpus;
  const known = knownAs(word, corpus, parameters);
  const begun = neighbourhood
    .beginningWith(word)
    .filter((id) => (vocabulary.counts[vocabulary.stemOf[id] as number] as number) > 0)
    .sort((a, b) => countOf(b, corpus) - countOf(a, corpus))
    .slice(0, MOST_LONGER)
    .map((id): Expansion => expansion(corpus, id, parameters.prefix, 'prefix'));
  if (known.length > 0 || begun.length > 0) return [...known, ...begun];
  const whole = expandWhole(word, corpus, parameters);
  return [...whole, ...nearWords(word, corpus, parameters, 'beginning')];
}

function knownAs(word: string, { vocabulary }: Corpus, { form }: Parameters): Expansion[] {
  const id = vocabulary.word(word);
  if (id !== undefined) return [{ stem: vocabulary.stemOf[id] as number, word: id, weight: 1, how: 'exact' }];
  const stem = vocabulary.stem(word);
  return stem === undefined ? [] : [{ stem, word: -1, weight: form, how: 'form' }];
}

function corrections(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  return nearWords(word, corpus, parameters, 'whole')
    .sort((a, b) => b.weight - a.weight || countOf(b.word, corpus) - countOf(a.word, corpus))
    .slice(0, MOST_CORRECTIONS);
}

/** Words within the typing errors to expect, or beginning with something that is. */
function nearWords(word: string, corpus: Corpus, parameters: Parameters, where: Where): Expansion[] {
  const edits = editsFor(word.length);
  if (edits === 0) return [];
  const { words } = corpus.vocabulary;
  const ids = corpus.neighbourhood.around(word, edits, where);
  const list = ids.map((id) => words[id] as string);
  return near(word, list, edits, where).map(([index, distance]) => {
    const other = list[index] as string;
    const alike = 1 - (parameters.edit * distance) / word.length;
    // An end that is left out is the likeliest slip, another beginning the least likely.
    const sure = alike * (other.startsWith(word) ? 1 : other[0] === word[0] ? 0.98 : parameters.otherFirst);
    const weight = sure * (where === 'beginning' ? parameters.prefix : 1);
    return expansion(corpus, ids[index] as number, weight, where === 'whole' ? 'corrected' : 'prefix');
  });
}
