import { type Departments, parseDepartments, standingAt } from '../../escalation/index.js';

/** Whether somebody is there, and until or from when. Milliseconds since 1970 UTC; absent where it never changes. */
export interface People {
  readonly open: boolean;
  readonly until?: number;
  readonly from?: number;
}

/**
 * Of all departments together: open while any of them is, until the last one closes; else from when the first opens.
 * Undefined where the file names nobody.
 */
export function peopleOf(departments: unknown): ((at: number) => People) | undefined {
  const { model } = parseDepartments(departments);
  return model && ((at) => peopleAt(model, at));
}

function peopleAt(model: Departments, at: number): People {
  const standings = model.departments.map(({ hours }) => standingAt(hours, at));
  const open = standings.filter(({ openNow }) => openNow);
  if (open.length) {
    const closing = open.map(({ closesAt }) => closesAt ?? Infinity);
    const until = Math.max(...closing);
    return { open: true, ...(until < Infinity && { until }) };
  }
  const from = Math.min(...standings.map(({ opensAt }) => opensAt ?? Infinity));
  return { open: false, ...(from < Infinity && { from }) };
}
