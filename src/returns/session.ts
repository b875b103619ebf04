/**
 * The conversation of a return as a pure function: `(session, action) → session`, and `survey(setting, session)` for
 * what stands on screen.
 *
 * Answers are kept by question and replayed: going back changes one and keeps the rest. An answer that no longer fits
 * its question is kept and not counted, so that it is there again when the question comes back.
 */
import { accepted } from './accepted.js';
import { checkWalk } from './check.js';
import type { Setting } from './items.js';
import type { Question } from './questions.js';
import { orderWalk, type Walk, withdrawalWalk } from './walk.js';

export { missingIn, piecesOf } from './accepted.js';
export { calendarOf, type CalendarEntry } from './calendar.js';
export { type Setting, versionOf } from './items.js';
export { loadReturns } from './load-returns.js';
export { type MoneyBack, moneyOf } from './money-back.js';
export { UNKNOWN_DAY } from './questions.js';
export type * from './questions.js';
export { submissionOf, type Submission } from './submission.js';
export { grounds, type Ground, rightsIn, refundTimeOf } from './grounds.js';

export type Answers = Readonly<Record<string, unknown>>;

export interface Session {
  readonly answers: Answers;
  /** `on` a question, or `after` one; undefined: at the first that is not answered. */
  readonly at?: { readonly on: string } | { readonly after: string };
  /** One answer is changed from the last look: then back there, past all that is answered. */
  readonly changing?: boolean;
}

export type Action =
  | { readonly type: 'answered'; readonly id: string; readonly value: unknown }
  | { readonly type: 'went'; readonly to: string }
  | { readonly type: 'changes'; readonly id: string };

export const firstSession: Session = { answers: {} };

/** What the visitor did → the session after it. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'answered': {
      const answers = { ...session.answers, [action.id]: action.value };
      return session.changing ? { answers, changing: true } : { answers, at: { after: action.id } };
    }
    case 'went':
      return { answers: session.answers, at: { on: action.to } };
    case 'changes':
      return { answers: session.answers, at: { on: action.id }, changing: true };
  }
}

export interface Survey {
  /** The questions so far, in order: all answered but the last, which may be. */
  readonly trail: readonly Question[];
  /** The one on screen: an index of the trail. */
  readonly at: number;
  readonly question: Question;
}

const walkOf = (setting: Setting): Walk =>
  setting.mode === 'check'
    ? checkWalk(setting)
    : setting.mode === 'withdrawal'
      ? withdrawalWalk(setting)
      : orderWalk(setting);

/** No policy that a person reads asks as much; a file made by a machine must not hold the page. */
const MOST = 2000;

/** Asks every question again with the answers that are there, up to the first without one. */
export function trailOf(setting: Setting, answers: Answers): readonly Question[] {
  const trail: Question[] = [];
  const walk = walkOf(setting);
  for (let step = walk.next(); !step.done && trail.length < MOST; ) {
    const question = step.value;
    trail.push(question);
    const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (!accepted(question, value)) break;
    step = walk.next(value);
  }
  return trail;
}

/** Where the visitor is. */
export function survey(setting: Setting, { answers, at }: Session): Survey {
  const trail = trailOf(setting, answers);
  const last = trail.length - 1;
  const place = at && trail.findIndex(({ id }) => id === ('on' in at ? at.on : at.after));
  const index = at === undefined || place === undefined || place < 0 ? last : 'on' in at ? place : place + 1;
  const shown = Math.min(index, last);
  return { trail, at: shown, question: trail[shown] as Question };
}
