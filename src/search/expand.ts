import type { Corpus } from './corpus.js';
import { corrections, nearStems, nearWords } from './correct.js';
import { type Expansion, MOST_LONGER, best, countOf, expansion } from './expansion.js';
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
    ...nearStems(word, corpus, parameters),
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
