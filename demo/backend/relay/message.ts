import type { Outgoing } from './target.js';

/** What staff read, as plain text: English, since it is for the people of the shop. */
export const subjectOf = ({ reference, title }: Outgoing): string =>
  `[${reference}] ${title}`.replace(/\s+/g, ' ').trim().slice(0, 200);

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const line = (label: string, value: unknown): string[] =>
  value === undefined || value === null || value === '' ? [] : [`${label}: ${said(value)}`];

const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : Array.isArray(value)
      ? value.map(said).join(', ')
      : JSON.stringify(value);

/** A pair of label and text for everything that was asked, in the words that the visitor saw. */
export function answersOf(data: Fields): readonly (readonly [label: string, value: string])[] {
  const labels = fieldsOf(data.fieldLabels);
  return Object.entries(fieldsOf(data.fields)).map(([id, value]) => [said(labels[id] ?? id), said(value)]);
}

/** What the visitor did before, line by line. */
export const trailOf = (data: Fields): readonly (readonly [label: string, value: string])[] =>
  listOf(data.context).map((one) => {
    const { kind, label, value } = fieldsOf(one);
    return [said(label ?? kind ?? ''), said(value ?? '')] as const;
  });

/** What is to go back, one line for each item. */
export const itemsOf = (data: Fields): readonly string[] =>
  listOf(data.items).map((one) => {
    const { lineId, sku, quantity, ...rest } = fieldsOf(one);
    const answers = Object.entries(rest).map(([key, value]) => `${key} ${said(value)}`);
    return [`${said(quantity ?? 1)} × ${said(sku ?? lineId ?? '')}`, ...answers].join(', ');
  });

/** What the server says besides, for staff. */
export function notesOf({ checks }: Pick<Outgoing, 'checks'>): readonly string[] {
  const route = fieldsOf(checks.route);
  const routed =
    route.same === false
      ? [
          `The rules lead to ${said(route.department)} (rule ${said(route.ruleId)}); the visitor chose another.`,
        ]
      : [];
  if (checks.verdicts === 'unknown-order') return [...routed, 'The shop has no order of this number.'];
  const verdicts = listOf(checks.verdicts).map((one) => {
    const { lineId, seen, ruled, same, deadline } = fieldsOf(one);
    const until = deadline ? `, until ${said(deadline)}` : '';
    return same
      ? `Item ${said(lineId)}: ${said(ruled)}${until}, as the visitor was told.`
      : `Item ${said(lineId)}: the policy says ${said(ruled) || 'nothing, there is no such item'}${until}; the visitor was told ${said(seen) || 'nothing'}.`;
  });
  return [...routed, ...verdicts];
}

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length ? [`${title}\n${lines.map((one) => `- ${one}`).join('\n')}`] : [];

/** The whole ticket. */
export function textOf(ticket: Outgoing): string {
  const { data, reference, id } = ticket;
  const contact = fieldsOf(data.contact);
  const pairs = (list: readonly (readonly [string, string])[]) =>
    list.map(([label, value]) => `${label}: ${value}`);
  const from = [
    ...line('Name', contact.name ?? data.name),
    ...line('E-mail', contact.email ?? data.email),
    ...line('Phone', contact.phone),
  ];
  return [
    said(data.message ?? data.words ?? ticket.title),
    ...block('From', from),
    ...block('Asked and answered', pairs(answersOf(data))),
    ...block('Items', itemsOf(data)),
    ...block('Before writing', pairs(trailOf(data))),
    ...block('Checked by the server', notesOf(ticket)),
    [
      `Reference ${reference}`,
      ...line('Page', data.page),
      ...line('Language', data.locale),
      ...line('Answer promised by', data.answerBy),
      `Id ${id}`,
    ].join('\n'),
  ].join('\n\n');
}
