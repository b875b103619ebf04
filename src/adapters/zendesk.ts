/**
 * Zendesk: the requests of end users, which take tickets from anyone where the account allows it.
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#create-request
 */
import {
  type Adapter,
  adapterOf,
  ask,
  at,
  jsonPost,
  refusal,
  type Ticket,
  type TicketFile,
  unproven,
} from './adapter.js';
import { nameOf, subjectOf, textOf } from './words.js';

export interface ZendeskSettings {
  /** `hearth` of `hearth.zendesk.com`. */
  readonly subdomain: string;
  /** What is added to the request, such as `custom_fields`, `ticket_form_id` or `priority`. */
  readonly request?: (ticket: Ticket) => Readonly<Record<string, unknown>>;
  /** Address in place of `https://<subdomain>.zendesk.com`, for a host mapping. */
  readonly origin?: string;
}

/** Zendesk's own words for what it will not take. */
const saidOf = (json: unknown): string =>
  JSON.stringify(at(json, 'details') ?? at(json, 'description') ?? at(json, 'error') ?? '');

/** Uploads one file. @returns the token by which a comment takes it */
const upload = async (
  origin: string,
  { name, type, body }: TicketFile,
  signal?: AbortSignal,
): Promise<string> => {
  const init = { method: 'POST', body, headers: { 'Content-Type': type || 'application/binary' } };
  const url = `${origin}/api/v2/uploads.json?filename=${encodeURIComponent(name)}`;
  const { ok, json } = await ask(url, { ...init, ...(signal && { signal }) }, [422]);
  if (!ok) throw refusal(saidOf(json));
  const token = at(json, 'upload', 'token');
  if (typeof token !== 'string') throw unproven();
  return token;
};

/**
 * Tickets by Zendesk's requests API. It has no key for the same ticket twice: at least once. Refusals by 403 and 429 come
 * without CORS and look like a broken network, so they are tried again by the schedule.
 */
export function zendesk({
  subdomain,
  request,
  origin = `https://${subdomain}.zendesk.com`,
}: ZendeskSettings): Adapter {
  const facts = { mode: 'browser', idempotent: 'none', maxBytes: 50_000_000, attachments: true } as const;
  return adapterOf(facts, async (ticket, { files = [], signal }) => {
    const uploads: string[] = [];
    for (const file of files) uploads.push(await upload(origin, file, signal));
    const email = ticket.contact?.email;
    const body = {
      requester: { name: nameOf(ticket) || ticket.reference, ...(email && { email }) },
      subject: subjectOf(ticket),
      comment: { body: textOf(ticket), ...(uploads.length && { uploads }) },
      ...request?.(ticket),
    };
    const { ok, json } = await ask(
      `${origin}/api/v2/requests.json`,
      jsonPost({ request: body }, signal),
      [422],
    );
    if (!ok) throw refusal(saidOf(json));
    const id = at(json, 'request', 'id');
    if (typeof id !== 'number') throw unproven();
    return { backendReference: String(id) };
  });
}
