// An engine elsewhere and the content of the page, side by side, on a clock that the test turns.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, withFallback } from '../../../src/platform/remote/index.js';
import type { Hits, SearchEngine } from '../../../src/search/index.js';
import { newCircuit } from '../../../src/search/remote/index.js';

/** Time goes on only when the test says so. */
class Hourglass implements Clock {
  #now = 0;
  readonly #sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();

  now(): number {
    return this.#now;
  }
  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = { until: this.#now + ms, wake: resolve };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason as Error);
      });
    });
  }
  async pass(ms: number): Promise<void> {
    await settled();
    this.#now += ms;
    for (const sleeper of this.#sleepers) {
      if (sleeper.until > this.#now) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
    await settled();
  }
  /** Timers that are still running. */
  get running(): number {
    return this.#sleepers.size;
  }
}

/** When everything that can go on without time has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const hitsOf = (from: string): Hits => ({ query: from, total: 0, hits: [], nearest: [], words: [] });

/** Answers when told to. */
class Elsewhere implements SearchEngine {
  asked = 0;
  answer: (hits: Hits) => void = () => undefined;
  fail: (error: Error) => void = () => undefined;
  search(): Promise<Hits> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.fail = reject;
    });
  }
  highlight = () => [{ text: 'elsewhere', hit: true }];
}

const inThePage: SearchEngine = {
  search: () => Promise.resolve(hitsOf('the page')),
  highlight: () => [{ text: 'the page', hit: true }],
};

function setUp(content: SearchEngine | 'none' = inThePage) {
  const clock = new Hourglass();
  const remote = new Elsewhere();
  const engine = withFallback(remote, {
    patience: 1_000,
    clock,
    circuit: newCircuit({ failures: 2, rest: 10_000 }),
  });
  const late: Hits[] = [];
  const here = {
    articles: () => Promise.resolve(new Map()),
    engine: () => Promise.resolve(content === 'none' ? undefined : content),
    later: (hits: Hits) => void late.push(hits),
  };
  const ask = (signal = new AbortController().signal) => engine.search('refund', { signal, here });
  return { clock, remote, engine, late, ask };
}

test('an engine that answers in time answers, and no timer stays behind', async () => {
  const { clock, remote, ask, late } = setUp();
  const asked = ask();
  await clock.pass(999);
  remote.answer(hitsOf('elsewhere'));
  const hits = await asked;
  assert.equal(hits.query, 'elsewhere');
  assert.equal(hits.instead, undefined);
  await clock.pass(5_000);
  assert.deepEqual(late, []);
  assert.equal(clock.running, 0);
});

test('after the patience the page answers and says why; what comes later is handed over', async () => {
  const { clock, remote, engine, ask, late } = setUp();
  const asked = ask();
  await clock.pass(1_000);
  const hits = await asked;
  assert.equal(hits.query, 'the page');
  assert.equal(hits.instead, 'slow');
  assert.equal(engine.highlight('', hits)[0]?.text, 'the page');
  remote.answer(hitsOf('elsewhere'));
  await settled();
  assert.deepEqual(
    late.map(({ query }) => query),
    ['elsewhere'],
  );
  assert.equal(engine.highlight('', late[0]!)[0]?.text, 'elsewhere');
});

test('what comes later to an older question is handed to nobody', async () => {
  const { clock, remote, ask, late } = setUp();
  const controller = new AbortController();
  const asked = ask(controller.signal);
  await clock.pass(1_000);
  await asked;
  controller.abort();
  remote.answer(hitsOf('elsewhere'));
  await settled();
  assert.deepEqual(late, []);
});

test('where the engine fails the page answers at once', async () => {
  const { remote, ask } = setUp();
  const asked = ask();
  remote.fail(new Error('down'));
  const hits = await asked;
  assert.equal(hits.query, 'the page');
  assert.equal(hits.instead, 'down');
});

test('an engine that fails again and again is left in peace, tried again, and welcome back', async () => {
  const { clock, remote, ask } = setUp();
  for (let failure = 0; failure < 2; failure++) {
    const asked = ask();
    await settled();
    remote.fail(new Error('down'));
    await asked;
  }
  assert.equal((await ask()).instead, 'down');
  assert.equal(remote.asked, 2, 'not asked while it rests');
  await clock.pass(10_000);
  const asked = ask();
  await settled();
  remote.answer(hitsOf('elsewhere'));
  assert.equal((await asked).query, 'elsewhere');
  assert.equal(remote.asked, 3);
});

test('a slow engine is waited for less the next time, until it is quick again', async () => {
  const { clock, remote, ask } = setUp();
  const first = ask();
  await clock.pass(1_000);
  await first;
  await clock.pass(500);
  remote.answer(hitsOf('elsewhere'));
  await settled();
  const second = ask();
  await clock.pass(250);
  assert.equal((await second).instead, 'slow');
  await clock.pass(100);
  remote.answer(hitsOf('elsewhere'));
  await settled();
  const third = ask();
  await clock.pass(900);
  remote.answer(hitsOf('elsewhere'));
  assert.equal((await third).query, 'elsewhere');
});

test('without content in the page a slow engine is waited for, and its failure is a failure', async () => {
  const { clock, remote, ask } = setUp('none');
  const slow = ask();
  await clock.pass(3_000);
  remote.answer(hitsOf('elsewhere'));
  assert.equal((await slow).query, 'elsewhere');
  const failing = ask();
  await settled();
  remote.fail(new Error('down'));
  await assert.rejects(failing, /down/);
});

test('where the search of the page cannot be loaded the engine still may answer', async () => {
  const content: SearchEngine = { ...inThePage, search: () => Promise.reject(new Error('not loaded')) };
  const { clock, remote, ask } = setUp(content);
  const asked = ask();
  await clock.pass(1_000);
  remote.answer(hitsOf('elsewhere'));
  assert.equal((await asked).query, 'elsewhere');
});

test('a question that is called back fails, and says nothing about the engine', async () => {
  const { remote, ask } = setUp();
  for (let question = 0; question < 5; question++) {
    const controller = new AbortController();
    const asked = ask(controller.signal);
    await settled();
    controller.abort(new Error('typed on'));
    remote.fail(new Error('aborted'));
    await assert.rejects(asked, /typed on/);
  }
  const asked = ask();
  await settled();
  remote.answer(hitsOf('elsewhere'));
  assert.equal((await asked).query, 'elsewhere');
});

test('an engine that ignores being called back keeps nobody', async () => {
  const { clock, ask } = setUp();
  const controller = new AbortController();
  const asked = ask(controller.signal);
  const refused = assert.rejects(asked, /typed on/);
  controller.abort(new Error('typed on'));
  await clock.pass(1_000);
  await refused;
});
