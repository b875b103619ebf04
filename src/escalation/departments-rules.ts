import {
  type After,
  type Collector,
  type Infer,
  type Raw,
  type Referrer,
  type Shape,
} from '../content/reading.js';
import { channelOf } from './channels.js';
import * as shapes from './departments-shape.js';
import { exceptionOf, hoursOf, weeklyOf } from './hours-rules.js';
import type { Channel } from './model.js';

/** The ids of one kind: those kept, and also those of what was left out, which is told where it stands. */
export interface Named {
  readonly known: Set<string>;
  readonly named: Set<string>;
}

/** What the rules met on their way through the file, for the second look when everything is known. */
export interface Met {
  readonly departments: Referrer[];
  readonly topics: Referrer[];
  readonly rules: Referrer[];
  /** Fields of forms. */
  readonly fields: Referrer[];
  readonly departmentIds: Named;
  readonly topicIds: Named;
  readonly fieldIds: Set<string>;
  readonly after: After;
}

const ids = (): Named => ({ known: new Set(), named: new Set() });

const channel = ({ report, path }: Collector, read: Channel, raw: Raw): object | undefined => {
  const made = channelOf(read);
  if (made) return made;
  const { type, value } = read;
  if (value !== undefined)
    report('error escalation/bad-channel', { type, value }, { at: [...path, 'value'] });
  else if (!Object.hasOwn(raw, 'value')) report('error escalation/channel-without-value', { type });
  return undefined;
};

const option = (value: string): object => Object.freeze({ value, label: value });

const field = ({ report }: Collector, read: Record<string, unknown>): object => {
  const options = read['options'] as readonly (string | { value: unknown })[];
  const type = (read['type'] ??= 'text') as string;
  if (/^(select|radio)$/.test(type) && !options.length) report('error escalation/no-options', { type });
  read['options'] = Object.freeze(
    options.map((one) =>
      typeof one === 'string' ? option(one) : Object.freeze({ ...one, value: String(one.value) }),
    ),
  );
  read['required'] ??= false;
  return read;
};

/** Lists that may be written as one text. */
const LISTS = ['handles', 'canDo', 'needs', 'never'];

const department = (read: Record<string, unknown>): object => {
  for (const name of LISTS) {
    const given = read[name] ?? [];
    read[name] = Object.freeze(Array.isArray(given) ? given : [given]);
  }
  return read;
};

/** A condition that was not understood must not be left out: the rule would match more than it says. */
const complete = (read: Record<string, unknown>, raw: Raw): object | undefined =>
  Object.keys(raw).every((key) => key.startsWith('x-') || read[key] !== undefined) ? read : undefined;

/** The rules that go beyond the shape of one object. */
export const departmentsRules = (problems: Collector): Met => {
  const { report, path } = problems;
  const met = {
    departments: [] as Referrer[],
    topics: [] as Referrer[],
    rules: [] as Referrer[],
    fields: [] as Referrer[],
    departmentIds: ids(),
    topicIds: ids(),
    fieldIds: new Set<string>(),
  };
  const ruleIds = new Set<string>();
  const isNew = (known: Set<string>, id: string): boolean => {
    if (known.has(id)) report('error content/duplicate-id', { key: id });
    return known.size < known.add(id).size;
  };
  const rule = (read: Record<string, unknown>, referrer: Referrer): object | undefined => {
    if (read['when'] === undefined || read['to'] === undefined) return undefined;
    read['id'] ??= `rule-${Number(path.at(-1)) + 1}`;
    if (!isNew(ruleIds, read['id'] as string)) return undefined;
    met.rules.push(referrer);
    return read;
  };
  const topic = (read: Record<string, unknown>, referrer: Referrer): object | undefined => {
    if (!isNew(met.topicIds.known, read['id'] as string)) return undefined;
    const own = new Set<string>();
    read['fields'] = Object.freeze(
      (read['fields'] as { id: string }[]).filter(({ id }, i) => {
        met.fieldIds.add(id);
        if (!own.has(id)) return own.add(id);
        report('error content/duplicate-id', { key: id }, { at: [...path, 'fields', i] });
        return false;
      }),
    );
    met.topics.push(referrer);
    return read;
  };
  const after: After = (shape, read, whole, raw) => {
    const referrer = { read, raw, place: [...path] };
    const given =
      shape === shapes.TOPIC ? met.topicIds : shape === shapes.DEPARTMENT ? met.departmentIds : undefined;
    if (typeof read['id'] === 'string') given?.named.add(read['id']);
    if (shape === shapes.DEPARTMENTS) return read;
    if (shape === shapes.RULE) return rule(read, referrer);
    if (shape === shapes.WHEN || shape === shapes.BY_FIELD) return complete(read, raw);
    if (!whole) return undefined;
    return make(shape, referrer);
  };
  const make = (shape: Shape, referrer: Referrer): object | undefined => {
    const { read, raw } = referrer;
    switch (shape) {
      case shapes.CHANNEL:
        return channel(problems, read as unknown as Channel, raw);
      case shapes.WEEKLY:
        return weeklyOf(problems, read as Infer<typeof shapes.WEEKLY>);
      case shapes.EXCEPTION:
        return exceptionOf(problems, read as Infer<typeof shapes.EXCEPTION>);
      case shapes.HOURS:
        return hoursOf(problems, read as never, raw);
      case shapes.ANSWERS:
        return Object.freeze({ counts: 'business-hours', ...read });
      case shapes.DEPARTMENT:
        if (!isNew(met.departmentIds.known, read['id'] as string)) return undefined;
        met.departments.push(referrer);
        return department(read);
      case shapes.FIELD:
        met.fields.push(referrer);
        return field(problems, read);
      case shapes.TOPIC:
        return topic(read, referrer);
      default:
        return Object.freeze(read);
    }
  };
  return { ...met, after };
};
