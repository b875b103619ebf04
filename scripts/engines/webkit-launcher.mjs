// WebKitGTK for Web Test Runner. Its window cannot be narrower than 447 px, so the tests run in a frame of any width.
import { withCommands } from './commands.mjs';
import { startWebKit } from './webkit.mjs';

const WINDOW = '/__window.html';
const PAGE =
  '<!doctype html><title>Tests</title><style>body { margin: 0 } iframe { border: 0; display: block }</style><iframe></iframe>';

/** Media queries are read again with the next frame. */
const RESIZE = `
  const [width, height] = arguments;
  Object.assign(document.querySelector('iframe').style, { width: width + 'px', height: height + 'px' });
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));`;

/** The runner's own size of a window. */
const SIZE = { width: 800, height: 600 };

/** A start takes half a second, three on a busy machine. Now and then a browser comes up and shows nothing. */
const START_TIMEOUT = 20_000;
const STARTS = 3;

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #webkit;
  /** @type {Map<string, { url: string, session: import('./webdriver.mjs').WebDriverSession }>} */
  #open = new Map();

  async initialize() {
    this.#webkit = await startWebKit();
  }

  async startSession(id, url) {
    for (let left = STARTS - 1; !(await this.#start(id, url, left)); left -= 1) {
      this.#open.delete(id);
      this.#webkit = await startWebKit();
    }
  }

  /** Without its driver a request that got no answer ends, too.
   *  @returns whether the page of the tests is asked for: the last try throws */
  async #start(id, url, left) {
    const webkit = this.#webkit;
    const timeout = setTimeout(() => webkit.stop(), START_TIMEOUT);
    let step = 'a session';
    try {
      const session = await webkit.open();
      this.#open.set(id, { session, url });
      step = 'its window';
      await session.post('/window/rect', { x: 0, y: 0, width: 1400, height: 1150 });
      step = 'the page around the tests';
      await session.go(new URL(WINDOW, url).href);
      step = 'two frames';
      await this.#resize(session, SIZE);
      step = 'the page of the tests';
      await session.run('document.querySelector("iframe").src = arguments[0]', url);
      return true;
    } catch (error) {
      if (!left) throw error;
      console.warn(`WebKit did not come to ${step}: ${error.message}. It is started anew.`);
      webkit.stop();
      return false;
    } finally {
      clearTimeout(timeout);
    }
  }

  isActive(id) {
    return this.#open.has(id);
  }

  getBrowserUrl(id) {
    return this.#open.get(id)?.url;
  }

  async stopSession(id) {
    const open = this.#open.get(id);
    this.#open.delete(id);
    await open?.session.close();
    return {};
  }

  async stop() {
    for (const id of this.#open.keys()) await this.stopSession(id).catch(() => undefined);
    this.#webkit.stop();
  }

  async execute({ command, payload, session: { id } }) {
    const session = this.#open.get(id)?.session;
    if (!session) return undefined;
    if (command === 'set-viewport') await this.#resize(session, payload);
    else if (command === 'send-keys') await this.#keys(session, payload);
    else return undefined;
    return true;
  }

  #resize(session, { width, height }) {
    return session.run(RESIZE, width, height);
  }

  #keys(session, { type, press, down, up }) {
    if (type !== undefined) return session.keys([...type]);
    return session.keys([press ?? down ?? up], press ? 'press' : down ? 'down' : 'up');
  }
}

export function webkitLauncher() {
  const launcher = new WebKitLauncher();
  return withCommands(launcher, (call) => launcher.execute(call));
}

/** The page around the tests, to be among the plugins of the runner. */
export const webkitWindow = () => ({
  name: 'webkit-window',
  serve: ({ path }) => (path === WINDOW ? { body: PAGE, type: 'html' } : undefined),
});
