import { fold } from './fold.js';
import { numbered } from './numbered.js';
import type { Language } from './types.js';
import { texts } from './words.js';

/** What a vocabulary holds, where it was read before. */
export type Known = Pick<Vocabulary, 'words' | 'stemOf' | 'stems' | 'counts' | 'stops'>;

/**
 * The distinct words of the content, each with its stem, and for every stem in how many articles it occurs.
 * Words and stems are numbers from here on; everything about them lies in arrays.
 */
export class Vocabulary {
  readonly language: Language;
  /** Folded words by id. */
  readonly words: string[];
  /** Stem id of each word id. */
  readonly stemOf: number[];
  readonly stems: string[];
  /** How many articles contain each stem; 0 for stop words and synonyms that the content does not use. */
  readonly counts: number[];
  /** Whether each stem comes from a stop word. */
  readonly stops: boolean[];
  readonly #wordIds = new Map<string, number>();
  readonly #stemIds = new Map<string, number>();
  readonly #written = new Map<string, number>();

  constructor(language: Language, known?: Known) {
    this.language = language;
    ({
      words: this.words,
      stemOf: this.stemOf,
      stems: this.stems,
      counts: this.counts,
      stops: this.stops,
    } = known ?? { words: [], stemOf: [], stems: [], counts: [], stops: [] });
    for (const [id, word] of numbered(this.words)) this.#wordIds.set(word, id);
    for (const [id, stem] of numbered(this.stems)) this.#stemIds.set(stem, id);
    if (known) return;
    for (const word of language.stopWords) {
      const stem = this.add(word);
      if (stem >= 0) this.stops[stem] = true;
    }
  }

  /** Id of a folded word, or undefined. */
  word(folded: string): number | undefined {
    return this.#wordIds.get(folded);
  }

  /** Stem id of any folded word, also one that is not in the vocabulary itself, or undefined. */
  stem(folded: string): number | undefined {
    const word = this.#wordIds.get(folded);
    return word === undefined ? this.#stemIds.get(this.language.stem(folded)) : this.stemOf[word];
  }

  /** Takes a word in as it is written and gives its id; −1 where nothing is left of it. */
  enter(written: string): number {
    let word = this.#written.get(written);
    if (word === undefined) {
      word = this.#addFolded(fold(written));
      this.#written.set(written, word);
    }
    return word;
  }

  /** Takes a word in and gives the id of its stem; −1 where nothing is left of it. */
  add(written: string): number {
    return this.stemOf[this.enter(written)] ?? -1;
  }

  /** The stems of a text, in order; its words are taken in. */
  read(text: string): number[] {
    const stems: number[] = [];
    for (const word of texts(text)) {
      const stem = this.stemOf[this.#written.get(word) ?? this.enter(word)];
      if (stem !== undefined) stems.push(stem);
    }
    return stems;
  }

  /** Forgets what only building needs. */
  seal(): void {
    this.#written.clear();
  }

  #addFolded(folded: string): number {
    if (folded === '') return -1;
    const known = this.#wordIds.get(folded);
    if (known !== undefined) return known;
    const text = this.language.stem(folded) || folded;
    let stem = this.#stemIds.get(text);
    if (stem === undefined) {
      stem = this.stems.length;
      this.#stemIds.set(text, stem);
      this.stems.push(text);
      this.counts.push(0);
      this.stops.push(false);
    }
    this.#wordIds.set(folded, this.words.length);
    this.stemOf.push(stem);
    return this.words.push(folded) - 1;
  }
}
