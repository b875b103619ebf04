import { nearest, type Parsed, type Path } from '../content/index.js';
import {
  type After,
  type Collector,
  collector,
  isRaw,
  kindOf,
  own,
  type Raw,
  reader,
} from '../content/reading.js';
import type { PolicyVersion, ReturnsPolicy, When } from './model.js';
import { ANY_CURRENCY, returnsLeaves } from './returns-leaves.js';
import { policyRules, type PolicyRules } from './returns-rules.js';
import { CLOSED, RETURNS, VERSION } from './returns-shape.js';
import { byStart, MAX_VERSIONS } from './versions.js';

/** The version of the format this parser reads. */
const FORMAT = 1;
const CLASSES = ['remorse', 'defect'];

/** Is told of everything that was kept where it stands in the file. */
export type NotePlace = (kept: object, place: Path) => void;

/** Every condition in a condition, itself first. */
const conditionsIn = (when: When): readonly When[] => [
  when,
  ...[...(when.all ?? []), ...(when.any ?? []), ...(when.not ? [when.not] : [])].flatMap(conditionsIn),
];

/** Ids that rules name and nothing has. Where they stand is told by the rule: deeper places are hard to find again. */
const references = ({ report }: Collector, met: PolicyRules): void => {
  for (const { read, place } of met.rules) {
    const { use, when } = read as { use?: string | null; when?: When };
    if (typeof use === 'string' && !met.policies.has(use)) {
      const at = [...place, 'use'];
      if (!met.named.has(use))
        report('error content/unknown-id', { key: use }, { candidates: met.policies, at });
      read['use'] = null;
    }
    for (const { reason = [], reasonClass = [] } of when ? conditionsIn(when) : []) {
      const at = [...place, 'when'];
      for (const key of reason.filter((id) => !met.reasons.has(id)))
        report('error content/unknown-id', { key }, { candidates: met.reasons, at });
      for (const key of reasonClass.filter((word) => !CLASSES.includes(word)))
        report(
          'error content/unknown-value',
          { key, allowed: CLASSES.join(', ') },
          { candidates: CLASSES, at },
        );
    }
    Object.freeze(read);
  }
};

interface Reading {
  readonly problems: Collector;
  readonly note: NotePlace | undefined;
}

const readVersion = (
  { problems, note }: Reading,
  given: unknown,
  number: number,
): PolicyVersion | undefined => {
  const { report } = problems;
  if (!isRaw(given)) {
    report('error content/wrong-type', { expected: 'object', got: kindOf(given) });
    return undefined;
  }
  const met = policyRules(problems);
  const leaves = returnsLeaves(own(given, 'currency'));
  const extras = { leaves, room: 'returns', closed: CLOSED };
  const after: After = (...object) => {
    const kept = met.after(...object);
    if (kept) note?.(kept, [...problems.path]);
    return kept;
  };
  const read = reader(problems, after, extras)(VERSION, given) as Record<string, unknown>;
  const place = [...problems.path];
  references(problems, met);
  if (!Object.hasOwn(given, 'timezone')) report('warning returns/missing-timezone', {}, { at: place });
  if (!Object.hasOwn(given, 'currency')) report('warning returns/missing-currency', {}, { at: place });
  const { version } = read;
  if (typeof version === 'number' && version !== FORMAT)
    report('error content/future-version', { version }, { at: [...place, 'version'] });
  read['timezone'] ??= 'UTC';
  read['currency'] ??= ANY_CURRENCY;
  read['policyVersion'] ??= read['validFrom'] ?? String(number);
  delete read['version'];
  delete read['$schema'];
  return Object.freeze(read) as unknown as PolicyVersion;
};

const readVersions = (reading: Reading, value: Raw): readonly PolicyVersion[] => {
  const list = value['versions'] as readonly unknown[];
  const { path, report } = reading.problems;
  for (const key of Object.keys(value)) {
    if (RETURNS.has(key) || key.startsWith('x-')) continue;
    report('warning content/unknown-key', { key }, { candidates: RETURNS.keys(), at: [key] });
  }
  if (!list.length) report('error returns/no-versions', {}, { at: ['versions'] });
  if (list.length > MAX_VERSIONS)
    report('error content/too-many', { limit: MAX_VERSIONS, count: list.length }, { at: ['versions'] });
  const starts = new Set<string>();
  return list.slice(0, MAX_VERSIONS).flatMap((given, i) => {
    path.push('versions', i);
    const read = readVersion(reading, given, i + 1);
    const start = read?.validFrom ?? '';
    if (read && starts.has(start)) report('error returns/same-start', { date: start || 'no day' });
    path.length = 0;
    return read && starts.size < starts.add(start).size ? [read] : [];
  });
};

/**
 * Any JSON value → the policy it holds, oldest version first, and every problem in it. Never throws. What cannot be
 * read leaves doubt and not a wrong answer: a rule with a broken condition stays, and nobody knows whether it matches.
 * `model` is undefined where the value holds no policy at all.
 *
 * Reads one policy, or `{versions: […]}`.
 * @param note Is told where in the file each policy, rule, right and reason stands.
 */
export const parseReturns = (value: unknown, note?: NotePlace): Parsed<ReturnsPolicy> => {
  const problems = collector({ nearest });
  const reading = { problems, note };
  const several = Array.isArray(own(value, 'versions'));
  if (
    !isRaw(value) ||
    !(several || Array.isArray(own(value, 'policies')) || Array.isArray(own(value, 'rules')))
  ) {
    problems.report('error returns/not-returns');
    return { model: undefined, problems: problems.finish() };
  }
  const single = several ? undefined : readVersion(reading, value, 1);
  const read = single ? [single] : readVersions(reading, value);
  const versions = Object.freeze(byStart(read));
  const model = versions.length ? Object.freeze({ versions }) : undefined;
  return { model, problems: problems.finish() };
};
