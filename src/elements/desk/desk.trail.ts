import type { TrailEntry } from '../../escalation/index.js';

/** A person reads what is handed over: the last of it is enough. */
const MOST = 20;

/** What makes two entries one: the newer takes the place of the older. */
function keyOf(entry: TrailEntry): string {
  switch (entry.kind) {
    case 'search':
      return `search ${entry.query}`;
    case 'article':
      return `article ${entry.articleId}`;
    case 'answer':
      return `answer ${entry.flow} ${entry.question}`;
    case 'verdict':
      return `verdict ${entry.lineId}`;
    case 'order':
      return 'order';
  }
}

/** What the visitor tried so far, each once, in the order in which it was done last; no more than twenty entries. */
export function withEntries(
  trail: readonly TrailEntry[],
  more: readonly TrailEntry[],
): readonly TrailEntry[] {
  const byKey = new Map(trail.map((entry) => [keyOf(entry), entry]));
  for (const entry of more) {
    byKey.delete(keyOf(entry));
    byKey.set(keyOf(entry), entry);
  }
  return [...byKey.values()].slice(-MOST);
}
