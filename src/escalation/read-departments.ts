import {
  type Collector,
  collector,
  type CollectorTools,
  isRaw,
  keepKnown,
  own,
  type Raw,
  reader,
  type Referrer,
} from '../content/reading.js';
import type { Parsed } from '../content/index.js';
import { conditionsOf } from './conditions.js';
import { departmentsRules, type Met } from './departments-rules.js';
import { DEPARTMENTS, WHEN } from './departments-shape.js';
import type { Departments } from './model.js';

/** What the workshop brings to a reading and a page does without. */
export interface Tools extends Pick<CollectorTools, 'nearest'> {
  readonly inspect?: (problems: Collector, model: Departments, met: Met) => void;
}

/** The version of the format this parser reads. */
const VERSION = 1;

/** Names in a `when` that are no facts and no fields, and topics that do not exist, each told once where it stands. */
const unknownIn = ({ report }: Collector, met: Met, { read, raw, place }: Referrer): boolean => {
  const when = (read['when'] ?? {}) as Raw;
  const written = own(raw, 'when');
  let fine = true;
  const check = (id: string, known: ReadonlySet<string>, at: readonly (string | number)[]): void => {
    if (known.has(id)) return;
    const facts = [...known, ...(known === met.fieldIds ? WHEN.keys() : [])];
    const code = known === met.fieldIds ? 'escalation/unknown-condition' : 'content/unknown-id';
    report(`error ${code}`, { key: id }, { candidates: facts, at: [...place, 'when', ...at] });
    fine = false;
  };
  for (const name of isRaw(written) ? Object.keys(when) : []) {
    const value = when[name];
    if (name === 'topic') {
      const list = Array.isArray(value) ? value : [value];
      list.forEach((id, i) => {
        if (!met.topicIds.named.has(String(id)))
          check(String(id), met.topicIds.known, Array.isArray(value) ? [name, i] : [name]);
      });
    } else if (/^fields?$/.test(name) && isRaw(value))
      for (const id of Object.keys(value)) check(id, met.fieldIds, [name, id]);
    else if (!WHEN.has(name)) check(name, met.fieldIds, [name]);
  }
  return fine;
};

/** The second look: every id that is named must exist; what names none is left out. */
const resolve = (problems: Collector, met: Met, file: Record<string, unknown>): void => {
  met.departments.forEach(keepKnown(problems, 'fallback', met.departmentIds));
  met.topics.forEach(keepKnown(problems, 'department', met.departmentIds));
  met.rules.forEach(keepKnown(problems, 'to', met.departmentIds));
  for (const referrer of [...met.fields, ...met.rules]) {
    const { read } = referrer;
    const fine = unknownIn(problems, met, referrer);
    read['when'] = fine ? conditionsOf((read['when'] ?? {}) as Raw) : undefined;
  }
  for (const { read } of met.fields) read['when'] ??= Object.freeze([]);
  file['routing'] = Object.freeze(
    met.rules
      .map(({ read }) => read)
      .filter((rule) => rule['to'] !== undefined && rule['when'] !== undefined),
  );
  for (const { read } of [...met.departments, ...met.topics, ...met.fields, ...met.rules])
    Object.freeze(read);
};

/** Reads departments.json. Never throws. */
export const readDepartments = (value: unknown, tools: Tools = {}): Parsed<Departments> => {
  const problems = collector({ nearest: tools.nearest });
  const { report } = problems;
  if (!isRaw(value) || !Array.isArray(own(value, 'departments'))) {
    report('error escalation/not-departments');
    return { model: undefined, problems: problems.finish() };
  }
  const met = departmentsRules(problems);
  const file = reader(problems, met.after)(DEPARTMENTS, value) as Record<string, unknown>;
  const version = file['version'];
  if (!Object.hasOwn(value, 'version')) report('warning content/missing-version');
  else if (typeof version === 'number' && version !== VERSION)
    report('error content/future-version', { version }, { at: ['version'] });
  resolve(problems, met, file);
  if (!met.departments.length) {
    if (!met.departmentIds.named.size) report('error escalation/no-departments', {}, { at: ['departments'] });
    return { model: undefined, problems: problems.finish() };
  }
  file['locale'] ??= 'en';
  delete file['version'];
  delete file['$schema'];
  const model = Object.freeze(file) as unknown as Departments;
  tools.inspect?.(problems, model, met);
  return { model, problems: problems.finish() };
};
