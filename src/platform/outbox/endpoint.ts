import type { DeliveryOutcome, Parcel, ParcelKind } from '../../escalation/index.js';
import { outcomeOf } from '../../escalation/outbox/index.js';
import { asJson } from '../as-json.js';

// As they were when this was loaded: a page may replace them later, and not well.
const { fetch, Blob: OwnBlob, FormData: OwnFormData } = globalThis;
const { parse } = JSON;
const { now } = Date;

const TYPES: Readonly<Record<ParcelKind, string>> = {
  escalation: 'dev.deskbell.escalation.created.v1',
  return: 'dev.deskbell.return.requested.v1',
  withdrawal: 'dev.deskbell.withdrawal.declared.v1',
};

const MEDIA_TYPE = 'application/cloudevents+json';

/**
 * The event, byte for byte the same on every try.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 */
export const eventOf = ({ key, kind, data }: Parcel<Blob>): string => {
  const { page, createdAt } = data;
  return asJson({
    specversion: '1.0',
    id: key,
    source: typeof page === 'string' && page ? page.replace(/[?#].*/s, '') : `${location.origin}/`,
    type: TYPES[kind],
    ...(typeof createdAt === 'string' && { time: createdAt }),
    datacontenttype: 'application/json',
    data,
  });
};

const bodyOf = (parcel: Parcel<Blob>): string | FormData => {
  const event = eventOf(parcel);
  if (!parcel.files.length) return event;
  const form = new OwnFormData();
  form.append('event', new OwnBlob([event], { type: MEDIA_TYPE }));
  for (const { part, name, body } of parcel.files) form.append(part, body, name);
  return form;
};

/** What a response comes to, by the documented answer of the endpoint. */
export async function judge(response: Response, key: string): Promise<DeliveryOutcome> {
  const header = (name: string) => response.headers.get(name);
  const answer = {
    status: response.status,
    body: await response.text(),
    retryAfter: header('retry-after'),
    date: header('date'),
  };
  // A redirect that is not followed has the status 0.
  return outcomeOf(answer, key, { now: now(), parse });
}

/**
 * Posts a parcel to the site's endpoint. Redirects are not followed: what the visitor wrote goes where the site said,
 * and the form of a login is no proof.
 * @throws what `fetch` throws
 */
export async function sendTo(
  endpoint: string,
  parcel: Parcel<Blob>,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const body = bodyOf(parcel);
  const response = await fetch(endpoint, {
    __proto__: null,
    method: 'POST',
    body,
    // The boundary of a form is written by the browser.
    headers: {
      'Idempotency-Key': parcel.key,
      ...(typeof body === 'string' && { 'Content-Type': MEDIA_TYPE }),
    },
    redirect: 'manual',
    cache: 'no-store',
    credentials: 'same-origin',
    signal,
  } as RequestInit);
  return judge(response, parcel.key);
}
