import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zammad } from '../../src/adapters/zammad.js';
import { json } from '../helpers/listen.js';
import { facts, FILE, formOf, helpDesk, refused, TEXT, TICKET } from './helpers.js';

const CONFIG = 'POST /api/v1/form_config';
const SUBMIT = 'POST /api/v1/form_submit';
const config = json({ enabled: true, endpoint: 'https://help.example/api/v1/form_submit', token: 'T0k' });

test('a token is fetched, and the form goes out with it and the files', async (t) => {
  const desk = await helpDesk({ [CONFIG]: config, [SUBMIT]: json({ ticket: { id: 12, number: '10012' } }) });
  t.after(() => desk.close());
  const send = zammad({ origin: desk.origin });
  assert.deepEqual(facts(send), {
    mode: 'browser',
    idempotent: 'none',
    maxBytes: 50_000_000,
    attachments: true,
  });
  assert.deepEqual(await send(TICKET, { files: [FILE] }), { backendReference: '10012' });
  const [first, second] = desk.received;
  assert.deepEqual(JSON.parse(first?.body ?? ''), { fingerprint: TICKET.key });
  assert.ok(second && TICKET.key.length > 30);
  // FormData ends every line with CR LF.
  assert.deepEqual(await formOf(second), [
    ['fingerprint', TICKET.key],
    ['token', 'T0k'],
    ['email', 'ada@example.com'],
    ['name', 'Ada Lovelace'],
    ['title', 'Something is missing [DB-7K3M-Q2XA]'],
    ['body', TEXT.replaceAll('\n', '\r\n')],
    ['file[]', { name: 'Foto 1.txt', text: 'abc' }],
  ]);
});

test('errors come with status 200 and are no success', async (t) => {
  const desk = await helpDesk({ [CONFIG]: config, [SUBMIT]: json({ errors: { email: 'invalid' } }) });
  t.after(() => desk.close());
  const seen = await refused(zammad({ origin: desk.origin })(TICKET));
  assert.deepEqual(seen, { code: 'refused', retry: 'no', said: '{"email":"invalid"}' });
});

test('without an address nothing is asked', async (t) => {
  const desk = await helpDesk({});
  t.after(() => desk.close());
  const seen = await refused(zammad({ origin: desk.origin })({ ...TICKET, contact: { name: 'Ada' } }));
  assert.deepEqual(
    [seen, desk.received.length],
    [{ code: 'refused', retry: 'no', said: 'email is required' }, 0],
  );
});

test('a form that is switched off may be switched on; a token that has expired is fetched anew', async (t) => {
  const off = await helpDesk({ [CONFIG]: json({ enabled: false, token: 'T0k' }) });
  const old = await helpDesk({ [CONFIG]: config, [SUBMIT]: json({ error: 'Not authorized' }, 401) });
  t.after(() => Promise.all([off.close(), old.close()]));
  const said = 'the form is switched off';
  assert.deepEqual(await refused(zammad({ origin: off.origin })(TICKET)), {
    code: 'not-allowed',
    retry: 'slow',
    said,
  });
  const seen = await refused(zammad({ origin: old.origin })(TICKET));
  assert.deepEqual(seen, { code: 'not-allowed', retry: 'slow', said: 'not-allowed' });
});

test('an answer without a ticket proves nothing', async (t) => {
  const desk = await helpDesk({ [CONFIG]: config, [SUBMIT]: json({}) });
  t.after(() => desk.close());
  const seen = await refused(zammad({ origin: desk.origin })(TICKET));
  assert.deepEqual(seen, { code: 'unproven', retry: 'soon', said: 'unproven' });
});
