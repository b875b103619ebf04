// The built files in WebKit, before the demo's backend: asks, reads, settles a return, writes a message, by keyboard.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startApi } from '../../demo/api.mjs';
import { createDemoServer } from '../../demo/server.mjs';
import { findWebKit } from '../../scripts/browsers.mjs';
import type { WebDriverSession } from '../../scripts/engines/webdriver.mjs';
import { startWebKit } from '../../scripts/engines/webkit.mjs';
import { named, TEXT } from '../helpers/by-name.js';
import { temporaryFolder, until } from '../helpers/tickets.js';

class Visitor {
  constructor(readonly session: WebDriverSession) {}

  /** Waits for what is called so, and does something to it. */
  async meets(name: string, role?: string, act = ''): Promise<void> {
    const script = `const one = (() => {${named(name, role)}})(); ${act} return one !== null;`;
    await until(() => this.session.run<boolean>(script), Boolean).catch(async () =>
      assert.fail(`there is no “${name}” in: ${await this.session.run<string>(TEXT)}`),
    );
  }
  async use(name: string, ...keys: string[]): Promise<void> {
    await this.meets(name, undefined, 'one?.focus();');
    await this.session.keys(keys);
  }
  press(name: string): Promise<void> {
    return this.use(name, 'Enter');
  }
  choose(name: string): Promise<void> {
    return this.use(name, 'Space');
  }
  type(name: string, text: string): Promise<void> {
    return this.use(name, ...text);
  }
  async reads(pattern: RegExp): Promise<void> {
    const text = await until(
      () => this.session.run<string>(TEXT),
      (now) => pattern.test(now),
    );
    assert.match(text, pattern);
  }
}

test('a visitor with WebKit finds an answer, a verdict and a person', {
  skip: !findWebKit() && 'WebKitGTK is not here: `npm run browsers -- all`',
}, async (t) => {
  const folder = temporaryFolder();
  process.once('exit', () => folder.remove());
  const api = startApi({ folder: folder.path });
  const server = createDemoServer({ api: api.handle }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const webkit = await startWebKit();
  t.after(() => {
    webkit.stop();
    server.close();
    server.closeAllConnections();
    api.close();
  });
  const session = await webkit.open();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const visitor = new Visitor(session);

  /** A first visit: nothing of an earlier one is in the tab or its history. */
  const come = async (): Promise<void> => {
    await session.go(`${origin}/events.html`);
    await session.run('sessionStorage.clear()');
    await session.go('about:blank');
    await session.go(`${origin}/events.html`);
    await visitor.meets('How can we help?', 'combobox');
  };

  await come();
  await visitor.type('How can we help?', 'how long can i send somthing back');
  await visitor.meets('How long do I have to return something?', 'option');
  await session.keys(['ArrowDown', 'Enter']);
  await visitor.press('Yes, thank you');
  await visitor.reads(/Good to hear/);

  await come();
  await visitor.press('Return or exchange');
  await visitor.type('Order number', 'HP-482913');
  await visitor.type('Mail address or postcode of the order', '20095');
  await visitor.press('Find my order');
  await visitor.choose('Liv bed linen, 135 × 200, sand');
  await visitor.press('Continue');
  await visitor.choose('Another size or colour would be better');
  await visitor.press('Continue');
  await visitor.choose('Unopened');
  await visitor.press('Continue');
  await visitor.reads(/What holds for it/);

  await come();
  await visitor.press('Ask a person');
  await visitor.type('In a few words', 'The porch light hums in WebKit');
  await visitor.choose('Something else');
  await visitor.press('Continue');
  await visitor.type('Your mail address', 'ada@example.org');
  await visitor.choose('You may use what I write here');
  await visitor.press('Send to');
  await visitor.reads(/Received/);
  const inbox = await until(
    async () => (await fetch(`${origin}/api/inbox`)).text(),
    (html) => html.includes('hums in WebKit'),
  );
  assert.equal(inbox.split('hums in WebKit').length - 1, 1, 'once');
});
