import type { Ticket } from './adapter.js';

/** One line for the list of tickets: what it is about, and the number that the visitor has. */
export const subjectOf = ({ topicLabel, departmentName, message, reference }: Ticket): string => {
  const about =
    topicLabel ??
    departmentName ??
    message
      .trim()
      .split('\n', 1)[0]
      ?.slice(0, 80)
      .replace(/\p{Surrogate}$/u, '') ??
    '';
  return `${about} [${reference}]`;
};

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'string' || typeof value === 'number' || value === true ? String(value) : '';
};

/** What was said beside the message, as pairs: answers by their labels, what was tried before, where and how. */
const facts = ({
  fields = {},
  fieldLabels = {},
  context = [],
  contact,
  page,
  locale,
  reference,
  key,
}: Ticket) => [
  ...Object.entries(fields).map(([id, value]) => [
    Object.hasOwn(fieldLabels, id) ? fieldLabels[id] : id,
    shown(value),
  ]),
  ...context.map(({ label, value }) => [label, value]),
  ['phone', contact?.phone],
  ['page', page],
  ['language', locale],
  ['reference', reference],
  ['id', key],
];

/** The whole ticket as plain text, for a help desk that has one field for it. */
export const textOf = (ticket: Ticket): string => {
  const lines = facts(ticket).flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return `${ticket.message.trim()}\n\n--\n${lines.join('\n')}`;
};

/** What a help desk calls the visitor. */
export const nameOf = ({ contact }: Ticket): string => contact?.name?.trim() || contact?.email || '';
