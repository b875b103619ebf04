import { type Article, type Faq, type Level, nearest, plainText, type Problem } from '../content/index.js';
import { type Collector, collector } from '../content/reading.js';
import type { SearchIndex } from '../search/index.js';
import { type House, NO_HOUSE } from './house-shape.js';
import { kindness } from './kindness.js';
import { links, linksOf } from './links.js';
import type { Desk, Look } from './look.js';
import { once } from './once.js';
import { placesIn } from './places.js';
import { readable } from './readable.js';
import { reviews } from './reviews.js';
import { rivals } from './rivals.js';
import { schedule } from './schedule.js';
import { terms } from './terms.js';
import { twins } from './twins.js';

export interface ReviewOptions {
  /** The JSON of the file, for the places. */
  readonly value: unknown;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Builds the search over some articles, as the page has it. */
  readonly index: (articles: readonly Article[]) => SearchIndex;
  /** What check.json says. */
  readonly house?: House;
  /** Problems that are not to be told: they do not count for the cap of 200 either. */
  readonly isSilenced?: (problem: Problem) => boolean;
}

const LOOKS: readonly Look[] = [reviews, schedule, links, terms, readable, kindness, twins, rivals];

/** Within their dates and published, for whomever. */
const seenBySome = ({ articles }: Faq, now: number): readonly Article[] =>
  articles.filter(
    ({ status, publishAt = now, unpublishAt = Infinity }) =>
      status === 'published' && publishAt <= now && now < unpublishAt,
  );

/** A list of problems for each question, so that one that finds very much does not hide the others. */
const quiet = (problems: Collector, isSilenced: ReviewOptions['isSilenced']): Collector => ({
  ...problems,
  report(problem, params = {}, where = {}) {
    const [level, code] = problem.split(' ') as [Level, string];
    if (!isSilenced?.({ code, level, path: where.at ?? [], params })) problems.report(problem, params, where);
  },
});

/**
 * Looks at a FAQ file as a good editor would: dates, links, words, readability, kindness, and whether the search leads
 * to every article. What is wrong with the file itself is told by `parseFaq`.
 */
export const review = (faq: Faq, options: ReviewOptions): readonly Problem[] => {
  const { value, now, index, house = NO_HOUSE } = options;
  const seen = seenBySome(faq, now);
  const desk: Desk = {
    faq,
    now,
    house,
    seen,
    search: index(seen),
    plain: once(plainText),
    linksOf: once((article) => [...linksOf(article)]),
    place: placesIn(value),
  };
  return LOOKS.flatMap((look) => {
    const problems = collector({ nearest });
    look(quiet(problems, options.isSilenced), desk);
    return problems.finish();
  });
};
