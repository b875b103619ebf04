import type { GoldenQuestion } from '../src/content/index.js';
import type { FaqFile } from './faq-files.js';
import type { Ask, Peer } from './peers/index.js';
import { withTypingErrors } from './typing-errors.js';

/** Which of the questions: those of even or odd number, or all. */
export type Half = 'even' | 'odd' | 'all';

/** What questions found, in per cent. */
export interface Rates {
  readonly hit1: number;
  readonly hit3: number;
  /** Nothing was found at all. */
  readonly empty: number;
}

/** One engine over one file. */
export interface Quality {
  readonly file: string;
  readonly engine: string;
  readonly questions: number;
  readonly clean: Rates;
  readonly typo: Rates;
  /** hit@3 in per cent at 25, 50 and 75 % of the letters, of evenly spread questions. */
  readonly typing: readonly number[];
}

/** Slow engines take seconds a question: as-you-type is asked of so many questions of each file, evenly spread. */
const TYPED = 60;
const SHARES = [0.25, 0.5, 0.75];

/** The questions of a half. */
export function questionsOf(file: FaqFile, half: Half): readonly GoldenQuestion[] {
  return half === 'all'
    ? file.tests
    : file.tests.filter((_, number) => number % 2 === (half === 'even' ? 0 : 1));
}

/**
 * Asks every question and counts.
 * @param spelling What is asked in place of a question; its number, from 1, is the seed of typing errors.
 */
export function rates(
  ask: Ask,
  tests: readonly GoldenQuestion[],
  spelling: (query: string, seed: number) => string = (query) => query,
): Rates {
  const places = tests.map(({ query, expect }, number) => {
    const found = ask(spelling(query, number + 1), { typing: false });
    return found.length === 0 ? -1 : found.findIndex((id) => expect.includes(id)) + 1;
  });
  const share = (holds: (place: number) => boolean) => percent(places.filter(holds).length, tests.length);
  return {
    hit1: share((place) => place === 1),
    hit3: share((place) => place > 0 && place <= 3),
    empty: share((place) => place === -1),
  };
}

/** hit@3 while a question is being typed, at the given shares of its letters. */
export function typingRates(
  ask: Ask,
  tests: readonly GoldenQuestion[],
  shares: readonly number[] = SHARES,
): number[] {
  const sample = spread(tests, TYPED);
  return shares.map((share) => {
    const hits = sample.filter(({ query, expect }) => {
      const begun = query.slice(0, Math.ceil(query.length * share));
      return ask(begun, { typing: true })
        .slice(0, 3)
        .some((id) => expect.includes(id));
    });
    return percent(hits.length, sample.length);
  });
}

/** Builds an engine over a file and asks it everything. */
export async function qualityOf(peer: Peer, file: FaqFile, half: Half): Promise<Quality> {
  const ask = await peer.build(file);
  const tests = questionsOf(file, half);
  return {
    file: file.name,
    engine: peer.name,
    questions: tests.length,
    clean: rates(ask, tests),
    typo: rates(ask, tests, withTypingErrors),
    typing: typingRates(ask, tests),
  };
}

export const percent = (count: number, all: number): number => (100 * count) / (all || 1);

/** At most so many of a list, at even distances. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = list.length / Math.min(most, list.length || 1);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)] as T);
}
