import { isUtf8 } from 'node:buffer';
import { Fault, type Outgoing, type OutgoingFile, type Target, faultOf } from './target.js';
import { subjectOf, textOf } from './message.js';

export interface RtSettings {
  /** Where RT is, such as `https://rt.example` */
  readonly url: string;
  /** An authentication token of RT, or a user and password. */
  readonly token?: string;
  readonly user?: string;
  readonly password?: string;
  /** Queues by department, and the one for all others. */
  readonly queues: Readonly<Record<string, string>>;
  readonly queue: string;
  /** The custom field that keeps our id; it must exist for these queues, or nothing can be looked up. */
  readonly field: string;
}

const ID = /^[\w-]+$/;
const JSON_POST = { method: 'POST', headers: { 'Content-Type': 'application/json' } };

/** Request Tracker 5 by its REST2 API. It knows no id of ours twice, so we look whether an earlier try came. */
export function rt(settings: RtSettings): Target {
  const ask = asker(settings);
  let isChecked = false;
  /** Without the field RT would keep no id of ours, and say nothing of it. */
  const requireField = async (signal: AbortSignal) => {
    if (isChecked) return;
    const body = JSON.stringify([{ field: 'Name', value: settings.field }]);
    const found = await ask('customfields', { ...JSON_POST, body, signal });
    if (!Number((found as { total?: unknown }).total)) throw new Fault('rt/no-field');
    isChecked = true;
  };
  const find = async (id: string, signal: AbortSignal) => {
    if (!ID.test(id)) throw new Fault('rt/bad-id', 'no');
    const query = `CF.{${settings.field}}='${id}'`;
    const found = await ask(`tickets?${new URLSearchParams({ query, orderby: 'id' })}`, { signal });
    const { items } = found as { items?: { id?: unknown }[] };
    if (!Array.isArray(items)) throw new Fault('rt/unreadable');
    return items[0] && idOf(items[0]);
  };
  return {
    name: 'rt',
    idempotent: 'lookup',
    find,
    deliver: async (ticket, signal) => {
      await requireField(signal);
      const body = JSON.stringify(ticketFor(ticket, settings));
      return idOf(await ask('ticket', { ...JSON_POST, body, signal }, 201));
    },
  };
}

function idOf(answer: unknown): string {
  const { id } = answer as { id?: unknown };
  if (!/^\d+$/.test(String(id))) throw new Fault('rt/unreadable');
  return String(id);
}

function ticketFor(ticket: Outgoing, { queues, queue, field }: RtSettings) {
  const email = (ticket.data.contact as { email?: unknown } | undefined)?.email ?? ticket.data.email;
  return {
    Queue: Object.hasOwn(queues, ticket.department) ? queues[ticket.department] : queue,
    Subject: subjectOf(ticket),
    ...(typeof email === 'string' && email && { Requestor: email }),
    Content: textOf(ticket),
    ContentType: 'text/plain',
    CustomFields: { [field]: ticket.id },
    Attachments: ticket.files.map(attachmentFor),
  };
}

/**
 * RT 5.0.3 takes the characters of a name for bytes (a Cyrillic one ends in 500), refuses an empty file, and turns text
 * that is not UTF-8 into UTF-8. Hence the bytes of the name, the padding of base64 alone, and "a file" for such text.
 */
const attachmentFor = ({ name, type, bytes }: OutgoingFile) => ({
  FileName: Buffer.from(name).toString('latin1'),
  FileType: type.startsWith('text/') && !isUtf8(bytes) ? 'application/octet-stream' : type,
  FileContent: Buffer.from(bytes).toString('base64') || '=',
});

/** RT's answer as JSON; anything else than the documented status and JSON is a fault. */
const asker =
  ({ url, token, user, password }: RtSettings) =>
  async (path: string, init: RequestInit, status = 200): Promise<unknown> => {
    const login = token
      ? `token ${token}`
      : `Basic ${Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64')}`;
    const address = `${url.replace(/\/+$/, '')}/REST/2.0/${path}`;
    const headers = { ...init.headers, Authorization: login, Accept: 'application/json' };
    try {
      const response = await fetch(address, { ...init, headers, redirect: 'manual' });
      if (response.status !== status) throw await refused(response);
      return (await response.json()) ?? {};
    } catch (error) {
      throw error instanceof SyntaxError ? new Fault('rt/unreadable') : faultOf('rt', error);
    }
  };

/** 400, 413 and 422 say no to this ticket; all else may be mended at the other end. */
async function refused(response: Response): Promise<Fault> {
  await response.body?.cancel();
  const after = Number(response.headers.get('Retry-After')) || undefined;
  return new Fault(
    `rt/${response.status}`,
    [400, 413, 422].includes(response.status) ? 'no' : 'later',
    after,
  );
}
