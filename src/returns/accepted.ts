import type { Question, Statement } from './questions.js';

/** Answers come back from the storage of a tab, so they are read like any foreign value. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const text = (value: unknown, key: string): string => {
  const found = own(value, key);
  return typeof found === 'string' ? found.trim() : '';
};

/** Pieces by line, of lines that can be chosen and no more than there are. */
export const piecesOf = (
  value: unknown,
  lines: readonly { readonly lineId: string; readonly left: number; readonly selectable?: boolean }[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    lines.flatMap(({ lineId, left, selectable = true }) => {
      const pieces = own(value, lineId);
      const fine = selectable && typeof pieces === 'number' && Number.isInteger(pieces) && pieces > 0;
      return fine && left > 0 ? [[lineId, Math.min(pieces, left)]] : [];
    }),
  );

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is missing in a statement of withdrawal, by field, in the order of the form; empty where it can be sent. */
export const missingIn = (
  value: unknown,
  lines: readonly { readonly lineId: string; readonly left: number }[],
): readonly ('name' | 'email' | 'orderNumber' | 'pieces')[] => [
  ...(text(value, 'orderNumber') ? [] : (['orderNumber'] as const)),
  ...(lines.length && !Object.keys(piecesOf(own(value, 'pieces'), lines)).length
    ? (['pieces'] as const)
    : []),
  ...(text(value, 'name') ? [] : (['name'] as const)),
  ...(MAIL.test(text(value, 'email')) ? [] : (['email'] as const)),
];

export const statementOf = (
  value: unknown,
  lines: readonly { readonly lineId: string; readonly left: number }[],
): Statement => ({
  name: text(value, 'name'),
  email: text(value, 'email'),
  orderNumber: text(value, 'orderNumber'),
  pieces: piecesOf(own(value, 'pieces'), lines),
  words: text(value, 'words'),
});

const oneOf = (value: unknown, options: readonly string[]): boolean =>
  typeof value === 'string' && options.includes(value);

const texts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether a value answers a question as it is asked now. One that does not is kept and asked for again. */
export function accepted(question: Question, value: unknown): boolean {
  switch (question.kind) {
    case 'order':
      return question.found;
    case 'items':
      return Object.keys(piecesOf(value, question.lines)).length > 0;
    case 'reason':
      return oneOf(
        value,
        question.options.map(({ id }) => id),
      );
    case 'condition':
      return oneOf(value, question.options);
    case 'photos':
      return texts(value);
    case 'outcome':
      return !question.final && value === question.stamp;
    case 'resolution':
    case 'method':
      return oneOf(
        value,
        question.options.map(({ type }) => type),
      );
    case 'variant':
      return typeof value === 'string' && value.trim() !== '';
    case 'fact': {
      const values = question.options.map((option) => option.value);
      return question.several
        ? texts(value) && value.every((one) => values.includes(one))
        : oneOf(value, values);
    }
    case 'date':
      return value === 'unknown' || (isDay(value) && value <= question.last);
    case 'statement':
      return missingIn(value, question.lines).length === 0;
    case 'review':
      return false;
  }
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
