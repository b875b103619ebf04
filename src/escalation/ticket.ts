import { answersIn, type Contact, type Draft, fieldsAsked, topicOf } from './draft.js';
import type { Line } from './lines.js';
import type { Departments } from './model.js';
import { withoutCardsIn } from './outbox/redact.js';
import type { Route } from './routing.js';

export interface Attachment {
  readonly part: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** `data` of an escalation: plain JSON, the same on every try. */
export interface Ticket {
  /** `esc_` and 128 random bits in hexadecimal. */
  readonly key: string;
  readonly reference: string;
  /** ISO 8601, by the visitor's clock. */
  readonly createdAt: string;
  /** Left out, as the page, where the visitor unticked it. */
  readonly locale?: string;
  /** Address without query and fragment. */
  readonly page?: string;
  readonly department: string;
  readonly departmentName: string;
  /** The rule that decided, or `visitor` where they chose the department themselves. */
  readonly ruleId: string;
  readonly topic?: string;
  readonly topicLabel?: string;
  readonly priority?: string | number | boolean;
  readonly message: string;
  readonly contact: Partial<Contact>;
  readonly fields: Readonly<Record<string, string | boolean>>;
  readonly fieldLabels: Readonly<Record<string, string>>;
  readonly context: readonly Omit<Line, 'id'>[];
  readonly attachments: readonly Attachment[];
  /** What the visitor agreed to. */
  readonly consent?: string;
  /** ISO 8601 with the offset of the department. */
  readonly answerBy?: string;
  /** Signs of a machine. Such a message is marked, never dropped. */
  readonly spam?: { readonly honeypot?: true; readonly tooFast?: true };
  /** What the site's own check of the visitor gave. */
  readonly token?: string;
}

/** What a ticket says beside the draft and its way. */
export interface Sending {
  readonly desk: Departments;
  readonly lines: readonly Line[];
  readonly files: readonly Omit<Attachment, 'part'>[];
  readonly key: string;
  readonly reference: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly locale: string;
  readonly page: string;
  readonly spam: NonNullable<Ticket['spam']>;
  readonly token?: string | undefined;
}

const given = ({ name, email, phone }: Contact, calls: boolean): Partial<Contact> =>
  Object.fromEntries(
    Object.entries({ name, email, ...(calls && { phone }) })
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(([, value]) => value),
  );

/** What is sent, and nothing that was unticked. Card numbers are taken out. */
export const ticketOf = (draft: Draft, route: Route, sending: Sending): Ticket => {
  const { desk, key, reference, createdAt, locale, page, spam, token } = sending;
  const topic = topicOf(desk, draft);
  const department = desk.departments.find(({ id }) => id === route.department);
  const goes = (id: string): boolean => !draft.without.includes(id);
  const lines = sending.lines.filter(({ id }) => goes(id));
  const fields = answersIn(desk, draft);
  const calls = !!department?.channels.some(({ type }) => type === 'callback');
  return withoutCardsIn({
    key,
    reference,
    createdAt,
    ...(goes('locale') && { locale }),
    ...(goes('page') && { page }),
    department: route.department,
    departmentName: department?.name ?? route.department,
    ruleId: route.ruleId,
    ...(topic && { topic: topic.id, topicLabel: topic.label }),
    ...(topic?.priority !== undefined && { priority: topic.priority }),
    message: draft.message.trim(),
    contact: given(draft.contact, calls),
    fields,
    fieldLabels: Object.fromEntries(
      fieldsAsked(desk, draft).flatMap(({ id, label }) => (Object.hasOwn(fields, id) ? [[id, label]] : [])),
    ),
    context: lines
      .filter(({ kind }) => kind !== 'page' && kind !== 'locale')
      .map(({ kind, label, value }) => ({ kind, label, value })),
    attachments: sending.files.map(({ name, type, size }, i) => ({
      part: `attachment-${i + 1}`,
      name,
      type,
      size,
    })),
    ...(desk.consent !== undefined && draft.consent && { consent: desk.consent }),
    ...(route.answerBy !== undefined && { answerBy: route.answerBy }),
    ...(Object.keys(spam).length && { spam }),
    ...(token && { token }),
  });
};
