// Stands in for node:test while code is being broken on purpose: it collects the tests instead of running them.

/** What was collected: `tests` in order, and what comes before and after all of them. */
export const collected = (globalThis.deskbellTests ??= { tests: [], before: [], after: [] });

const groups = [];

function collect(name, ...rest) {
  const run = rest.at(-1);
  // A file of the tests may have the same name for a test as another: the number keeps them apart.
  const id = `${collected.tests.length} ${[...groups, name].join(': ')}`;
  collected.tests.push({ id, run });
}

export const test = collect;
export const it = collect;
export default collect;

export function describe(name, body) {
  groups.push(name);
  body();
  groups.pop();
}

export const before = (work) => collected.before.push(work);
export const after = (work) => collected.after.push(work);
