import type { Path, Problem } from '../../content/index.js';
import { own } from '../../content/reading.js';
import {
  type Department,
  departmentFor,
  type Departments,
  type Hours,
  type RoutingCondition,
  type Topic,
} from '../../escalation/index.js';
import { count } from '../io.js';
import { sentenceFor } from '../sentences.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';

const FACTS: Readonly<Record<string, string>> = {
  topic: 'about',
  verdict: 'the return was',
  category: 'read about',
  country: 'country',
  locale: 'language',
};

const or = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');

/** `What would help you most?: A spare part` */
const fieldWords = (id: string, values: readonly string[], topics: readonly Topic[]): string => {
  const field = topics.flatMap(({ fields }) => fields).find((one) => one.id === id);
  const said = values.map(
    (value) => field?.options.find((one) => one.value.toLowerCase() === value)?.label ?? value,
  );
  return `“${field?.label ?? id}” ${or(said)}`;
};

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

/** `PT4H` → `4 hours`; with minutes or several parts, as it is written. */
const durationWords = (within: string): string => {
  const [, date, many = '', unit = ''] = /^P(?:(?!T)|(T))(\d+)([YMWDH])$/.exec(within) ?? [];
  const word = date && unit === 'M' ? 'minute' : UNITS[unit];
  return word === undefined ? within : count(Number(many), word);
};

/** `about “My order is late”, the return was no or review` */
const whenWords = (when: readonly RoutingCondition[], { topics }: Departments): string =>
  when
    .map(({ fact, field, values }) => {
      const label = (id: string): string => {
        const topic = topics.find((one) => one.id.toLowerCase() === id);
        return topic ? `“${topic.label}”` : id;
      };
      if (fact === 'field') return fieldWords(field ?? '', values, topics);
      return `${FACTS[fact]} ${or(fact === 'topic' ? values.map(label) : values)}`;
    })
    .join(', ') || 'everything else';

const hoursWords = (hours: Hours | undefined): string => {
  if (!hours) return 'always open, as no hours are written';
  const open = hours.week.filter((spans) => spans.length).length;
  return `open on ${count(open, 'day')} a week, ${hours.timezone}`;
};

const departmentWords = (one: Department, { departments }: Departments): string => {
  const { name, hours, answers, channels, fallback } = one;
  const other = departments.find(({ id }) => id === fallback)?.name;
  const counts = answers?.counts === 'business-hours' ? ', counted in its hours' : '';
  return [
    name,
    hoursWords(hours),
    answers ? `answers within ${durationWords(answers.within)}${counts}` : 'promises no time',
    or([...new Set(channels.map(({ type }) => type))]),
    ...(other === undefined ? [] : [`when closed: ${other}`]),
  ]
    .filter(Boolean)
    .join('\n');
};

/** The id of an entry; a rule without one has the name that reading gives it. */
const ruleName = (one: unknown, index: number): string => {
  const id = own(one, 'id');
  return typeof id === 'string' ? id : `rule-${index + 1}`;
};

/** The sentences about an entry of a list, and about what lies in it. */
const saidOf =
  (value: unknown, problems: readonly Problem[]) =>
  (list: string, id: string): { problem?: string } => {
    const entries = own(value, list);
    const index = Array.isArray(entries) ? entries.findIndex((one, i) => ruleName(one, i) === id) : -1;
    return told(problems, ([first, second]) => first === list && second === index);
  };

const told = (problems: readonly Problem[], isHere: (path: Path) => boolean): { problem?: string } => {
  const here = problems.filter(({ level, path }) => level !== 'advice' && isHere(path));
  return here.length ? { problem: here.map(sentenceFor).join('\n') } : {};
};

/** The topics for which a rule decides when nothing else is known, by the id of the rule. */
const topicsBy = (desk: Departments): ReadonlyMap<string, readonly string[]> => {
  const by = new Map<string, string[]>();
  for (const { id, label } of desk.topics) {
    const { ruleId } = departmentFor(desk, { topic: id });
    by.set(ruleId, [...(by.get(ruleId) ?? []), label]);
  }
  return by;
};

const topicsWords = (labels: readonly string[] | undefined): { count?: string } =>
  labels?.length ? { count: `${count(labels.length, 'topic')}: ${labels.join(', ')}` } : {};

function rules(desk: Departments, value: unknown, problems: readonly Problem[]) {
  const said = saidOf(value, problems);
  const topics = topicsBy(desk);
  const nodes: GraphNode[] = [{ id: 'start', kind: 'start', text: 'A message' }];
  const edges: GraphEdge[] = [];
  let before = 'start';
  for (const { id, when, to } of desk.routing) {
    const [rule, outcome] = [`rule ${id}`, `to ${id}`];
    const text = `${id}\n${whenWords(when, desk)}`;
    nodes.push({ id: rule, kind: 'question', text, ...said('routing', id) });
    edges.push({ from: before, to: rule, ...(before !== 'start' && { text: 'no' }) });
    const name = desk.departments.find((one) => one.id === to)?.name ?? to;
    nodes.push({ id: outcome, kind: 'outcome', text: name, ...topicsWords(topics.get(id)) });
    edges.push({ from: rule, to: outcome, text: 'yes', aside: true });
    before = rule;
  }
  if (desk.routing.at(-1)?.when.length !== 0) {
    const wrong = told(problems, (path) => path.length === 1 && path[0] === 'routing');
    const text = `No rule: the department of its topic, else ${desk.departments[0]?.name ?? ''}`;
    nodes.push({ id: 'none', kind: 'outcome', text, ...topicsWords(topics.get('no-rule')), ...wrong });
    edges.push({ from: before, to: 'none', ...(before !== 'start' && { text: 'no' }) });
  }
  return { nodes, edges };
}

/** Rules that could not be used, and topics with something wrong: they stand apart, or nobody would see them. */
function leftOut(desk: Departments, value: unknown, problems: readonly Problem[]): readonly GraphNode[] {
  const known = new Set(desk.routing.map(({ id }) => id));
  const written = own(value, 'routing');
  const lost = (Array.isArray(written) ? written : []).flatMap((one, i): GraphNode[] => {
    const id = ruleName(one, i);
    if (known.delete(id)) return [];
    const wrong = told(problems, ([list, index]) => list === 'routing' && index === i);
    return [{ id: `lost ${i}`, kind: 'note', text: `${id}: left out`, ...wrong }];
  });
  const said = saidOf(value, problems);
  const topics = desk.topics.flatMap(({ id, label }): GraphNode[] => {
    const wrong = said('topics', id);
    return wrong.problem === undefined ? [] : [{ id: `topic ${id}`, kind: 'note', text: label, ...wrong }];
  });
  return [...lost, ...topics];
}

/** One under the other, below a heading. */
const listed = (id: string, heading: string, notes: readonly GraphNode[]) => {
  const nodes: readonly GraphNode[] = notes.length ? [{ id, kind: 'start', text: heading }, ...notes] : [];
  const edges = nodes
    .slice(1)
    .map(({ id: to }, i): GraphEdge => ({ from: nodes[i]?.id as string, to, below: true }));
  return { nodes, edges };
};

/**
 * Who gets a message: the rules in their order, the department of each with the topics that end there, and what each
 * department promises. Errors and warnings stand where they are.
 */
export function routingGraph(
  desk: Departments,
  { value, problems }: { readonly value: unknown; readonly problems: readonly Problem[] },
): Graph {
  const said = saidOf(value, problems);
  const departments = desk.departments.map((one): GraphNode => {
    const text = departmentWords(one, desk);
    return { id: `department ${one.id}`, kind: 'note', text, ...said('departments', one.id) };
  });
  const parts = [
    rules(desk, value, problems),
    listed('departments', 'Who answers', departments),
    listed('apart', 'To be mended', leftOut(desk, value, problems)),
  ];
  const holds = [
    count(desk.routing.length, 'rule'),
    count(desk.departments.length, 'department'),
    count(desk.topics.length, 'topic'),
  ];
  return {
    title: 'Who gets a message',
    summary: `${holds.join(', ')}. A topic stands where it leads when nothing else is known.`,
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}
