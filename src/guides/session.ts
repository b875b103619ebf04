/** The conversation of `deskbell-guide` as a pure function; browsers load this and the reader, no more. */
import type { Guide, OutcomeNode, QuestionNode } from './model.js';
import { type Answers, chosen, resolve, type Resolved } from './resolve.js';

export { readGuides } from './read-guides.js';
export { longestWay } from './resolve.js';
export type * from './model.js';
export type { Answered } from './resolve.js';

export interface Session {
  readonly answers: Answers;
  /** Id of the question on screen, where the visitor went back to one; else the position is replayed. */
  readonly on?: string;
  /** One answer is changed: then on, past all that is answered. */
  readonly changing?: boolean;
}

export type Action =
  | { readonly type: 'answered'; readonly id: string; readonly option: string }
  | { readonly type: 'went'; readonly to: string }
  | { readonly type: 'changes'; readonly id: string };

export const firstSession: Session = { answers: {} };

export interface Survey extends Resolved {
  /** Where the visitor is on the trail: its length means at `step`. */
  readonly at: number;
  /** What stands on screen. */
  readonly shown: QuestionNode | OutcomeNode;
}

/** Where the visitor is. */
export function survey(guide: Guide, { answers, on }: Session): Survey {
  const { trail, step } = resolve(guide, answers);
  const place = trail.findIndex(({ question }) => question.id === on);
  const at = place < 0 ? trail.length : place;
  return { trail, step, at, shown: trail[at]?.question ?? step };
}

/** What the visitor did → the session after it. */
export function reduce(guide: Guide, session: Session, action: Action): Session {
  if (action.type === 'went') return { answers: session.answers, on: action.to };
  if (action.type === 'changes') return { answers: session.answers, on: action.id, changing: true };
  const answers = { ...session.answers, [action.id]: action.option };
  if (session.changing) return { answers };
  const node = guide.nodes.get(action.id);
  const next = node?.type === 'question' ? chosen(node, answers)?.next : undefined;
  return { answers, ...(next !== undefined && { on: next }) };
}
