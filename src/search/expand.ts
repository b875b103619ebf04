import type { Corpus } from './corpus.js';
import { type Where, editDistance } from './edit-distance.js';
import { near } from './fuzzy.js';
import type { Parameters } from './parameters.js';
import type { How } from './types.js';

/** One thing a typed word may stand for. */
export interface Expansion {
  readonly stem: number;
  /** The word of the content that was recognised, as a word id; −1 where only the stem is known. */
  readonly word: number;
  /** 0 to 1: how surely it is meant. */
  readonly weight: number;
  readonly how: How;
}

/** What a folded word may stand for, the surest first, each stem once. */
export type Expander = (word: string, typing: boolean) => readonly Expansion[];

/** A word being typed stands for at most so many. */
const MOST_PREFIXES = 40;
const MOST_CORRECTIONS = 8;
/** Remembered words: somebody who types asks for the same words again at every key press. */
const REMEMBERED = 500;

/** Typing errors to expect in a word: none up to 3 letters, one up to 7, two above. */
export const editsFor = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : 2);

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
    .slice(0, MOST_PREFIXES)
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
    const sure = alike * (other[0] === word[0] ? 1 : parameters.otherFirst);
    const weight = sure * (where === 'beginning' ? parameters.prefix : 1);
    return expansion(corpus, ids[index] as number, weight, where === 'whole' ? 'corrected' : 'prefix');
  });
}

/** Other forms of a long word: words that begin with its first 60 %, one error allowed. */
function stumps(word: string, corpus: Corpus, parameters: Parameters): Expansion[] {
  if (word.length < 6) return [];
  const stump = word.slice(0, Math.ceil(word.length * 0.6));
  const edits = Math.min(1, editsFor(stump.length));
  return partly(stump, edits, 'beginning', corpus)
    .filter(([id]) => (corpus.vocabulary.words[id] as string).length <= word.length + 6)
    .map(([id]) => expansion(corpus, id, parameters.stump, 'form'))
    .slice(0, MOST_CORRECTIONS);
}

/** Compounds: longer words that contain a word. */
function inside(word: string, weights: { exact: number; edit: number }, corpus: Corpus): Expansion[] {
  const stem = corpus.vocabulary.language.stem(word);
  if (stem.length < 4) return [];
  const edits = weights.edit > 0 && stem.length > 4 ? 1 : 0;
  return partly(stem, edits, 'inside', corpus)
    .map(([id, distance]) => expansion(corpus, id, distance ? weights.edit : weights.exact, 'compound'))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PREFIXES);
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

/** A compound that the content writes apart: both halves, where both are known. */
function parts(word: string, corpus: Corpus, { compound }: Parameters): Expansion[] {
  const { vocabulary } = corpus;
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const head = vocabulary.word(word.slice(0, cut));
    const tail = vocabulary.word(word.slice(cut));
    if (head !== undefined && tail !== undefined && countOf(head, corpus) > 0 && countOf(tail, corpus) > 0) {
      return [head, tail].map((id) => expansion(corpus, id, compound, 'compound'));
    }
  }
  return [];
}

function expansion({ vocabulary }: Corpus, word: number, weight: number, how: How): Expansion {
  return { stem: vocabulary.stemOf[word] as number, word, weight, how };
}

function countOf(word: number, { vocabulary }: Corpus): number {
  return vocabulary.counts[vocabulary.stemOf[word] as number] as number;
}

/** The surest expansion of each stem, the surest first. */
export function best(list: readonly Expansion[]): readonly Expansion[] {
  const byStem = new Map<number, Expansion>();
  for (const one of list) {
    const other = byStem.get(one.stem);
    if (!other || other.weight < one.weight) byStem.set(one.stem, one);
  }
  return [...byStem.values()].sort((a, b) => b.weight - a.weight);
}
