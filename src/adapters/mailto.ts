/** The visitor's own mail program: the last resort, and no delivery. */
import { encoded } from '../content/reading.js';
import { type Adapter, adapterOf, NotDelivered, type Ticket } from './adapter.js';
import { subjectOf, textOf } from './words.js';

export interface MailtoSettings {
  readonly to: string;
  /** Opens the address; when left out the page does. */
  readonly open?: (href: string) => void;
}

/** Longer addresses are cut by Windows and by some mail programs. */
const LONGEST = 1_900;

/**
 * An address that opens the visitor's mail program with the ticket written in it.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export const mailtoHref = (ticket: Ticket, to: string): string => {
  const lines = (text: string) => encoded(text.replace(/\r?\n/g, '\r\n'));
  const head = `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${lines(subjectOf(ticket))}&body=`;
  const characters = [...textOf(ticket)];
  let body = lines(characters.join(''));
  while (head.length + body.length > LONGEST && characters.length) {
    characters.length = Math.floor(characters.length * 0.9);
    body = lines(`${characters.join('')}…`);
  }
  return head + body;
};

/**
 * Opens the visitor's mail program. Whether they send the mail nobody can know, so the ticket stays kept as not sent.
 */
export function mailto({ to, open = (href) => void (location.href = href) }: MailtoSettings): Adapter {
  const facts = { mode: 'mail', idempotent: 'none', maxBytes: LONGEST, attachments: false } as const;
  return adapterOf(facts, async (ticket) => {
    open(mailtoHref(ticket, to));
    throw new NotDelivered({ code: 'nobody', retry: 'no' });
  });
}
