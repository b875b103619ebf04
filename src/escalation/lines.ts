import { withoutCardsIn } from './outbox/redact.js';
import type { TrailEntry } from './trail.js';

/** What goes along with a message unless the visitor unticks it. */
export interface Line {
  /** The same for the same thing, so that a tick that was taken away stays away. */
  readonly id: string;
  readonly kind: TrailEntry['kind'] | 'page' | 'locale';
  readonly label: string;
  readonly value: string;
}

/** The words for what goes along, in the visitor's language. */
export interface LineWords {
  readonly entry: (entry: TrailEntry) => { readonly label: string; readonly value: string };
  readonly page: { readonly label: string; readonly value: string };
  readonly locale: { readonly label: string; readonly value: string };
}

/** The newest so many steps go along: nobody reads more. */
const MOST = 20;

const idOf = (entry: TrailEntry): string => {
  switch (entry.kind) {
    case 'search':
      return `search:${entry.query}`;
    case 'article':
      return `article:${entry.articleId}`;
    case 'answer':
      return `answer:${entry.flow}:${entry.question}`;
    case 'verdict':
      return `verdict:${entry.lineId}`;
    case 'order':
      return `order:${entry.orderNumber}`;
  }
};

/** What could be sent beside the visitor's own words: each step once, the last time it was made; then page and language. */
export const linesOf = (trail: readonly TrailEntry[], words: LineWords): readonly Line[] => {
  const steps = new Map<string, TrailEntry>();
  for (const entry of trail) {
    steps.delete(idOf(entry));
    steps.set(idOf(entry), entry);
  }
  return withoutCardsIn([
    ...[...steps].slice(-MOST).map(([id, entry]) => ({ id, kind: entry.kind, ...words.entry(entry) })),
    { id: 'page', kind: 'page' as const, ...words.page },
    { id: 'locale', kind: 'locale' as const, ...words.locale },
  ]);
};
