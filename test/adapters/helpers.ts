import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { Adapter, Ticket } from '../../src/adapters/adapter.js';
import { json, listen, type Listening, type Received } from '../helpers/listen.js';

export const TICKET: Ticket = {
  key: 'esc_0123456789abcdef0123456789abcdef',
  reference: 'DB-7K3M-Q2XA',
  message: 'My parcel came open.\nThe kettle is missing.',
  contact: { name: 'Ada Lovelace', email: 'ada@example.com', phone: '+44 20 7946 0018' },
  departmentName: 'Delivery',
  topicLabel: 'Something is missing',
  fields: { order: 'HP-2041', parts: ['kettle', 'lid'] },
  fieldLabels: { order: 'Order number' },
  context: [{ label: 'You searched for', value: 'missing kettle' }],
  locale: 'en',
  page: 'https://shop.example/help',
};

export const TEXT = `My parcel came open.
The kettle is missing.

--
Order number: HP-2041
parts: kettle, lid
You searched for: missing kettle
phone: +44 20 7946 0018
page: https://shop.example/help
language: en
reference: DB-7K3M-Q2XA
id: esc_0123456789abcdef0123456789abcdef`;

export const FILE = {
  name: 'Foto 1.txt',
  type: 'text/plain',
  body: new Blob(['abc'], { type: 'text/plain' }),
};

type Answer = (response: ServerResponse, request: Received) => void;

/** A help desk that answers by method and path; anything else is a 404. */
export const helpDesk = (answers: Readonly<Record<string, Answer>>): Promise<Listening> =>
  listen((response, request) => {
    const answer =
      answers[`${request.method} ${request.url.split('?')[0]}`] ?? json({ error: 'no route' }, 404);
    answer(response, request);
  });

/** The refusal as the outbox reads it: its own fields, and nothing else. */
export async function refused(delivery: Promise<unknown>): Promise<object> {
  try {
    await delivery;
  } catch (error) {
    const { code, retry, after } = error as { code: string; retry: string; after?: number };
    return { code, retry, ...(after !== undefined && { after }), said: (error as Error).message };
  }
  return assert.fail('it was delivered');
}

export const facts = ({ mode, idempotent, maxBytes, attachments }: Adapter): object => ({
  mode,
  idempotent,
  maxBytes,
  attachments,
});

/** A form that was posted. */
export const formOf = async ({ headers, body }: Received): Promise<[string, unknown][]> => {
  const form = await new Response(body, {
    headers: { 'content-type': String(headers['content-type']) },
  }).formData();
  const shown = [...form].map(
    async ([name, value]): Promise<[string, unknown]> => [
      name,
      typeof value === 'string' ? value : { name: value.name, text: await value.text() },
    ],
  );
  return Promise.all(shown);
};
