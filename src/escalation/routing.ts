import { SECOND, toIso } from '../content/index.js';
import { isRaw, own } from '../content/reading.js';
import { answerBy } from './answer-by.js';
import { admits, plain } from './conditions.js';
import { standingAt } from './hours.js';
import type { RoutingCondition, Department, Departments } from './model.js';

/** What is known of a message before it is sent. */
export interface DraftFacts {
  readonly topic?: string;
  readonly message?: string;
  /** What was answered to the fields of the form, by id. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** A word, or a verdict of the returns engine, of which `eligible`, the policy and the codes of its reasons count. */
  readonly verdict?: unknown;
  readonly category?: string;
  readonly country?: string;
  readonly locale?: string;
}

/** Times are ISO 8601 with the offset of the department. */
export interface Route {
  readonly department: string;
  /** The rule that decided; `no-rule` where the file has none that matches. */
  readonly ruleId: string;
  readonly openNow: boolean;
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** Absent where the department promises nothing. */
  readonly answerBy?: string;
}

const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const wordsOf = (verdict: unknown): readonly unknown[] =>
  each(verdict).flatMap((one) => {
    const inner = own(one, 'verdict') ?? one;
    if (!isRaw(inner)) return [inner];
    const reasons = each(own(inner, 'reasons') ?? []).map((reason) => own(reason, 'code'));
    return [own(inner, 'eligible'), own(inner, 'policyId'), ...reasons];
  });

const holds = (draft: DraftFacts, condition: RoutingCondition): boolean => {
  const { fact, field = '' } = condition;
  const given =
    fact === 'field'
      ? each(own(draft.fields, field))
      : fact === 'verdict'
        ? wordsOf(own(draft, 'verdict'))
        : each(own(draft, fact));
  return given.some((value) => value !== undefined && value !== null && admits(condition, plain(value)));
};

/** Whether a draft fulfils every condition. None is always fulfilled. */
export const fulfils = (draft: DraftFacts, when: readonly RoutingCondition[]): boolean =>
  when.every((condition) => holds(draft, condition));

/** Where a message goes and why. The rules alone decide; a broken file without a last rule still leads to somebody. */
export const departmentFor = (
  { departments, topics, routing }: Departments,
  draft: DraftFacts,
): { readonly department: Department; readonly ruleId: string } => {
  const rule = routing.find(({ when }) => fulfils(draft, when));
  const topic = topics.find(({ id }) => id === own(draft, 'topic'));
  const to = rule?.to ?? topic?.department;
  const department = departments.find(({ id }) => id === to) ?? (departments[0] as Department);
  return { department, ruleId: rule?.id ?? 'no-rule' };
};

/** How a department stands at an instant, and by when it answers; times as ISO 8601 with its offset. */
export const timesOf = (department: Department, at: number): Omit<Route, 'department' | 'ruleId'> => {
  const zone = department.hours?.timezone ?? 'UTC';
  const second = Math.floor(at / SECOND) * SECOND;
  const { openNow, opensAt, closesAt } = standingAt(department.hours, second);
  const by = answerBy(department, second);
  return {
    openNow,
    ...(opensAt === undefined ? {} : { opensAt: toIso(zone, opensAt) }),
    ...(closesAt === undefined ? {} : { closesAt: toIso(zone, closesAt) }),
    ...(by === undefined ? {} : { answerBy: toIso(zone, by) }),
  };
};

/**
 * The department for a draft: the first rule that matches decides, also while the department is closed, since the
 * right people in the morning are worth more than the wrong ones at night.
 * @param at milliseconds since 1970 UTC
 */
export const route = (desk: Departments, draft: DraftFacts, at: number): Route => {
  const { department, ruleId } = departmentFor(desk, draft);
  return { department: department.id, ruleId, ...timesOf(department, at) };
};

/**
 * Who can be reached now in place of a department that is closed: the first open one along `fallback`. Undefined where
 * the department is open itself, or nobody of them is.
 */
export const openInstead = (
  { departments }: Departments,
  department: Department,
  at: number,
): Department | undefined => {
  const asked = new Set<Department>();
  let one: Department | undefined = department;
  while (one && !asked.has(one)) {
    if (standingAt(one.hours, at).openNow) return one === department ? undefined : one;
    asked.add(one);
    const next: string | undefined = one.fallback;
    one = departments.find(({ id }) => id === next);
  }
  return undefined;
};
