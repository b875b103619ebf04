/** The conversation of a message as a pure function: `(session, action) → session`. A door of its own, for elements. */
import { type Contact, type Draft, type DraftProblem, emptyDraft } from './draft.js';
import type { Ticket } from './ticket.js';
import type { TrailEntry } from './trail.js';

export {
  addressee,
  type Around,
  callsBack,
  type Contact,
  type Draft,
  type DraftCode,
  type DraftProblem,
  emptyDraft,
  factsOf,
  fieldsAsked,
  LONGEST,
  OTHER,
  problemsOf,
  takesMessages,
  topicOf,
} from './draft.js';
export { carriedOver } from './carry-over.js';
export { answersOf, readTicket, restored, toKeep } from './keeping.js';
export { type Line, type LineWords, linesOf } from './lines.js';
export { loadDepartments } from './load-departments.js';
export { referenceOf } from './reference.js';
export { type Sending, type Ticket, ticketOf } from './ticket.js';

/** Made once, at the first press of send, and the same on every try, reload and tab. */
export interface Seal {
  readonly key: string;
  readonly reference: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** One tagged union: there is no slip without a ticket. */
export type Place =
  | { readonly name: 'topic' }
  | { readonly name: 'message' }
  | { readonly name: 'slip'; readonly ticket: Ticket }
  /** An article helped, and nothing needs to be sent. */
  | { readonly name: 'solved'; readonly title?: string };

export interface Session {
  readonly place: Place;
  readonly draft: Draft;
  /** Names of what the visitor has finished with: there a mistake may be named. */
  readonly left: readonly string[];
  /** Send was pressed: everything that is open may be named. */
  readonly tried: boolean;
  readonly seal?: Seal;
  /** Articles read while writing. */
  readonly read: readonly TrailEntry[];
}

export type Action =
  | { readonly type: 'chose-topic'; readonly topic: string }
  | { readonly type: 'chose-department'; readonly department: string | undefined }
  | { readonly type: 'wrote'; readonly message: string }
  | { readonly type: 'answered'; readonly field: string; readonly value: string | boolean }
  | { readonly type: 'gave'; readonly contact: Partial<Contact> }
  | { readonly type: 'ticked'; readonly line: string; readonly on: boolean }
  | { readonly type: 'consented'; readonly on: boolean }
  | { readonly type: 'left'; readonly name: string }
  | { readonly type: 'read'; readonly articleId: string; readonly title: string }
  | { readonly type: 'went'; readonly to: 'topic' | 'message' }
  | { readonly type: 'tried' }
  | { readonly type: 'sealed'; readonly seal: Seal }
  | { readonly type: 'posted'; readonly ticket: Ticket }
  | { readonly type: 'solved'; readonly title?: string }
  /** A question asked elsewhere is brought along; `before`: the one that was brought along last. */
  | { readonly type: 'asked'; readonly question: string; readonly before: string | undefined }
  /** A new message: only how to reach the visitor stays. */
  | { readonly type: 'began' };

export const firstSession: Session = {
  place: { name: 'topic' },
  draft: emptyDraft,
  left: [],
  tried: false,
  read: [],
};

const drafted = (draft: Draft, action: Action): Draft => {
  switch (action.type) {
    case 'chose-topic': {
      // Another matter is for other people: a choice made by hand held for the old one.
      const { department: _, ...rest } = draft;
      return { ...rest, topic: action.topic };
    }
    case 'chose-department': {
      const { department: _, ...rest } = draft;
      return action.department === undefined ? rest : { ...rest, department: action.department };
    }
    case 'wrote':
      return { ...draft, message: action.message };
    case 'answered':
      return { ...draft, fields: { ...draft.fields, [action.field]: action.value } };
    case 'gave':
      return { ...draft, contact: { ...draft.contact, ...action.contact } };
    case 'ticked': {
      const others = draft.without.filter((id) => id !== action.line);
      return { ...draft, without: action.on ? others : [...others, action.line] };
    }
    case 'consented':
      return { ...draft, consent: action.on };
    default:
      return draft;
  }
};

/** What happened → the session after it. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'left':
      return session.left.includes(action.name)
        ? session
        : { ...session, left: [...session.left, action.name] };
    case 'read': {
      const { articleId, title } = action;
      const others = session.read.filter((one) => one.kind === 'article' && one.articleId !== articleId);
      return { ...session, read: [...others, { kind: 'article', articleId, title }] };
    }
    case 'asked': {
      const { place, draft } = session;
      // After a message was sent it begins a new one. What the visitor wrote themselves stays.
      const isOver = place.name === 'slip' || place.name === 'solved';
      if (!isOver && draft.message.trim() && draft.message !== action.before) return session;
      const now = isOver ? reduce(session, { type: 'began' }) : session;
      return { ...now, draft: { ...now.draft, message: action.question } };
    }
    case 'went':
      return { ...session, place: { name: action.to } };
    case 'tried':
      return { ...session, tried: true };
    case 'sealed':
      return { ...session, seal: session.seal ?? action.seal };
    case 'posted':
      return {
        ...firstSession,
        place: { name: 'slip', ticket: action.ticket },
        draft: { ...emptyDraft, contact: session.draft.contact },
      };
    case 'solved':
      return {
        ...firstSession,
        place: { name: 'solved', ...(action.title !== undefined && { title: action.title }) },
      };
    case 'began':
      return { ...firstSession, draft: { ...emptyDraft, contact: session.draft.contact } };
    default:
      return { ...session, draft: drafted(session.draft, action) };
  }
}

/** The problems that may be named now: of what is finished, and all once send was pressed. Missing is no mistake before. */
export const shownProblems = (
  { left, tried }: Session,
  problems: readonly DraftProblem[],
): readonly DraftProblem[] =>
  problems.filter(({ name, code }) => tried || (left.includes(name) && !code.endsWith('/missing')));
