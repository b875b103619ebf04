import type { Faq, GoldenQuestion, Path, Problem } from '../content/index.js';
import type { Outcome } from '../search/index.js';
import { askGolden } from './golden.js';
import { goldenPlaces } from './golden-places.js';
import type { Io } from './io.js';

/**
 * Asks the golden questions of a file: a problem for each that misses its article, advice for each that was not asked.
 * @param value The file as visitors get it, for the places of the questions.
 */
export async function goldenProblems(faq: Faq, value: unknown, io: Io) {
  const { outcomes, hidden } = await askGolden(faq, io);
  const place = goldenPlaces(value);
  const failed = outcomes
    .filter(({ passed }) => !passed)
    .map((outcome) => missed(outcome, place(outcome.test)));
  const unasked = hidden.map((test) => notPublished(test, place(test)));
  return {
    problems: [...failed, ...unasked],
    asked: outcomes.length,
    found: outcomes.length - failed.length,
  };
}

/** A golden question that fails: what was found instead, and where the expected article was. 0 is "not at all". */
const missed = ({ test, rank, found }: Outcome, path: Path): Problem => ({
  code: 'content/golden-question',
  level: 'error',
  path,
  params: {
    query: test.query,
    expect: test.expect.join(', '),
    within: test.within,
    rank,
    found: found.slice(0, 3).join(', '),
  },
});

const notPublished = (test: GoldenQuestion, path: Path): Problem => ({
  code: 'content/golden-question-hidden',
  level: 'advice',
  path,
  params: { query: test.query, expect: test.expect.join(', ') },
});
