import { type Collector, isDay, own } from '../content/reading.js';
import { shadowedBy } from './conditions.js';
import type { Met } from './departments-rules.js';
import type { Departments, Hours, RoutingRule, Topic } from './model.js';
import { SHOWN } from './topics.js';

/** Looks at a file as its editor would: where messages go, and whether everybody is reached. */
type Inspect = (problems: Collector, model: Departments, met: Met) => void;

const routing: Inspect = ({ report }, { routing: rules }, met) => {
  const placeOf = new Map(met.rules.map(({ read, place }) => [read as unknown, place]));
  rules.forEach((rule, i) => {
    const by = shadowedBy(rule.when, rules.slice(0, i));
    const at = placeOf.get(rule) ?? ['routing'];
    if (by)
      report(
        'error escalation/unreachable-rule',
        { rule: rule.id, by: by.map(({ id }) => `"${id}"`).join(', ') },
        { at },
      );
  });
  const last = met.rules.at(-1);
  // A rule that was left out has its own problem; only what stands in the file counts here.
  const when = last && own(last.raw, 'when');
  const open = typeof when === 'object' && when !== null && Object.keys(when).length === 0;
  if (!open) report('error escalation/no-last-rule', {}, { at: last?.place ?? ['routing'] });
};

/** Whether a rule can match a message about this topic. */
const concerns = ({ when }: RoutingRule, { id }: Topic): boolean =>
  when.every(({ fact, values }) => fact !== 'topic' || values.includes(id.toLowerCase()));

/** The rules that messages about a topic can meet: none after the first that catches them all. */
const metBy = (rules: readonly RoutingRule[], topic: Topic): readonly RoutingRule[] => {
  const some = rules.filter((rule) => concerns(rule, topic));
  const catcher = some.findIndex(({ when }) => when.every(({ fact }) => fact === 'topic'));
  return catcher === -1 ? some : some.slice(0, catcher + 1);
};

const topics: Inspect = ({ report }, { topics: all, routing: rules }, met) => {
  if (all.length > SHOWN)
    report('advice escalation/many-topics', { count: all.length, limit: SHOWN }, { at: ['topics', SHOWN] });
  for (const { read, place } of met.topics) {
    const topic = read as unknown as Topic;
    const to = metBy(rules, topic).map((rule) => rule.to);
    const { id: key, department } = topic;
    if (department !== undefined && rules.length && !to.includes(department))
      report(
        'warning escalation/unrouted-topic',
        { key, department, to: to.at(-1) ?? '' },
        { at: [...place, 'department'] },
      );
  }
};

const fallbacks: Inspect = ({ report }, { departments }, met) => {
  const next = new Map(departments.map(({ id, fallback }) => [id, fallback]));
  const told = new Set<string>();
  for (const { id } of departments) {
    const chain = [id];
    let at = next.get(id);
    while (at !== undefined && !chain.includes(at)) {
      chain.push(at);
      at = next.get(at);
    }
    if (at !== id || told.has(id)) continue;
    for (const one of chain) told.add(one);
    const place = met.departments.find(({ read }) => read['id'] === id)?.place ?? [];
    report(
      'error escalation/fallback-cycle',
      { chain: [...chain, id].join(' → ') },
      { at: [...place, 'fallback'] },
    );
  }
};

const departments: Inspect = ({ report }, model, met) => {
  const reached = new Set(model.routing.map(({ to }) => to));
  for (const { fallback } of model.departments) if (fallback !== undefined) reached.add(fallback);
  for (const { read, raw, place } of met.departments) {
    const key = read['id'] as string;
    if (!reached.has(key)) report('advice escalation/unused-department', { key }, { at: place });
    if (!Object.hasOwn(raw, 'hours')) report('advice escalation/no-hours', { key }, { at: place });
    if (!Object.hasOwn(raw, 'answers')) report('advice escalation/no-answers', { key }, { at: place });
  }
};

/** Days of exceptions as they stand in the file, with their places. */
const written = (raw: unknown): readonly (readonly [date: string, index: number])[] => {
  const list = own(own(raw, 'hours'), 'exceptions');
  return (Array.isArray(list) ? list : []).flatMap((one: unknown, i) => {
    const date = own(one, 'date');
    return typeof date === 'string' && isDay(date) ? [[date, i] as const] : [];
  });
};

const isClosedAnyway = ({ week, exceptions }: Hours, date: string): boolean =>
  exceptions.get(date)?.spans.length === 0 && week[new Date(date).getUTCDay()]?.length === 0;

const exceptions =
  (today: string): Inspect =>
  ({ report }, _model, met) => {
    for (const { read, raw, place } of met.departments) {
      const hours = read['hours'] as Hours | undefined;
      for (const [date, i] of hours ? written(raw) : []) {
        const at = [...place, 'hours', 'exceptions', i, 'date'];
        if (date < today) report('advice escalation/past-exception', { date }, { at });
        else if (hours && isClosedAnyway(hours, date))
          report('advice escalation/idle-exception', { date }, { at });
      }
    }
  };

/** One inspector; with `now`, in milliseconds since 1970 UTC, it tells which exceptions are over. */
export const inspector = (now: number | undefined): Inspect => {
  // A day of grace: it may still be yesterday somewhere.
  const today = now === undefined ? '' : new Date(now - 86_400_000).toISOString().slice(0, 10);
  const looks = [routing, topics, fallbacks, departments, exceptions(today)];
  return (problems, model, met) => {
    for (const look of looks) look(problems, model, met);
  };
};
