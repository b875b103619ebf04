/**
 * The conversation of the FAQ as a pure function: `(session, action) → session`.
 *
 * The question and the view are all that is remembered; what the engine answered is kept with the number of the
 * call that asked, so an answer to an older question can never replace a newer one.
 */
import type { Hits } from './types.js';

export { snippet } from './snippet.js';

/** Where the visitor came from when an article was opened. */
export type From = 'search' | 'nearest' | 'suggestion' | 'popular' | 'category' | 'related' | 'api';

export type View =
  | { readonly name: 'home' }
  | { readonly name: 'results' }
  | { readonly name: 'category'; readonly category: string }
  | { readonly name: 'article'; readonly article: string; readonly from: From; readonly rank?: number };

/** The engine's side of the conversation. */
export type Answer =
  | { readonly state: 'none' }
  | { readonly state: 'searching'; readonly call: number; readonly before?: Hits }
  | { readonly state: 'found'; readonly call: number; readonly hits: Hits }
  | { readonly state: 'failed'; readonly call: number };

/** What was said about the open article. */
export type Feedback =
  | { readonly state: 'open' }
  | { readonly state: 'solved' }
  | { readonly state: 'why' }
  | { readonly state: 'noted' };

export interface Session {
  /** What stands in the field. */
  readonly query: string;
  readonly answer: Answer;
  /** Index of the option that Enter would open; -1 is none. */
  readonly active: number;
  readonly view: View;
  /** Views to go back to, the latest last. */
  readonly trail: readonly View[];
  readonly feedback: Feedback;
}

export type Action =
  | { readonly type: 'typed'; readonly query: string; readonly call: number }
  | { readonly type: 'answered'; readonly call: number; readonly hits: Hits }
  | { readonly type: 'failed'; readonly call: number }
  | { readonly type: 'moved'; readonly to: 'next' | 'previous' | 'none' }
  | { readonly type: 'opened'; readonly view: View }
  | { readonly type: 'returned' }
  | { readonly type: 'restored'; readonly view: View; readonly trail: readonly View[] }
  | { readonly type: 'rated'; readonly feedback: Feedback };

const home: View = { name: 'home' };

export const firstSession: Session = {
  query: '',
  answer: { state: 'none' },
  active: -1,
  view: home,
  trail: [],
  feedback: { state: 'open' },
};

/** The hits on screen: those of the last answer, also while a newer one is awaited, so that results keep their place. */
export function shownHits({ answer }: Session): Hits | undefined {
  if (answer.state === 'found') return answer.hits;
  return answer.state === 'searching' ? answer.before : undefined;
}

function typed(session: Session, query: string, call: number): Session {
  if (!query.trim()) return { ...firstSession, query };
  const before = session.view.name === 'results' ? shownHits(session) : undefined;
  return {
    ...firstSession,
    query,
    answer: { state: 'searching', call, ...(before && { before }) },
    view: { name: 'results' },
  };
}

function moved(session: Session, to: 'next' | 'previous' | 'none'): Session {
  const count = session.view.name === 'results' ? (shownHits(session)?.hits.length ?? 0) : 0;
  if (to === 'none' || count === 0) return { ...session, active: -1 };
  const stops = count + 1; // the field itself is one of the stops
  const active = ((session.active + 1 + (to === 'next' ? 1 : stops - 1)) % stops) - 1;
  return { ...session, active };
}

const entered = (session: Session, view: View, trail: readonly View[]): Session => ({
  ...session,
  view,
  trail,
  active: -1,
  feedback: { state: 'open' },
});

/** A call is answered once; where another had to answer in its place, what comes later still counts. */
const awaited = ({ answer }: Session, call: number): boolean =>
  answer.state !== 'none' &&
  answer.call === call &&
  (answer.state === 'searching' || (answer.state === 'found' && !!answer.hits.instead));

/** The next session. Answers to anything but the latest question change nothing. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'typed':
      return typed(session, action.query, action.call);
    case 'answered':
      if (!awaited(session, action.call)) return session;
      return { ...session, answer: { state: 'found', call: action.call, hits: action.hits }, active: -1 };
    case 'failed':
      if (!awaited(session, action.call)) return session;
      return { ...session, answer: { state: 'failed', call: action.call } };
    case 'moved':
      return moved(session, action.to);
    case 'opened':
      return entered(session, action.view, [...session.trail, session.view]);
    case 'returned':
      return entered(
        session,
        session.trail.at(-1) ?? (session.query.trim() ? { name: 'results' } : home),
        session.trail.slice(0, -1),
      );
    case 'restored':
      return entered(session, action.view, action.trail);
    case 'rated':
      return { ...session, feedback: action.feedback };
  }
}
