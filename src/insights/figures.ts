import type { Language } from '../search/index.js';
import { dayText, mondayOf } from './calendar.js';
import type { Count, Figures, GroupFigures } from './figures-shape.js';
import { flowFigures } from './flow-figures.js';
import type { Gathered } from './gathered.js';
import { groupQuestions, type Grouped } from './group.js';
import type { Names } from './names.js';
import { noTotals, type Totals } from './times.js';

/** Groups, articles and the like that are listed; counts are over all. */
const MOST_LISTED = 100;
const MOST_WORDINGS = 8;

export interface FigureOptions {
  readonly names: Names;
  /** By first part of the language tag; questions in others are grouped by their words alone. */
  readonly languages: ReadonlyMap<string, Language>;
  /** Of the content, by first part of the language tag. */
  readonly synonyms?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Texts of the content, by first part of the language tag. */
  readonly texts?: ReadonlyMap<string, readonly string[]>;
}

const counts = (list: readonly (readonly [string, number])[]): readonly Count[] =>
  list.slice(0, MOST_LISTED).map(([name, count]) => ({ name, count }));

/** The last week that was over when the log ended. */
function lastWholeWeek({ times }: Gathered): number | undefined {
  if (times.last === undefined || times.first === undefined) return undefined;
  const week = Math.floor((times.last + 3 + 1) / 7) - 1;
  return week >= Math.floor((times.first + 3) / 7) ? week : undefined;
}

/** What was counted, put in order and named. */
export function figuresOf(gathered: Gathered, options: FigureOptions): Figures {
  const { times, questions, articles } = gathered;
  const week = lastWholeWeek(gathered);
  const weeks = times.weeks();
  const totals = weeks.reduce((sum, [, one]) => plus(sum, one), noTotals());
  const all = questions.list();
  const about = { ...options, week };
  const missed = groupQuestions(all, { ...options, weigh: (one) => one.missed });
  const answered = groupQuestions(all, {
    ...options,
    texts: undefined,
    weigh: (one) => one.asked - one.missed,
  });
  return {
    version: 1,
    timezone: gathered.span.timezone,
    from: times.first === undefined ? null : dayText(times.first),
    to: times.last === undefined ? null : dayText(times.last),
    events: gathered.events,
    outside: gathered.outside,
    twice: gathered.twice,
    totals: {
      ...totals,
      corrected: questions.corrected,
      helpful: articles.helpful,
      notHelpful: articles.notHelpful,
    },
    solvedWhere: counts(articles.places.list()),
    lastWeek: week === undefined ? null : mondayOf(week),
    weeks: weeks.map(([number, one]) => ({ week: mondayOf(number), ...one })),
    hours: times.hours,
    distinct: all.length,
    forgotten: questions.forgotten,
    missed: missed.slice(0, MOST_LISTED).map((group) => groupFigures(group, about, 'missed')),
    missedGroups: missed.length,
    answered: answered.slice(0, MOST_LISTED).map((group) => groupFigures(group, about, 'answered')),
    notEnough: answered
      .map((group) => groupFigures(group, about, 'answered'))
      .filter(({ persons }) => persons > 0)
      .sort((a, b) => b.persons - a.persons || b.count - a.count)
      .slice(0, MOST_LISTED),
    ...restOf(gathered, options.names),
  };
}

function restOf({ articles, steps, rulings, people, times }: Gathered, names: Names) {
  const missedIn = new Map(times.missedIn.list());
  return {
    articles: articles
      .list()
      .slice(0, MOST_LISTED)
      .map(([id, { reasons, ...read }]) => ({
        id,
        title: names.articles.get(id) ?? null,
        ...read,
        reasons: counts(reasons.list()),
      })),
    flows: steps.list().map((flow) => flowFigures(flow, names)),
    verdicts: {
      ...rulings.all,
      rules: rulings
        .list()
        .slice(0, MOST_LISTED)
        .map(([id, ruling]) => ({ id, explain: names.rules.get(id) ?? null, ...ruling })),
      reasons: counts(rulings.reasons.list()),
    },
    departments: people
      .list()
      .slice(0, MOST_LISTED)
      .map(([id, team]) => ({ id, name: names.departments.get(id) ?? null, ...team })),
    dueDays: people.dueDays,
    topics: counts(people.topics.list()).map((one) => ({
      ...one,
      label: names.topics.get(one.name) ?? null,
    })),
    actions: counts(people.actions.list()),
    tickets: people.tickets,
    troubles: counts(people.troubles.list()),
    languages: counts(times.languages.list()).map((one) => ({ ...one, missed: missedIn.get(one.name) ?? 0 })),
    failures: counts(times.failures.list()),
  };
}

const plus = (a: Totals, b: Totals): Totals => ({
  asked: a.asked + b.asked,
  missed: a.missed + b.missed,
  opened: a.opened + b.opened,
  solved: a.solved + b.solved,
  persons: a.persons + b.persons,
  accepted: a.accepted + b.accepted,
});

function groupFigures(
  { locale, questions, weight }: Grouped,
  { week }: { readonly week: number | undefined },
  which: 'missed' | 'answered',
): GroupFigures {
  const inWeek = (number: number | undefined): number =>
    number === undefined
      ? 0
      : questions.reduce((sum, one) => {
          const missed = one.missedWeeks.get(number) ?? 0;
          return sum + (which === 'missed' ? missed : (one.weeks.get(number) ?? 0) - missed);
        }, 0);
  const [first] = questions;
  return {
    title: first?.text ?? '',
    locale,
    count: weight,
    opened: questions.reduce((sum, { opened }) => sum + opened, 0),
    persons: questions.reduce((sum, { persons }) => sum + persons, 0),
    lastWeek: inWeek(week),
    weekBefore: inWeek(week === undefined ? undefined : week - 1),
    wordings: questions.slice(0, MOST_WORDINGS).map(({ text, asked, missed }) => ({
      text,
      count: which === 'missed' ? missed : asked - missed,
    })),
    more: Math.max(0, questions.length - MOST_WORDINGS),
    top: first?.top || null,
  };
}
