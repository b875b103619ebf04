import { type After, type Collector, NONE, type Raw, type Shape } from '../content/reading.js';
import type { Path } from '../content/index.js';
import { OVERRIDE, POLICY, REASON, RIGHT, RULE, VERSION, WHEN, WINDOW } from './returns-shape.js';

type Read = Record<string, unknown>;

export interface MetRule {
  readonly read: Read;
  readonly place: Path;
}

/** The rules beyond the shape of one object, and what they met on their way through one version. */
export interface PolicyRules {
  readonly after: After;
  readonly rules: readonly MetRule[];
  /** Ids of policies that count, and of all that are named. */
  readonly policies: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
}

/** Lists that an override leaves out stay as they are, so there they must not be read as empty. */
const onlyGiven = (read: Read, raw: Raw): Read => {
  for (const [name, value] of Object.entries(read)) {
    if (value === NONE && !Object.hasOwn(raw, name)) delete read[name];
  }
  return read;
};

/** A condition of which a part could not be read would mean something else: then it is none at all. */
const entire = (read: Read, raw: Raw): boolean =>
  ['all', 'any'].every((name) => {
    const given = Object.hasOwn(raw, name) ? raw[name] : NONE;
    return Array.isArray(given) && (read[name] as readonly unknown[]).length === given.length;
  });

const checkWindow = ({ report, path }: Collector, read: Read): void => {
  const window = read['window'] as Read | undefined;
  const at = [...path, 'window'];
  const finite = read['kind'] === 'finite-window';
  if (finite && window?.['days'] === undefined && window?.['until'] === undefined)
    report('error returns/no-window', {}, { at: window ? at : [...path] });
  else if (!finite && window && read['kind'] !== undefined)
    report('warning returns/window-unused', { kind: read['kind'] as string }, { at });
};

/** A word in `exempt` means a category or a tag. */
const spelledOut = (exempt: unknown): unknown =>
  typeof exempt === 'string' ? Object.freeze({ any: [{ category: [exempt] }, { tag: [exempt] }] }) : exempt;

export const policyRules = (problems: Collector): PolicyRules => {
  const { path, report } = problems;
  const ids = new Map<Shape, Set<string>>([POLICY, RULE, RIGHT, REASON].map((shape) => [shape, new Set()]));
  const named = new Set<string>();
  const rules: MetRule[] = [];
  const isNew = (shape: Shape, id: string): boolean => {
    const known = ids.get(shape) as Set<string>;
    if (known.has(id)) report('error content/duplicate-id', { key: id });
    return known.size < known.add(id).size;
  };
  const rule = (read: Read, raw: Raw): object | undefined => {
    if (!Object.hasOwn(raw, 'when')) read['when'] = Object.freeze({});
    if (!Object.hasOwn(raw, 'use') && !Object.hasOwn(raw, 'override')) {
      report('error returns/no-effect');
      return undefined;
    }
    // What cannot be read might have decided: the rule stays, and whoever meets it is in doubt.
    if (Object.hasOwn(raw, 'use') && read['use'] === undefined) read['use'] = null;
    if (Object.hasOwn(raw, 'override') && read['override'] === undefined && read['use'] === undefined)
      read['use'] = null;
    isNew(RULE, read['id'] as string);
    rules.push({ read, place: [...path] });
    return read;
  };
  const after: After = (shape, read, whole, raw) => {
    if (shape === VERSION) return read;
    if (shape === WHEN) return whole && entire(read, raw) ? Object.freeze(onlyGiven(read, raw)) : undefined;
    if (shape === OVERRIDE || shape === WINDOW)
      return whole ? Object.freeze(onlyGiven(read, raw)) : undefined;
    if (shape === POLICY && typeof read['id'] === 'string') named.add(read['id']);
    if (!whole) return undefined;
    if (shape === RULE) return rule(read, raw);
    if (ids.has(shape) && !isNew(shape, read['id'] as string)) return undefined;
    if (shape === POLICY) {
      if (read['window'] || !Object.hasOwn(raw, 'window')) checkWindow(problems, read);
      read['conditions'] ??= NONE;
      read['evidence'] ??= NONE;
    }
    if (shape === RIGHT) {
      read['countries'] ??= NONE;
      read['clock'] ??= 'delivered';
      read['asksReason'] ??= false;
      read['exempt'] = Object.freeze((read['exempt'] as readonly unknown[]).map(spelledOut));
    }
    return Object.freeze(read);
  };
  return {
    after,
    rules,
    named,
    policies: ids.get(POLICY) as Set<string>,
    reasons: ids.get(REASON) as Set<string>,
  };
};
