import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailto, mailtoHref } from '../../src/adapters/mailto.js';
import { facts, refused, TEXT, TICKET } from './helpers.js';

const read = (href: string) => {
  const { pathname, searchParams } = new URL(href);
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
};

test('the mail program opens with everything written, and the ticket stays unsent', async () => {
  const opened: string[] = [];
  const send = mailto({ to: 'help@shop.example', open: (href) => void opened.push(href) });
  assert.deepEqual(facts(send), { mode: 'mail', idempotent: 'none', maxBytes: 1_900, attachments: false });
  assert.deepEqual(await refused(send(TICKET)), { code: 'nobody', retry: 'no', said: 'nobody' });
  assert.deepEqual(opened.map(read), [
    {
      to: 'help@shop.example',
      subject: 'Something is missing [DB-7K3M-Q2XA]',
      body: TEXT.replaceAll('\n', '\r\n'),
    },
  ]);
});

test('an address adds no recipients and no headers', () => {
  const href = mailtoHref(
    { ...TICKET, topicLabel: 'a&bcc=eve@evil.example\r\nBcc: eve' },
    'help@shop.example?bcc=eve',
  );
  assert.deepEqual([...new URL(href).searchParams.keys()], ['subject', 'body']);
});

test('a long message is cut where mail programs would, never through the middle of a sign', () => {
  for (const message of [
    'x'.repeat(50_000),
    '🎁'.repeat(9_000),
    'д'.repeat(9_000),
    `\ud83c${'y'.repeat(3_000)}`,
  ]) {
    const href = mailtoHref({ ...TICKET, message }, 'help@shop.example');
    assert.ok(href.length <= 1_900, String(href.length));
    assert.ok(decodeURIComponent(href).endsWith('…'));
  }
});

test('the subject is never cut through a character', () => {
  const { topicLabel: _, departmentName: __, ...plain } = TICKET;
  const { subject } = read(mailtoHref({ ...plain, message: `x${'😀'.repeat(60)}` }, 'help@example.com'));
  assert.match(subject ?? '', /^x(😀){39} \[DB-/u);
});
