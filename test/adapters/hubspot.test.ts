import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hubspot, type HubspotSettings } from '../../src/adapters/hubspot.js';
import { json } from '../helpers/listen.js';
import { facts, helpDesk, refused, TEXT, TICKET } from './helpers.js';

const PATH = 'POST /submissions/v3/integration/submit/62515/fcc69886';
const sendTo = (origin: string, more: Partial<HubspotSettings> = {}) =>
  hubspot({ portalId: '62515', formGuid: 'fcc69886', origin, ...more });

test('the form is submitted with the fields of contact and ticket', async (t) => {
  const desk = await helpDesk({ [PATH]: json({ inlineMessage: '' }) });
  t.after(() => desk.close());
  const send = sendTo(desk.origin);
  assert.deepEqual(facts(send), {
    mode: 'browser',
    idempotent: 'none',
    maxBytes: 1_000_000,
    attachments: false,
  });
  assert.deepEqual(await send(TICKET), {});
  assert.deepEqual(JSON.parse(desk.received[0]?.body ?? ''), {
    fields: [
      { objectTypeId: '0-1', name: 'email', value: 'ada@example.com' },
      { objectTypeId: '0-1', name: 'firstname', value: 'Ada Lovelace' },
      { objectTypeId: '0-5', name: 'subject', value: 'Something is missing [DB-7K3M-Q2XA]' },
      { objectTypeId: '0-5', name: 'content', value: TEXT },
    ],
    context: { pageUri: 'https://shop.example/help', pageName: 'Something is missing [DB-7K3M-Q2XA]' },
  });
});

test('a site names its own fields and consent', async (t) => {
  const desk = await helpDesk({ [PATH]: json({ redirectUri: 'https://shop.example/thanks' }) });
  t.after(() => desk.close());
  const field = { objectTypeId: '0-1', name: 'message', value: 'hi' };
  await sendTo(desk.origin, { fields: () => [field], consent: () => ({ consent: { text: 'Yes' } }) })(TICKET);
  const { fields, legalConsentOptions } = JSON.parse(desk.received[0]?.body ?? '');
  assert.deepEqual([fields, legalConsentOptions], [[field], { consent: { text: 'Yes' } }]);
});

test('a field that the form does not have, or an address that is none, is refused for good', async (t) => {
  const errors = [{ message: 'Error in fields.email', errorType: 'INVALID_EMAIL' }];
  const desk = await helpDesk({
    [PATH]: json({ status: 'error', message: 'The request is not valid', errors }, 400),
  });
  t.after(() => desk.close());
  const seen = await refused(sendTo(desk.origin)(TICKET));
  assert.deepEqual(seen, { code: 'refused', retry: 'no', said: JSON.stringify(errors) });
});

test('no such form, too many, and an answer that is none', async (t) => {
  const answers = [
    json({ status: 'error' }, 404),
    json({ policyName: 'TEN_SECONDLY_ROLLING' }, 429),
    json([], 200),
  ];
  const desk = await helpDesk({ [PATH]: (response, request) => answers.shift()?.(response) ?? void request });
  t.after(() => desk.close());
  const send = sendTo(desk.origin);
  assert.deepEqual(await refused(send(TICKET)), { code: 'not-found', retry: 'slow', said: 'not-found' });
  assert.deepEqual(await refused(send(TICKET)), { code: 'busy', retry: 'soon', said: 'busy' });
  assert.deepEqual(await refused(send(TICKET)), { code: 'unproven', retry: 'soon', said: 'unproven' });
});
