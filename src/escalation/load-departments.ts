import { formed, isRaw, type Leaf, line, many, own, record, records, text } from '../content/reading.js';
import { channelOf } from './channels.js';
import { conditionsOf, FACTS } from './conditions.js';
import { form, hours, of } from './load-hours.js';
import type { Answers, Channel, Department, Departments, FormField, RoutingCondition } from './model.js';
import type { RoutingRule, Topic } from './model.js';

const isScalar = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'boolean' || text(value) !== undefined;
const scalar: Leaf = (value) => (isScalar(value) ? (text(value) ?? value) : undefined);
/** One text counts as a list of one. */
const lines: Leaf = (value) => many(text)(Array.isArray(value) ? value : [value]);

const channel: Leaf = (value) => {
  const read = record<Channel>(1, { type: of('form|phone|email|chat|callback'), value: text, label: text })(
    value,
  );
  return read && channelOf(read);
};

const answers: Leaf = (value) => {
  const read = record<Answers>(1, {
    within: formed(form('duration')),
    counts: of('business-hours|calendar'),
  })(value);
  return read && { ...read, counts: read.counts ?? 'business-hours' };
};

const department = record<Department>(2, {
  id: line,
  name: text,
  handles: lines,
  canDo: lines,
  needs: lines,
  never: lines,
  channels: records(channel),
  hours,
  answers,
  fallback: line,
});

const option: Leaf = (value) => {
  if (!isRaw(value)) return text(value) && { value: text(value), label: text(value) };
  const made = scalar(own(value, 'value')) as string | number | boolean | undefined;
  const label = text(own(value, 'label'));
  return made === undefined || !label ? undefined : { value: String(made), label };
};

/** As it stands in the file: what it means is known when all fields are. */
const raw: Leaf = (value) => value;

const field = record<FormField>(3, {
  id: line,
  label: text,
  type: of('text|textarea|email|tel|url|number|date|select|radio|checkbox'),
  required: (value) => value === true,
  help: text,
  options: many(option),
  when: raw,
});

const topic = record<Topic>(2, {
  id: line,
  label: text,
  department: line,
  words: text,
  keywords: many(text),
  fields: records(field),
  suggest: many(line),
  priority: scalar,
});

const file = record<Departments>(0, {
  locale: (value) => formed(form('locale'))(value) ?? 'en',
  departments: records(department),
  topics: records(topic),
  consent: text,
});

const first = <Of extends { readonly id: string }>(list: readonly Of[]): readonly Of[] => {
  const ids = new Set<string>();
  return list.filter(({ id }) => ids.size < ids.add(id).size);
};

/** A condition, or undefined where it is not understood: left out, it would let a rule match more than it says. */
const whenOf = (
  value: unknown,
  { topics, fields }: { readonly topics: ReadonlySet<unknown>; readonly fields: ReadonlySet<string> },
): readonly RoutingCondition[] | undefined => {
  if (!isRaw(value)) return undefined;
  const known = ([name, given]: readonly [string, unknown]): boolean => {
    if (/^fields?$/.test(name) && isRaw(given)) return Object.entries(given).every(known);
    const list: unknown[] = Array.isArray(given) ? given : [given];
    if (name === 'topic') return list.every((id) => topics.has(id));
    return (Array.isArray(given) || isScalar(given)) && (FACTS.includes(name) || fields.has(name));
  };
  const when = Object.entries(value)
    .filter(([name]) => !name.startsWith('x-'))
    .map(([name, given]) => [name, Array.isArray(given) ? given.filter(isScalar) : given] as const);
  return when.every(known) ? conditionsOf(Object.fromEntries(when)) : undefined;
};

/**
 * A departments file for pages: strict in the workshop, gentle in the shop. It reads what `parseDepartments` reads and
 * tells nothing; both must stay in step, which `test/escalation/load-departments.test.ts` holds. Never throws; undefined
 * where nobody can be reached. Nothing is frozen, the types say readonly.
 */
export const loadDepartments = (value: unknown): Departments | undefined => {
  const read = file(value);
  const departments = first(read?.departments ?? []);
  if (!read || !departments.length) return undefined;
  const known = (id: string | undefined): string | undefined =>
    departments.some((one) => one.id === id) ? id : undefined;
  const topics = first(read.topics);
  const fields = topics.map((one) => first(one.fields));
  const named = own(value, 'topics');
  const names = {
    // A topic that was left out still says what a rule is about.
    topics: new Set((Array.isArray(named) ? named : []).map((one: unknown) => own(one, 'id'))),
    fields: new Set(fields.flat().map(({ id }) => id)),
  };
  const rules = own(value, 'routing');
  const routing = (Array.isArray(rules) ? rules : []).flatMap((one: unknown, i): RoutingRule[] => {
    const [to, when] = [known(line(own(one, 'to'))), whenOf(own(one, 'when'), names)];
    return to && when ? [{ id: line(own(one, 'id')) ?? `rule-${i + 1}`, when, to }] : [];
  });
  return {
    ...read,
    departments: departments.map((one) => ({ ...one, fallback: known(one.fallback) })),
    topics: topics.map((one, i) => ({
      ...one,
      department: known(one.department),
      fields: (fields[i] ?? []).map((each) => ({ ...each, when: whenOf(each.when, names) ?? [] })),
    })),
    routing: first(routing),
  } as Departments;
};
