import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { chatwoot } from '../../src/adapters/chatwoot.js';
import { json, type Listening, listen } from '../helpers/listen.js';
import { facts, FILE, formOf, refused, TEXT, TICKET } from './helpers.js';

const BASE = `/public/api/v1/inboxes/ibx/contacts`;

/** An inbox as Chatwoot answers: contacts found by their source, conversations and messages kept. `broken` cuts answers off. */
async function inbox(
  broken: string[] = [],
): Promise<Listening & { messages: { id: number; content: string }[] }> {
  const conversations: { id: number }[] = [];
  const messages: { id: number; content: string }[] = [];
  const made = <T extends object>(list: (T & { id: number })[], one: T): T & { id: number } => {
    const whole = { ...one, id: list.length + 1 };
    list.push(whole);
    return whole;
  };
  const answers: Record<string, (body: string) => unknown> = {
    [`POST ${BASE}`]: (body) => ({ source_id: JSON.parse(body).source_id, pubsub_token: 'p', id: 1 }),
    [`GET ${BASE}/${TICKET.key}/conversations`]: () => conversations,
    [`POST ${BASE}/${TICKET.key}/conversations`]: () => made(conversations, {}),
    [`GET ${BASE}/${TICKET.key}/conversations/1/messages`]: () => messages,
    [`POST ${BASE}/${TICKET.key}/conversations/1/messages`]: (body) =>
      made(messages, {
        content: body.startsWith('{') ? JSON.parse(body).content : TEXT.replaceAll('\n', '\r\n'),
      }),
  };
  const server = await listen((response: ServerResponse, { method, url, body }) => {
    const found = answers[`${method} ${url}`];
    const value = found?.(body);
    if (broken[0] === `${method} ${url}` && broken.shift()) response.destroy();
    else json(value ?? { error: 'Resource could not be found' }, found ? 200 : 404)(response);
  });
  return { ...server, messages };
}

test('a contact, a conversation and a message are made', async (t) => {
  const server = await inbox();
  t.after(() => server.close());
  const send = chatwoot({ inbox: 'ibx', origin: server.origin });
  assert.deepEqual(facts(send), {
    mode: 'browser',
    idempotent: 'lookup',
    maxBytes: 40_000_000,
    attachments: true,
  });
  assert.deepEqual(await send(TICKET), { backendReference: '1' });
  assert.deepEqual(JSON.parse(server.received[0]?.body ?? ''), {
    source_id: TICKET.key,
    name: 'Ada Lovelace',
    email: 'ada@example.com',
  });
  assert.deepEqual(JSON.parse(server.received.at(-1)?.body ?? ''), { content: TEXT, echo_id: TICKET.key });
});

for (const step of ['', `/${TICKET.key}/conversations`, `/${TICKET.key}/conversations/1/messages`]) {
  test(`an answer lost after POST …/contacts${step} makes no second message`, async (t) => {
    const server = await inbox([`POST ${BASE}${step}`]);
    t.after(() => server.close());
    const send = chatwoot({ inbox: 'ibx', origin: server.origin });
    assert.deepEqual(await refused(send(TICKET)), { code: 'network', retry: 'soon', said: 'network' });
    assert.deepEqual(await send(TICKET), { backendReference: '1' });
    assert.equal(server.messages.length, 1);
    assert.equal(
      server.received.filter(({ method, url }) => method === 'POST' && url.endsWith('/conversations')).length,
      1,
    );
  });
}

test('files go with the message', async (t) => {
  const server = await inbox();
  t.after(() => server.close());
  const send = chatwoot({ inbox: 'ibx', origin: server.origin });
  await send(TICKET, { files: [FILE] });
  const last = server.received.at(-1);
  assert.ok(last);
  assert.deepEqual((await formOf(last)).at(-1), ['attachments[]', { name: 'Foto 1.txt', text: 'abc' }]);
  await send(TICKET, { files: [FILE] });
  assert.equal(server.messages.length, 1);
});

test('an inbox that is not there', async (t) => {
  const server = await listen(json({ error: 'Resource could not be found' }, 404));
  t.after(() => server.close());
  const seen = await refused(chatwoot({ inbox: 'nix', origin: server.origin })(TICKET));
  assert.deepEqual(seen, { code: 'not-found', retry: 'slow', said: 'not-found' });
});
