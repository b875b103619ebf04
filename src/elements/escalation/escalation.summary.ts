import type { SlipScene } from './escalation.slip.js';
import { by } from '../../ui/moment.js';

export type Paper = Pick<SlipScene, 't' | 'locale' | 'now' | 'ticket' | 'desk'>;

export interface Row {
  readonly what: string;
  readonly said: string;
}

/** What the visitor wrote, row by row. */
export function rowsOf({
  t,
  ticket,
  locale,
  desk,
}: Pick<SlipScene, 't' | 'ticket' | 'locale' | 'desk'>): readonly Row[] {
  const { contact, fields, fieldLabels, attachments, topicLabel, message, createdAt } = ticket;
  const topic = desk?.topics.find(({ id }) => id === ticket.topic);
  const answer = (id: string, value: unknown): string => {
    const options = topic?.fields.find((field) => field.id === id)?.options;
    return value === true ? '✓' : (options?.find((one) => one.value === value)?.label ?? String(value));
  };
  const all: (Row | undefined | '')[] = [
    topicLabel && { what: t('topic'), said: topicLabel },
    ...Object.keys(fields).map((id) => ({
      what: fieldLabels[id] ?? id,
      said: answer(id, fields[id]),
    })),
    { what: t('message'), said: message },
    contact.name && { what: t('name'), said: contact.name },
    contact.email && { what: t('email'), said: contact.email },
    contact.phone && { what: t('phone'), said: contact.phone },
    attachments.length
      ? { what: t('files'), said: attachments.map(({ name }) => name).join(', ') }
      : undefined,
    {
      what: t('written'),
      said: new Date(createdAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
    },
  ];
  return all.filter((row): row is Row => !!row);
}

/** What happens next, and by when: a date, since a count of days is nobody's promise. */
export function nextLine({
  t,
  locale,
  now,
  ticket,
}: Pick<SlipScene, 't' | 'locale' | 'now' | 'ticket'>): string {
  const { answerBy, contact } = ticket;
  const time = answerBy ? by(locale, answerBy, now) : '';
  const mails = contact.email ?? '';
  if (mails) return time ? t('nextMailBy', { time, email: mails }) : t('nextMail', { email: mails });
  const phone = contact.phone ?? '';
  return time ? t('nextCallBy', { time, phone }) : t('nextCall', { phone });
}

export const headOf = ({ t, ticket }: Paper): string => `${t('reference')}: ${ticket.reference}`;

/** The slip as text: to copy and to mail. */
export const textOf = (paper: Paper): string =>
  [
    headOf(paper),
    `${paper.t('sentTo')}: ${paper.ticket.departmentName}`,
    nextLine(paper),
    '',
    ...rowsOf(paper).map(({ what, said }) => `${what}: ${said}`),
  ].join('\n');
