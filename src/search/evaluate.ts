import type { GoldenQuestion } from '../content/index.js';
import type { SearchIndex } from './types.js';

/** How well a set of questions finds its articles; rates are 0 to 1, times in milliseconds. */
export interface Figures {
  readonly tests: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  /** Mean of 1 / rank, 0 below the tenth. */
  readonly mrr10: number;
  /** Share of questions that found nothing at all. */
  readonly empty: number;
  readonly msMedian: number;
  readonly msP95: number;
  readonly indexMs: number;
}

/** A golden question with what it found. */
export interface Outcome {
  readonly test: GoldenQuestion;
  /** Place of the first right article, from 1; 0 where it is not among the first ten. */
  readonly rank: number;
  readonly passed: boolean;
  /** Ids of the first ten. */
  readonly found: readonly string[];
}

export interface Evaluation {
  readonly figures: Figures;
  readonly outcomes: readonly Outcome[];
}

/** An article's own tests in the shape of the file's: the article among the first three. */
export function goldenQuestions(faq: {
  readonly tests: readonly GoldenQuestion[];
  readonly articles: readonly { readonly id: string; readonly tests: readonly string[] }[];
}): readonly GoldenQuestion[] {
  const own = faq.articles.flatMap(({ id, tests }) =>
    tests.map((query) => ({ query, expect: [id], within: 3 })),
  );
  return [...faq.tests, ...own];
}

/**
 * Asks every question and counts.
 * @param build Makes the index; it is timed.
 * @param tests From `goldenQuestions`.
 * @param now The clock, in milliseconds.
 */
export function evaluate(
  build: () => SearchIndex,
  tests: readonly GoldenQuestion[],
  now: () => number,
): Evaluation {
  const begun = now();
  const index = build();
  const indexMs = now() - begun;
  const times: number[] = [];
  const outcomes = tests.map((test): Outcome => {
    const start = now();
    const { hits } = index(test.query, { limit: Math.max(10, test.within) });
    times.push(now() - start);
    const rank = hits.findIndex(({ article }) => test.expect.includes(article.id)) + 1;
    return {
      test,
      rank,
      passed: rank > 0 && rank <= test.within,
      found: hits.slice(0, 10).map(({ article }) => article.id),
    };
  });
  times.sort((a, b) => a - b);
  const share = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length / (tests.length || 1);
  const within = (most: number) => share(({ rank }) => rank > 0 && rank <= most);
  return {
    figures: {
      tests: tests.length,
      hit1: within(1),
      hit3: within(3),
      hit5: within(5),
      mrr10:
        outcomes.reduce((sum, { rank }) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0) /
        (tests.length || 1),
      empty: share(({ found }) => found.length === 0),
      msMedian: quantile(times, 0.5),
      msP95: quantile(times, 0.95),
      indexMs,
    },
    outcomes,
  };
}

/** The value below which a share of sorted values lies; 0 for none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
