import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zendesk } from '../../src/adapters/zendesk.js';
import { json, listen } from '../helpers/listen.js';
import { facts, FILE, helpDesk, refused, TEXT, TICKET } from './helpers.js';

const REQUESTS = 'POST /api/v2/requests.json';
const made = json({ request: { id: 35436, status: 'new', subject: 'x' } }, 201);

test('a request is created for the visitor, and its number comes back', async (t) => {
  const desk = await helpDesk({ [REQUESTS]: made });
  t.after(() => desk.close());
  const send = zendesk({ subdomain: 'hearth', origin: desk.origin, request: () => ({ ticket_form_id: 7 }) });
  assert.deepEqual(facts(send), {
    mode: 'browser',
    idempotent: 'none',
    maxBytes: 50_000_000,
    attachments: true,
  });
  assert.deepEqual(await send(TICKET), { backendReference: '35436' });
  assert.equal(desk.received[0]?.headers['content-type'], 'application/json');
  assert.deepEqual(JSON.parse(desk.received[0]?.body ?? ''), {
    request: {
      requester: { name: 'Ada Lovelace', email: 'ada@example.com' },
      subject: 'Something is missing [DB-7K3M-Q2XA]',
      comment: { body: TEXT },
      ticket_form_id: 7,
    },
  });
});

test('files are uploaded first and named in the comment', async (t) => {
  const desk = await helpDesk({
    'POST /api/v2/uploads.json': json({ upload: { token: '6bk3gql82em5nmf' } }, 201),
    [REQUESTS]: made,
  });
  t.after(() => desk.close());
  await zendesk({ subdomain: 'hearth', origin: desk.origin })(TICKET, { files: [FILE] });
  const [first, second] = desk.received;
  assert.deepEqual([first?.url, first?.body], ['/api/v2/uploads.json?filename=Foto%201.txt', 'abc']);
  assert.deepEqual(JSON.parse(second?.body ?? '').request.comment.uploads, ['6bk3gql82em5nmf']);
});

test('what Zendesk refuses by its rules is not tried again, and its words are kept', async (t) => {
  const details = { base: [{ description: 'Subject: cannot be blank', error: 'BlankValue' }] };
  const answer = json({ error: 'RecordInvalid', description: 'Record validation errors', details }, 422);
  const desk = await helpDesk({ [REQUESTS]: answer });
  t.after(() => desk.close());
  const seen = await refused(zendesk({ subdomain: 'hearth', origin: desk.origin })(TICKET));
  assert.deepEqual(seen, { code: 'refused', retry: 'no', said: JSON.stringify(details) });
});

for (const [status, seen] of [
  [401, { code: 'not-allowed', retry: 'slow', said: 'not-allowed' }],
  [403, { code: 'not-allowed', retry: 'slow', said: 'not-allowed' }],
  [429, { code: 'busy', retry: 'soon', after: 93_000, said: 'busy' }],
  [503, { code: 'busy', retry: 'soon', after: 93_000, said: 'busy' }],
  [500, { code: 'server', retry: 'soon', after: 93_000, said: 'server' }],
] as const) {
  test(`${status} is ${seen.code}`, async (t) => {
    const desk = await listen((response) => {
      response.writeHead(status, status > 403 ? { 'retry-after': '93' } : {}).end('<html>');
    });
    t.after(() => desk.close());
    assert.deepEqual(await refused(zendesk({ subdomain: 'hearth', origin: desk.origin })(TICKET)), seen);
  });
}

test('a 200 of somebody else proves nothing', async (t) => {
  const desk = await helpDesk({ [REQUESTS]: (response) => response.end('<html>Accept the terms') });
  t.after(() => desk.close());
  const seen = await refused(zendesk({ subdomain: 'hearth', origin: desk.origin })(TICKET));
  assert.deepEqual(seen, { code: 'unproven', retry: 'soon', said: 'unproven' });
});

test('a network that is not there is tried again', async () => {
  const seen = await refused(zendesk({ subdomain: 'hearth', origin: 'http://127.0.0.1:1' })(TICKET));
  assert.deepEqual(seen, { code: 'network', retry: 'soon', said: 'network' });
});
