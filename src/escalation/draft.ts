import { isDay, own } from '../content/reading.js';
import { isEmail, isPhone } from './channels.js';
import type { Department, Departments, FormField, Topic } from './model.js';
import { departmentFor, type DraftFacts, fulfils } from './routing.js';
import type { TrailEntry } from './trail.js';

/** The topic of those whose matter is none of the listed ones. */
export const OTHER = 'something-else';

export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** What the visitor has said so far. Plain JSON. */
export interface Draft {
  /** Id of a topic, or `OTHER`; left out where none is chosen. */
  readonly topic?: string;
  /** Id of the department that the visitor chose in place of the suggested one. */
  readonly department?: string;
  readonly message: string;
  readonly contact: Contact;
  /** Answers by field: text, or true for a tick. Those of topics chosen before are kept and not counted. */
  readonly fields: Readonly<Record<string, string | boolean>>;
  /** Ids of the lines that are not to be sent. */
  readonly without: readonly string[];
  readonly consent: boolean;
}

export const emptyDraft: Draft = {
  message: '',
  contact: { name: '', email: '', phone: '' },
  fields: {},
  without: [],
  consent: false,
};

/** What is known beside the draft. */
export interface Around {
  readonly trail: readonly TrailEntry[];
  readonly locale: string;
  readonly category?: string | undefined;
}

export const topicOf = (desk: Departments, { topic }: Draft): Topic | undefined =>
  desk.topics.find(({ id }) => id === topic);

/** The draft as the rules of routing read it. */
export const factsOf = (desk: Departments, draft: Draft, { trail, locale, category }: Around): DraftFacts => {
  const topic = topicOf(desk, draft);
  return {
    ...(topic && { topic: topic.id }),
    message: draft.message,
    fields: answersIn(desk, draft),
    verdict: trail.flatMap((entry) => (entry.kind === 'verdict' ? [entry.eligible] : [])),
    ...(category !== undefined && !topic && { category }),
    locale,
  };
};

const isEmpty = (value: string | boolean | undefined): boolean =>
  typeof value === 'string' ? !value.trim() : !value;

const asked = (
  desk: Departments,
  draft: Draft,
): { field: FormField; value: string | boolean | undefined }[] => {
  const topic = topicOf(desk, draft);
  const fields: Record<string, unknown> = {};
  return (topic?.fields ?? []).flatMap((field) => {
    if (!fulfils({ ...(topic && { topic: topic.id }), fields }, field.when)) return [];
    const value = own(draft.fields, field.id) as string | boolean | undefined;
    fields[field.id] = value;
    return [{ field, value }];
  });
};

/** The fields to ask, by topic. A `when` sees the answers to the fields before it, and only to those that are asked. */
export const fieldsAsked = (desk: Departments, draft: Draft): readonly FormField[] =>
  asked(desk, draft).map(({ field }) => field);

/** What was answered to the fields that are asked, as it is sent. */
export const answersIn = (desk: Departments, draft: Draft): Readonly<Record<string, string | boolean>> =>
  Object.fromEntries(
    asked(desk, draft)
      .filter(({ value }) => !isEmpty(value))
      .map(({ field, value }) => [field.id, typeof value === 'string' ? value.trim() : (value as boolean)]),
  );

/** Who gets it and why: the visitor's own choice, or what the rules say. */
export const addressee = (
  desk: Departments,
  draft: Draft,
  around: Around,
): { readonly department: Department; readonly ruleId: string } => {
  const chosen = desk.departments.find(({ id }) => id === draft.department);
  return chosen
    ? { department: chosen, ruleId: 'visitor' }
    : departmentFor(desk, factsOf(desk, draft, around));
};

/** Whether a department takes messages; one that names no channels takes them too. */
export const takesMessages = ({ channels }: Department): boolean =>
  !channels.length || channels.some(({ type }) => type === 'form');

export const callsBack = ({ channels }: Department): boolean =>
  channels.some(({ type }) => type === 'callback');

export type DraftCode =
  | 'topic/missing'
  | 'message/missing'
  | 'message/too-long'
  | 'email/missing'
  | 'email/malformed'
  | 'phone/malformed'
  | 'consent/missing'
  | 'field/missing'
  | 'field/malformed'
  | 'field/too-long';

export interface DraftProblem {
  /** What it is about: `message`, `email`, `phone`, `consent`, or `field-` and the id of a field. */
  readonly name: string;
  readonly code: DraftCode;
  readonly field?: FormField;
}

/** Characters. */
export const LONGEST = { message: 10_000, field: 1_000 };

const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  email: isEmail,
  tel: isPhone,
  url: (text) => /^(https?:\/\/)?[^\s/]+\.[^\s]+$/i.test(text),
  number: (text) => Number.isFinite(Number(text.replace(',', '.'))),
  date: isDay,
};

const fieldCode = (
  { type, required }: FormField,
  value: string | boolean | undefined,
): DraftCode | undefined => {
  if (isEmpty(value)) return required ? 'field/missing' : undefined;
  const text = String(value).trim();
  if (text.length > LONGEST.field) return 'field/too-long';
  return (own(FORMS, type) as (typeof FORMS)[string] | undefined)?.(text) === false
    ? 'field/malformed'
    : undefined;
};

const emailCode = ({ email, phone }: Contact, calls: boolean): DraftCode | undefined => {
  if (email.trim()) return isEmail(email.trim()) ? undefined : 'email/malformed';
  return calls && phone.trim() ? undefined : 'email/missing';
};

/** What is still open, in the order of the form. A mail address is not asked where a call back was asked for. */
export const problemsOf = (
  desk: Departments,
  draft: Draft,
  department: Department,
): readonly DraftProblem[] => {
  const { message, contact, consent } = draft;
  const calls = callsBack(department);
  const text = message.trim();
  const open: readonly (readonly [name: string, code: DraftCode | undefined | false, field?: FormField])[] = [
    ...asked(desk, draft).map(
      ({ field, value }) => [`field-${field.id}`, fieldCode(field, value), field] as const,
    ),
    ['message', text ? text.length > LONGEST.message && 'message/too-long' : 'message/missing'],
    ['email', emailCode(contact, calls)],
    ['phone', calls && !!contact.phone.trim() && !isPhone(contact.phone.trim()) && 'phone/malformed'],
    ['consent', desk.consent !== undefined && !consent && 'consent/missing'],
  ];
  return open.flatMap(([name, code, field]) => (code ? [{ name, code, ...(field && { field }) }] : []));
};
