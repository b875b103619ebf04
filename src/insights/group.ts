import type { Language } from '../search/index.js';
import type { Asked } from './questions.js';
import { type Meaning, meanings, mistyped } from './meaning.js';

/** Questions that ask for the same. */
export interface Grouped {
  /** First part of the language tag. */
  readonly locale: string;
  /** The most frequent first: it names the group. */
  readonly questions: readonly Asked[];
  /** How often, over all of them. */
  readonly weight: number;
}

export interface GroupOptions {
  /** What counts of a question: how often it was asked, missed, … Those of 0 are left out. */
  weigh(asked: Asked): number;
  /** By first part of the language tag. */
  readonly languages: ReadonlyMap<string, Language>;
  readonly synonyms?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /**
   * Texts of the content by first part of the language tag. Words that are not in it are mostly why a question found
   * nothing: they count for more than those that are.
   */
  readonly texts?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Share of all their words that two questions must have in common (Jaccard 1901), each word by what it counts. */
const NEAR = 0.6;
/** What a word counts that the content knows; one that it does not know counts 1. */
const KNOWN = 0.3;
/** Rare questions join one of so many groups, or stand alone. */
const MOST_LEADERS = 3000;

/** Groups questions of each language by the stems they share. The most frequent question of a group is its measure. */
export function groupQuestions(all: readonly Asked[], options: GroupOptions): readonly Grouped[] {
  return [...new Set(all.map(({ locale }) => locale))]
    .flatMap((locale) =>
      groupsIn(
        locale,
        all.filter((one) => one.locale === locale),
        options,
      ),
    )
    .sort((a, b) => b.weight - a.weight || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ questions }: Grouped): string => questions[0]?.text ?? '';

function groupsIn(
  locale: string,
  questions: readonly Asked[],
  { weigh, languages, synonyms, texts }: GroupOptions,
): Grouped[] {
  const language = languages.get(locale);
  const counted = questions
    .filter((one) => weigh(one) > 0)
    .sort((a, b) => weigh(b) - weigh(a) || (a.text < b.text ? -1 : 1));
  if (!language) return counted.map((one) => ({ locale, questions: [one], weight: weigh(one) }));
  const read = meanings(language, synonyms?.get(locale));
  const raw = counted.map((asked) => ({ asked, meaning: read(asked.text) }));
  const mended = mistyped(weightsOf(raw, weigh));
  const known = new Set(texts?.get(locale)?.flatMap(read));
  const leaders = new Leaders((stem) => (known.has(stem) ? KNOWN : 1));
  for (const { asked, meaning } of raw)
    leaders.take(asked, [...new Set(meaning.map((stem) => mended.get(stem) ?? stem))].sort());
  return leaders.groups.map((group) => ({
    locale,
    questions: group,
    weight: group.reduce((sum, one) => sum + weigh(one), 0),
  }));
}

function weightsOf(
  all: readonly { readonly asked: Asked; readonly meaning: Meaning }[],
  weigh: GroupOptions['weigh'],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { asked, meaning } of all)
    for (const stem of meaning) weights.set(stem, (weights.get(stem) ?? 0) + weigh(asked));
  return weights;
}

/** Groups while questions come in, the most frequent first. */
class Leaders {
  readonly groups: Asked[][] = [];
  readonly #sizes: number[] = [];
  readonly #same = new Map<string, number>();
  readonly #with = new Map<string, number[]>();
  readonly #worth: (stem: string) => number;

  constructor(worth: (stem: string) => number) {
    this.#worth = worth;
  }

  take(asked: Asked, meaning: Meaning): void {
    const key = meaning.join(' ');
    const place = this.#same.get(key) ?? this.#nearest(meaning) ?? this.#lead(meaning);
    this.#same.set(key, place);
    const group = this.groups[place];
    if (group) group.push(asked);
    else this.groups[place] = [asked];
  }

  #lead(meaning: Meaning): number {
    const place = this.groups.length;
    this.groups.push([]);
    this.#sizes.push(this.#sizeOf(meaning));
    if (place < MOST_LEADERS)
      for (const stem of meaning) {
        const list = this.#with.get(stem);
        if (list) list.push(place);
        else this.#with.set(stem, [place]);
      }
    return place;
  }

  #nearest(meaning: Meaning): number | undefined {
    const shared = new Map<number, number>();
    for (const stem of meaning)
      for (const place of this.#with.get(stem) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + this.#worth(stem));
    const size = this.#sizeOf(meaning);
    let best: number | undefined;
    let nearest = NEAR;
    for (const [place, many] of shared) {
      const share = many / (size + (this.#sizes[place] ?? 0) - many);
      if (share > nearest || (share === nearest && (best === undefined || place < best)))
        [best, nearest] = [place, share];
    }
    return best;
  }

  #sizeOf(meaning: Meaning): number {
    return meaning.reduce((sum, stem) => sum + this.#worth(stem), 0);
  }
}
