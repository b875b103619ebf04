/** What a tab keeps of the conversation, so that a reload loses nothing. */
import { isRaw, own } from '../content/reading.js';
import type { Draft } from './draft.js';
import type { Place, Seal, Session } from './session.js';
import type { Ticket } from './ticket.js';

const text = (value: unknown, key: string): string => {
  const found = own(value, key);
  return typeof found === 'string' ? found : '';
};

const list = (value: unknown, key: string): readonly unknown[] => {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
};

/** Answers that a page gave or a tab kept: texts and ticks. Numbers become texts; all else is no answer. */
export const answersOf = (value: unknown): Readonly<Record<string, string | boolean>> =>
  Object.fromEntries(
    Object.entries(isRaw(value) ? value : {}).flatMap(([id, one]): [string, string | boolean][] => {
      if (typeof one === 'string' || typeof one === 'boolean') return [[id, one]];
      return typeof one === 'number' ? [[id, String(one)]] : [];
    }),
  );

const draftOf = (value: unknown): Draft => {
  const [topic, department, contact] = [
    text(value, 'topic'),
    text(value, 'department'),
    own(value, 'contact'),
  ];
  return {
    ...(topic && { topic }),
    ...(department && { department }),
    message: text(value, 'message'),
    contact: { name: text(contact, 'name'), email: text(contact, 'email'), phone: text(contact, 'phone') },
    fields: answersOf(own(value, 'fields')),
    without: list(value, 'without').filter((id): id is string => typeof id === 'string'),
    consent: own(value, 'consent') === true,
  };
};

const sealOf = (value: unknown): Seal | undefined => {
  const [key, reference, createdAt] = [
    text(value, 'key'),
    text(value, 'reference'),
    text(value, 'createdAt'),
  ];
  return /^esc_[\da-f]{32}$/.test(key) && reference && createdAt ? { key, reference, createdAt } : undefined;
};

/** A ticket that can be shown, from a tab or an outbox; undefined for one of another shape. */
export const readTicket = (value: unknown): Ticket | undefined => {
  const every = (keys: readonly string[], fits: (found: unknown) => unknown): boolean =>
    keys.every((key) => fits(own(value, key)));
  const { createdAt, answerBy = createdAt } = Object(value) as Partial<Ticket>;
  const isWhole =
    sealOf(value) &&
    [createdAt, answerBy].every((time) => Number.isFinite(Date.parse(String(time)))) &&
    every(['department', 'departmentName', 'message'], (text) => typeof text === 'string') &&
    every(['contact', 'fields', 'fieldLabels'], isRaw) &&
    list(value, 'attachments').every(isRaw) &&
    every(['attachments'], Array.isArray);
  return isWhole ? (value as Ticket) : undefined;
};

const placeOf = (value: unknown): Place => {
  const name = text(value, 'name');
  const ticket = readTicket(own(value, 'ticket'));
  if (name === 'slip' && ticket) return { name, ticket };
  return { name: name === 'message' ? name : 'topic' };
};

/** A session as the tab kept it, read with care: another version of the page may have written it. */
export const restored = (value: unknown): Session | undefined => {
  if (!isRaw(value) || own(value, 'v') !== 1) return undefined;
  const seal = sealOf(own(value, 'seal'));
  return {
    left: [],
    tried: false,
    read: [],
    place: placeOf(own(value, 'place')),
    draft: draftOf(own(value, 'draft')),
    ...(seal && { seal }),
  };
};

/** What the tab keeps of a session. */
export const toKeep = ({ place, draft, seal }: Session): object => ({
  v: 1,
  place,
  draft,
  ...(seal && { seal }),
});
