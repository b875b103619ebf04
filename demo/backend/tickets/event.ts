import { MOST_DEPTH, depthOf, keepable } from '../keepable.js';
import { Refusal } from '../refusal.js';

export type Kind = 'escalation' | 'return' | 'withdrawal';

const KINDS: Readonly<Record<string, Kind>> = {
  'dev.deskbell.escalation.created.v1': 'escalation',
  'dev.deskbell.return.requested.v1': 'return',
  'dev.deskbell.withdrawal.declared.v1': 'withdrawal',
};

/** A file that the event speaks of. */
export interface Declared {
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** An event that may be believed: a CloudEvents 1.0 envelope around a ticket or a submission. */
export interface TicketEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attachments: readonly Declared[];
}

const ID = /^[A-Za-z0-9_-]{8,80}$/;
const MOST_FILES = 10;
const MOST_CHARACTERS = 262_144;
/** What PostgreSQL keeps as the size of a file that did not come with its message. */
const LARGEST = 2 ** 31 - 1;
/** Characters; ids of departments are short words. */
const LONGEST_ID = 200;

const refuse = (code: string, message: string): never => {
  throw new Refusal(400, `tickets/${code}`, message);
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of the ticket; empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads and checks the event. What is not relied on is kept as it came. */
export function readEvent(text: string, key: string | undefined): TicketEvent {
  if (text.length > MOST_CHARACTERS)
    throw new Refusal(413, 'tickets/too-long', 'An event has at most 262,144 characters.');
  const event = parse(text);
  if (!isRecord(event) || event.specversion !== '1.0')
    return refuse('no-event', 'This is no CloudEvents 1.0 event in JSON.');
  const { id, type, data: given } = event;
  const kind = Object.hasOwn(KINDS, textOf(type)) ? KINDS[textOf(type)] : undefined;
  if (!kind) return refuse('unknown-type', 'This type of event is not known here.');
  if (typeof id !== 'string' || !ID.test(id))
    return refuse('bad-id', 'id is 8 to 80 letters, digits, _ or -.');
  if (key !== undefined && key !== id) refuse('other-key', 'Idempotency-Key is not the id of the event.');
  if (!isRecord(given)) return refuse('no-data', 'data is missing.');
  if (given.key !== undefined && given.key !== id)
    refuse('other-key', 'data.key is not the id of the event.');
  if (depthOf(given) > MOST_DEPTH) refuse('too-deep', 'data is nested too deeply.');
  const data = keepable(given);
  requireFields(kind, data);
  return { id, kind, data, attachments: attachmentsOf(data.attachments) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('not-json', 'The event is not JSON.');
  }
}

/** What nobody could answer without. */
function requireFields(kind: Kind, data: Readonly<Record<string, unknown>>): void {
  if (textOf(data.department).length > LONGEST_ID) refuse('bad-department', 'data.department is no id.');
  if (kind === 'escalation') {
    if (!textOf(data.message).trim()) refuse('no-message', 'data.message is missing.');
    if (!textOf(data.department)) refuse('no-department', 'data.department is missing.');
    if (data.contact !== undefined && !isRecord(data.contact))
      refuse('bad-contact', 'data.contact is no object.');
  } else {
    if (!textOf(data.orderNumber).trim()) refuse('no-order', 'data.orderNumber is missing.');
    if (!Array.isArray(data.items)) refuse('no-items', 'data.items is missing.');
  }
}

function attachmentsOf(value: unknown): readonly Declared[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_FILES)
    return refuse('bad-attachments', `data.attachments is a list of at most ${MOST_FILES}.`);
  const files = value.map((one: unknown) => {
    const { part, name, type, size } = isRecord(one) ? one : {};
    if (
      !/^[A-Za-z0-9_-]{1,40}$/.test(textOf(part)) ||
      typeof size !== 'number' ||
      !Number.isInteger(size) ||
      size < 0 ||
      size > LARGEST
    )
      refuse('bad-attachment', 'An attachment has part, name, type and size.');
    return { part: textOf(part), name: fileName(name), type: mediaType(type), size: size as number };
  });
  if (new Set(files.map(({ part }) => part)).size < files.length)
    refuse('bad-attachment', 'Two attachments have the same part.');
  return files;
}

/** A name to save a file under: no folders, no control characters, not hidden. */
const fileName = (name: unknown): string =>
  textOf(name)
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^\.+/, '')
    .slice(0, 120) || 'file';

const mediaType = (type: unknown): string =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(textOf(type)) ? textOf(type) : 'application/octet-stream';
