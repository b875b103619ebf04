import { type FaqFile } from './faq-files.js';
import { withTypingErrors } from './typing-errors.js';
import { type Language, type Parameters, type SearchIndex, createIndex } from '../src/search/index.js';
import { quantile } from '../src/search/evaluate.js';

/** What the questions of one file found; rates in per cent, times in milliseconds. */
export interface Row {
  readonly name: string;
  readonly questions: number;
  readonly indexMs: number;
  readonly clean: Rates;
  readonly typo: Rates;
}

export interface Rates {
  readonly hit1: number;
  readonly hit3: number;
  readonly empty: number;
  readonly p50: number;
  readonly p95: number;
}

/** Which of the questions: those of even or odd number, or all. */
export type Half = 'even' | 'odd' | 'all';

export interface Measuring {
  readonly language: Language;
  readonly half: Half;
  readonly parameters?: Partial<Parameters>;
}

/** The questions of a half. */
export function questionsOf(file: FaqFile, half: Half): FaqFile['tests'] {
  return half === 'all' ? file.tests : file.tests.filter((_, number) => number % 2 === (half === 'even' ? 0 : 1));
}

/** An index over a file. */
export function indexOf(file: FaqFile, { language, parameters = {} }: Measuring): SearchIndex {
  return createIndex(file.articles, { language, synonyms: file.synonyms, parameters });
}

/** Asks every question as it is written, and with a typing error in every long word. */
export function measure(file: FaqFile, measuring: Measuring): Row {
  const begun = performance.now();
  const index = indexOf(file, measuring);
  const indexMs = performance.now() - begun;
  const tests = questionsOf(file, measuring.half);
  const rates = (spelling: (query: string, seed: number) => string): Rates => {
    const times: number[] = [];
    const ranks = tests.map(({ query, expect }, number) => {
      const asked = spelling(query, number + 1);
      const start = performance.now();
      const { hits } = index(asked, { limit: 3 });
      times.push(performance.now() - start);
      return hits.length === 0 ? -1 : hits.findIndex(({ article }) => expect.includes(article.id)) + 1;
    });
    times.sort((a, b) => a - b);
    const share = (holds: (rank: number) => boolean) => (100 * ranks.filter(holds).length) / (tests.length || 1);
    return {
      hit1: share((rank) => rank === 1),
      hit3: share((rank) => rank > 0),
      empty: share((rank) => rank === -1),
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
    };
  };
  const clean = rates((query) => query);
  return { name: file.name, questions: tests.length, indexMs, clean, typo: rates(withTypingErrors) };
}

/** What a visitor sees while typing: at each share of the letters, and over all key presses. */
export interface Typing {
  /** hit@3 in per cent at 25, 50, 75 and 100 % of the letters. */
  readonly shares: readonly number[];
  /** Per cent of key presses (from the third letter) that show nothing. */
  readonly empty: number;
  /** Per cent of key presses that change the first result. */
  readonly flips: number;
}

export function measureTyping(file: FaqFile, measuring: Measuring): Typing {
  const index = indexOf(file, measuring);
  const tests = questionsOf(file, measuring.half);
  const found = [0, 0, 0, 0];
  let [presses, empty, flips] = [0, 0, 0];
  for (const { query, expect } of tests) {
    for (let quarter = 1; quarter <= 4; quarter++) {
      const { hits } = index(query.slice(0, Math.ceil((query.length * quarter) / 4)), { limit: 3, typing: true });
      if (hits.some(({ article }) => expect.includes(article.id))) found[quarter - 1] = (found[quarter - 1] ?? 0) + 1;
    }
    let first: string | undefined;
    for (let length = 3; length <= Math.min(query.length, 60); length++) {
      const { hits } = index(query.slice(0, length), { limit: 1, typing: true });
      presses++;
      if (hits.length === 0) empty++;
      else if (first !== undefined && first !== hits[0]?.article.id) flips++;
      first = hits[0]?.article.id ?? first;
    }
  }
  const rate = (count: number, all: number) => (100 * count) / (all || 1);
  return { shares: found.map((count) => rate(count, tests.length)), empty: rate(empty, presses), flips: rate(flips, presses) };
}
