/**
 * Chatwoot: a conversation in an inbox of the type API.
 * @see https://developers.chatwoot.com/api-reference/introduction
 */
import {
  type Adapter,
  adapterOf,
  ask,
  at,
  jsonPost,
  type Ticket,
  type TicketFile,
  unproven,
} from './adapter.js';
import { nameOf, textOf } from './words.js';

export interface ChatwootSettings {
  /** `inbox_identifier` of the inbox. */
  readonly inbox: string;
  /** Address of the installation; `https://app.chatwoot.com` when left out. */
  readonly origin?: string;
}

const listOf = (json: unknown): readonly unknown[] => {
  if (!Array.isArray(json)) throw unproven();
  return json;
};

/** A form writes its line ends as CR LF. */
const plain = (text: unknown): string => String(text).replaceAll('\r', '').trim();

const idIn = (json: unknown): number => {
  const id = at(json, 'id');
  if (typeof id !== 'number') throw unproven();
  return id;
};

const messageOf = (ticket: Ticket, files: readonly TicketFile[]): RequestInit => {
  const content = textOf(ticket);
  if (!files.length) return jsonPost({ content, echo_id: ticket.key });
  const body = new FormData();
  body.append('content', content);
  body.append('echo_id', ticket.key);
  for (const file of files) body.append('attachments[]', file.body, file.name);
  return { method: 'POST', body };
};

/**
 * Tickets as conversations of Chatwoot. The contact is made under our key, which finds the same one on a second try, and
 * with it the conversation and the message, where they are there already.
 */
export function chatwoot({ inbox, origin = 'https://app.chatwoot.com' }: ChatwootSettings): Adapter {
  const contacts = `${origin}/public/api/v1/inboxes/${encodeURIComponent(inbox)}/contacts`;
  const facts = { mode: 'browser', idempotent: 'lookup', maxBytes: 40_000_000, attachments: true } as const;
  return adapterOf(facts, async (ticket, { files = [], signal }) => {
    const { key, reference, contact: { email } = {} } = ticket;
    const stop = signal ? { signal } : {};
    const who = { source_id: key, name: nameOf(ticket) || reference, ...(email && { email }) };
    const contact = await ask(contacts, jsonPost(who, signal));
    if (at(contact.json, 'source_id') !== key) throw unproven();
    const conversations = `${contacts}/${key}/conversations`;
    const [first] = listOf((await ask(conversations, stop)).json);
    const id = idIn(first ?? (await ask(conversations, jsonPost({}, signal))).json);
    const messages = `${conversations}/${id}/messages`;
    const there = listOf((await ask(messages, stop)).json);
    if (!there.some((message) => plain(at(message, 'content')) === plain(textOf(ticket)))) {
      idIn((await ask(messages, { ...messageOf(ticket, files), ...stop })).json);
    }
    return { backendReference: String(id) };
  });
}
