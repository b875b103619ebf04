import { fold, type Language, words } from '../search/index.js';

/** Below it two words differ too easily in one letter. */
const SHORTEST = 5;
/** So much more frequent a word must be to take the place of one that looks nearly the same. */
const SURER = 4;
const CONCEPTS = ' + ';

/** What a question is about: its stems without small words, each once, in alphabetical order. */
export type Meaning = readonly string[];

/**
 * Reads questions of one language as the search does: folded, stemmed, small words left out, and words that the
 * language or the content says are the same as one.
 * @param synonyms Groups of words or phrases that mean the same.
 */
export function meanings(
  language: Language,
  synonyms: readonly (readonly string[])[] = [],
): (text: string) => Meaning {
  const stem = (word: string): string => language.stem(word);
  const read = (text: string): { stem: string; weak: boolean }[] =>
    [...words(text)].flatMap(({ text: word }) => {
      const folded = fold(word);
      return folded ? [{ stem: stem(folded), weak: language.stopWords.has(folded) }] : [];
    });
  const concepts = conceptsOf([...language.synonyms, ...synonyms], read);
  return (text) => {
    const all = read(text);
    const found = new Set<string>();
    for (let at = 0; at < all.length; at++) {
      const [here, next] = [all[at], all[at + 1]];
      const pair = here && next && concepts.get(here.stem + CONCEPTS + next.stem);
      if (pair !== undefined) at++;
      if (pair !== undefined) found.add(pair);
      else if (here && !here.weak) found.add(concepts.get(here.stem) ?? here.stem);
    }
    const strong = found.size ? [...found] : all.map((one) => one.stem);
    return [...new Set(strong)].sort();
  };
}

/** A word or a pair of words → the first of its group; those of several groups mean too much and stand for themselves. */
function conceptsOf(
  groups: readonly (readonly string[])[],
  read: (text: string) => readonly { readonly stem: string; readonly weak: boolean }[],
): ReadonlyMap<string, string> {
  const concepts = new Map<string, string>();
  const several = new Set<string>();
  for (const group of groups) {
    const phrases = group
      .map(read)
      .filter((one) => one.length > 0 && one.length < 3 && one.some(({ weak }) => !weak))
      .map((one) => one.map((word) => word.stem).join(CONCEPTS));
    const name = phrases[0];
    for (const phrase of new Set(phrases)) {
      if (name === undefined || (concepts.has(phrase) && concepts.get(phrase) !== name)) several.add(phrase);
      else concepts.set(phrase, name);
    }
  }
  for (const phrase of several) concepts.delete(phrase);
  return concepts;
}

/**
 * Rare words that differ from a frequent one by a letter, or two that changed places, are that word mistyped.
 * @param weights How often each stem came.
 * @returns Only those that stand for another.
 */
export function mistyped(weights: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const sorted = [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const near = new Map<string, string>();
  const found = new Map<string, string>();
  for (const [word, many] of sorted) {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) continue;
    const places = [word, ...shortened(word)];
    const same = places
      .map((place) => near.get(place))
      .find((other) => other !== undefined && other[0] === word[0]);
    if (same !== undefined && (weights.get(same) ?? 0) >= SURER * many) found.set(word, same);
    else for (const place of places) if (!near.has(place)) near.set(place, word);
  }
  return found;
}

/** The word with each letter but the first left out: two words with such a one in common differ by a letter or a swap. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2));
