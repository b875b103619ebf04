/**
 * HubSpot: a form of the account, submitted from the page.
 * @see https://developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v3-legacy/submit-data-unauthenticated
 */
import { isRaw } from '../content/reading.js';
import { type Adapter, adapterOf, ask, at, jsonPost, refusal, type Ticket, unproven } from './adapter.js';
import { subjectOf, textOf } from './words.js';

/** A field of a HubSpot form. `objectTypeId`: `0-1` of contacts, `0-5` of tickets. */
export interface HubspotField {
  readonly objectTypeId: string;
  readonly name: string;
  readonly value: string;
}

export interface HubspotSettings {
  readonly portalId: string;
  readonly formGuid: string;
  /**
   * Fields of the form; those that it does not have are refused. When left out: `email` and `firstname` of a contact,
   * `subject` and `content` of a ticket.
   */
  readonly fields?: (ticket: Ticket) => readonly HubspotField[];
  /** `legalConsentOptions`, where the form asks for consent. */
  readonly consent?: (ticket: Ticket) => unknown;
  /** Address in place of `https://api.hsforms.com`, such as `https://api-eu1.hsforms.com`. */
  readonly origin?: string;
}

const CONTACT = '0-1';
const TICKET = '0-5';

const usual = (ticket: Ticket): readonly HubspotField[] => {
  const { email = '', name = '' } = ticket.contact ?? {};
  const fields = [
    { objectTypeId: CONTACT, name: 'email', value: email },
    { objectTypeId: CONTACT, name: 'firstname', value: name },
    { objectTypeId: TICKET, name: 'subject', value: subjectOf(ticket) },
    { objectTypeId: TICKET, name: 'content', value: textOf(ticket) },
  ];
  return fields.filter(({ value }) => value);
};

/**
 * Tickets by a HubSpot form. It has no key for the same ticket twice, and gives no number back: at least once. Files
 * would have to be uploaded with a secret.
 */
export function hubspot(settings: HubspotSettings): Adapter {
  const { portalId, formGuid, fields = usual, consent, origin = 'https://api.hsforms.com' } = settings;
  const url = `${origin}/submissions/v3/integration/submit/${portalId}/${formGuid}`;
  const facts = { mode: 'browser', idempotent: 'none', maxBytes: 1_000_000, attachments: false } as const;
  return adapterOf(facts, async (ticket, { signal }) => {
    const body = {
      fields: fields(ticket),
      context: { ...(ticket.page && { pageUri: ticket.page }), pageName: subjectOf(ticket) },
      ...(consent && { legalConsentOptions: consent(ticket) }),
    };
    const { ok, json } = await ask(url, jsonPost(body, signal), [400]);
    if (!ok) throw refusal(JSON.stringify(at(json, 'errors') ?? at(json, 'message') ?? ''));
    // A good answer has an inlineMessage or a redirectUri, and either may be empty.
    if (!isRaw(json) || at(json, 'errors') !== undefined || at(json, 'status') === 'error') throw unproven();
    return {};
  });
}
