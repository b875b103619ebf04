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

const draftOf = (value: unknown): Draft => {
  const [topic, department, contact] = [
    text(value, 'topic'),
    text(value, 'department'),
    own(value, 'contact'),
  ];
  const fields = own(value, 'fields');
  const kept = Object.entries(isRaw(fields) ? fields : {}).filter(
    (pair): pair is [string, string | boolean] => typeof pair[1] === 'string' || typeof pair[1] === 'boolean',
  );
  return {
    ...(topic && { topic }),
    ...(department && { department }),
    message: text(value, 'message'),
    contact: { name: text(contact, 'name'), email: text(contact, 'email'), phone: text(contact, 'phone') },
    fields: Object.fromEntries(kept),
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

const placeOf = (value: unknown): Place => {
  const name = text(value, 'name');
  const ticket = own(value, 'ticket');
  if (name === 'slip' && isRaw(ticket) && sealOf(ticket))
    return { name, ticket: ticket as unknown as Ticket };
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
