import { isRaw, own } from '../../content/reading.js';
import type { Row } from '../../escalation/outbox/index.js';
import { asJson } from '../as-json.js';
import { asRow, type Store } from './store.js';

const PREFIX = 'deskbell-outbox:';
const ASIDE = 'deskbell-outbox-aside:';
/** Characters of one parcel: the whole of `localStorage` is some five million, and not ours. */
const LONGEST = 256_000;

const { parse } = JSON;

/** What still has its files, while this page is open. */
const whole = new Map<string, Row<Blob>['content']>();

/** Files cannot be kept there. What names them stays, so that the event is the same on every try. */
const withoutFiles = (row: Row<Blob>): Row<Blob> => {
  const { key, content } = row;
  if (!content) whole.delete(key);
  if (!content?.files.length) return row;
  whole.set(key, content);
  return { ...row, content: { data: content.data, files: [] } };
};

const withFiles = (found: unknown): unknown => {
  const row = asRow(found);
  const content = row?.content && whole.get(row.key);
  return content ? { ...row, content } : found;
};

const read = (name: string): unknown => {
  const text = localStorage.getItem(name);
  if (text === null) return undefined;
  try {
    return withFiles(parse(text));
  } catch {
    return text;
  }
};

const namesOf = (prefix: string): string[] =>
  Object.keys(localStorage).filter((name) => name.startsWith(prefix));

/** Whether an earlier visit left something there. */
export const hasLocal = (): boolean => {
  try {
    return namesOf(PREFIX).length > 0;
  } catch {
    // A sandboxed page may not even name it.
    return false;
  }
};

const write = (row: Row<Blob>): void => {
  const text = asJson(withoutFiles(row));
  if (text.length > LONGEST) throw new Error('too long for localStorage');
  localStorage.setItem(PREFIX + row.key, text);
};

/** `localStorage`: text only. */
export const local: Store = {
  keptIn: 'text',
  all: async () =>
    namesOf(PREFIX).map((name) => {
      const found = read(name);
      // What is set aside must be found again by the name it had.
      return asRow(found) || isRaw(found) ? found : { key: name.slice(PREFIX.length), raw: found };
    }),
  change: async (key, step) => {
    const next = step(read(PREFIX + key));
    if (next === 'remove') {
      whole.delete(key);
      localStorage.removeItem(PREFIX + key);
    } else if (next) write(next);
  },
  setAside: async (raws) => {
    for (const raw of raws) {
      const key = String(own(raw, 'key'));
      localStorage.setItem(ASIDE + key, localStorage.getItem(PREFIX + key) ?? '');
      localStorage.removeItem(PREFIX + key);
    }
  },
};
