// The door to engines elsewhere, against a server that behaves as badly as servers do.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import { askEngine } from '../../../src/platform/remote/index.js';
import { EngineError, relayAdapter } from '../../../src/search/remote/index.js';
import { json, listen, type Received } from '../../helpers/listen.js';

const ANSWER = { version: 1, query: 'refund', total: 1, hits: [{ id: 'refund-time' }], nearest: [] };

interface Asking {
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** A relay that gives these answers in turn, the last one on and on. */
async function relay(t: TestContext, ...answers: ((response: ServerResponse, request: Received) => void)[]) {
  let turn = 0;
  const server = await listen((response, request) =>
    answers[Math.min(turn++, answers.length - 1)]?.(response, request),
  );
  t.after(() => server.close());
  const adapter = relayAdapter({ url: `${server.origin}/search` });
  const ask = ({ timeout = 5_000, signal = new AbortController().signal }: Asking = {}) =>
    askEngine(adapter, { query: 'refund', limit: 8, typing: false }, { timeout, signal });
  return { server, ask };
}

const refusal = (code: string) => (error: unknown) => error instanceof EngineError && error.code === code;

test('a good answer is read with one request, without cookies', async (t) => {
  const { server, ask } = await relay(t, json(ANSWER));
  const { total, hits } = await ask();
  assert.equal(total, 1);
  assert.equal(hits[0]?.id, 'refund-time');
  assert.equal(server.received.length, 1);
  assert.equal(server.received[0]?.headers.cookie, undefined);
});

const FINAL: Readonly<Record<string, readonly [status: number, code: string]>> = {
  'a wrong key': [401, 'engine/refused'],
  'a key that may not search': [403, 'engine/refused'],
  'an index that does not exist': [404, 'engine/no-index'],
  'too many questions': [429, 'engine/busy'],
};

for (const [name, [status, code]] of Object.entries(FINAL)) {
  test(`${name} is told apart and not tried again`, async (t) => {
    const { server, ask } = await relay(t, json({ error: { code: 'x', message: 'y' } }, status));
    await assert.rejects(ask(), refusal(code));
    assert.equal(server.received.length, 1);
  });
}

test('a server that fails once is asked once more', async (t) => {
  const { server, ask } = await relay(t, json({}, 503), json(ANSWER));
  assert.equal((await ask()).total, 1);
  assert.equal(server.received.length, 2);
});

test('a server that fails twice is not asked a third time', async (t) => {
  const { server, ask } = await relay(t, json({}, 500));
  await assert.rejects(ask(), refusal('engine/failed'));
  assert.equal(server.received.length, 2);
});

test('a connection that breaks is tried once more', async (t) => {
  const { server, ask } = await relay(t, (response) => response.destroy(), json(ANSWER));
  assert.equal((await ask()).total, 1);
  assert.equal(server.received.length, 2);
});

test('nobody there is unreachable', async () => {
  const gone = await listen(json(ANSWER));
  await gone.close();
  const adapter = relayAdapter({ url: `${gone.origin}/search` });
  const { signal } = new AbortController();
  await assert.rejects(
    askEngine(adapter, { query: 'refund', limit: 8, typing: false }, { timeout: 5_000, signal }),
    refusal('engine/unreachable'),
  );
});

const WRONG: Readonly<Record<string, readonly [body: string, code: string]>> = {
  'a page of HTML': ['<!doctype html><h1>It works</h1>', 'engine/not-json'],
  'JSON that ends too early': [JSON.stringify(ANSWER).slice(0, -9), 'engine/not-json'],
  nothing: ['', 'engine/not-json'],
  'JSON of somebody else': ['{"message":"welcome"}', 'engine/unreadable'],
  'far too much': [`"${'x'.repeat(5_000_001)}"`, 'engine/too-large'],
};

for (const [name, [body, code]] of Object.entries(WRONG)) {
  test(`${name} in place of an answer is an error with a code`, async (t) => {
    const { server, ask } = await relay(t, (response) => response.end(body));
    await assert.rejects(ask(), refusal(code));
    assert.equal(server.received.length, 1);
  });
}

test('an answer that ends in the middle of its body is unreachable', async (t) => {
  const { ask } = await relay(t, (response) => {
    response.writeHead(200, { 'content-length': '9000' }).write('{"version":1,');
    setImmediate(() => response.destroy());
  });
  await assert.rejects(ask(), refusal('engine/unreachable'));
});

test('a server that says nothing is given up', async (t) => {
  const { server, ask } = await relay(t, () => undefined);
  await assert.rejects(ask({ timeout: 80 }), refusal('engine/slow'));
  assert.equal(server.received.length, 1);
});

test('a server that drips is given up too', async (t) => {
  const { ask } = await relay(t, (response) => {
    const drip = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drip));
  });
  await assert.rejects(ask({ timeout: 120 }), refusal('engine/slow'));
});

test('what is called back ends with the reason it was called back for, and the server sees it', async (t) => {
  let gone!: () => void;
  const seen = new Promise<void>((resolve) => (gone = resolve));
  const controller = new AbortController();
  const reason = new Error('a newer question');
  const { server, ask } = await relay(t, (response) => {
    response.on('close', gone);
    controller.abort(reason);
  });
  await assert.rejects(ask({ signal: controller.signal }), (error) => error === reason);
  await seen;
  assert.equal(server.received.length, 1);
});

test('what is called back before it began asks nobody', async (t) => {
  const { server, ask } = await relay(t, json(ANSWER));
  await assert.rejects(ask({ signal: AbortSignal.abort(new Error('gone')) }), /gone/);
  assert.equal(server.received.length, 0);
});
