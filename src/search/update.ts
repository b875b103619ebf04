/**
 * An index that follows its content: texts that were there before are not read again.
 *
 * The outcome is that of an index built anew, to the last digit. What is kept for it is, for every text, the ids of
 * its words; an update replays them into a new vocabulary, and reads only what it does not know.
 */
import type { Article } from '../content/index.js';
import { type CorpusOptions, buildCorpus } from './corpus.js';
import { searchOver } from './create-index.js';
import { PARAMETERS } from './parameters.js';
import type { IndexOptions, Language, SearchIndex } from './types.js';
import type { Vocabulary } from './vocabulary.js';
import { words } from './words.js';

export interface UpdatableIndex {
  readonly search: SearchIndex;
  /**
   * The index of other content, in the same language and with the same synonyms. This one stays as it is.
   * @param articles All of them, in the order that breaks ties.
   * @yields Between slices, so that a page can give way to the visitor.
   */
  update(articles: readonly Article[]): Generator<void, UpdatableIndex>;
}

/** What was read: for every text where its words begin in `ids`, and how many they are. */
interface Read {
  readonly places: ReadonlyMap<string, readonly [from: number, count: number]>;
  readonly ids: Uint32Array;
  /** Folded words by id, and their stems. */
  readonly words: readonly string[];
  readonly stemOf: readonly number[];
  readonly stems: readonly string[];
}

/**
 * Builds an index that can be updated; it needs three quarters of the memory again of one that cannot.
 * @param articles The articles to find, in the order that breaks ties. Not changed.
 * @yields Between slices, so that a page can give way to the visitor.
 */
export function* updatableIndex(
  articles: readonly Article[],
  options: IndexOptions,
): Generator<void, UpdatableIndex> {
  return yield* build(articles, options);
}

function* build(
  articles: readonly Article[],
  options: IndexOptions,
  before?: Read,
): Generator<void, UpdatableIndex> {
  const parameters = { ...PARAMETERS, ...options.parameters };
  const memory = remember(before);
  const known = knownStems(options.language, before);
  const corpus = yield* buildCorpus(articles, {
    language: known.language,
    synonyms: options.synonyms ?? [],
    parameters,
    reader: memory.reader,
  });
  // From here on the old content is not needed any more, and must not be kept by the new.
  known.forget();
  const read = memory.done(corpus.vocabulary);
  yield;
  const search = yield* searchOver(corpus, parameters);
  return { search, update: (next) => build(next, options, read) };
}

/** The reader of one building: replays what `before` knows, and remembers all it reads. */
function remember(before: Read | undefined) {
  const places = new Map<string, readonly [number, number]>();
  const ids: number[] = [];

  const reader: CorpusOptions['reader'] = (vocabulary) => {
    /** By old id the new one. */
    const renamed = new Int32Array(before?.words.length ?? 0).fill(-1);
    const rename = (old: number): number => {
      let id = renamed[old] as number;
      if (id < 0) id = renamed[old] = vocabulary.enter(before?.words[old] as string);
      return id;
    };
    const take = (text: string): readonly [number, number] => {
      const from = ids.length;
      const old = before?.places.get(text);
      if (old) for (let i = old[0]; i < old[0] + old[1]; i++) ids.push(rename(before?.ids[i] as number));
      else
        for (const word of words(text)) {
          const id = vocabulary.enter(word.text);
          if (id >= 0) ids.push(id);
        }
      return [from, ids.length - from];
    };
    return (text) => {
      const place = places.get(text) ?? take(text);
      places.set(text, place);
      const stems: number[] = [];
      for (let i = place[0]; i < place[0] + place[1]; i++)
        stems.push(vocabulary.stemOf[ids[i] as number] as number);
      return stems;
    };
  };

  const done = ({ words: all, stemOf, stems }: Vocabulary): Read => ({
    places,
    ids: Uint32Array.from(ids),
    words: all,
    stemOf,
    stems,
  });
  return { reader, done };
}

/** The language, with the stems that are known until it is told to forget them. */
function knownStems(language: Language, before: Read | undefined) {
  let known = before && stemsByWord(before);
  return {
    language: { ...language, stem: (word: string) => known?.get(word) ?? language.stem(word) },
    forget: () => {
      known = undefined;
    },
  };
}

// Apart from the function above: a closure there would keep `before` alive with the language.
const stemsByWord = ({ words: all, stemOf, stems }: Read): Map<string, string | undefined> =>
  new Map(all.map((word, id) => [word, stems[stemOf[id] as number]]));
