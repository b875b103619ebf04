// WebDriver (https://www.w3.org/TR/webdriver2/) as far as the tests need it: a session, its commands, its keys.

/** Puppeteer's names of keys, as WebDriver writes them (17.4.2, "normalised key value"). */
const KEYS = {
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** @param {'POST' | 'DELETE'} method */
async function ask(method, address, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver, ${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

/** One window of a browser, with nothing of an earlier visit in it. */
export class WebDriverSession {
  #address;

  /** @param {string} origin of the driver
   *  @param {object} capabilities that the browser must have */
  static async open(origin, capabilities) {
    const wanted = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId, capabilities: given } = await ask('POST', `${origin}/session`, wanted);
    return new WebDriverSession(`${origin}/session/${sessionId}`, given);
  }

  constructor(address, capabilities) {
    this.#address = address;
    this.version = capabilities.browserVersion;
  }

  /** @param {string} path of the command, `/url`
   *  @returns {Promise<any>} what the driver answers */
  post(path, body = {}) {
    return ask('POST', this.#address + path, body);
  }

  go(url) {
    return this.post('/url', { url });
  }

  /** Runs `script`, the body of a function, in the page; a promise is awaited. */
  run(script, ...args) {
    return this.post('/execute/sync', { script, args });
  }

  /** Keys to whatever has the focus: names as puppeteer has them, or letters.
   *  @param {readonly string[]} keys
   *  @param {'press' | 'down' | 'up'} [how] */
  keys(keys, how = 'press') {
    const types = { press: ['keyDown', 'keyUp'], down: ['keyDown'], up: ['keyUp'] }[how];
    const actions = keys.flatMap((key) => types.map((type) => ({ type, value: KEYS[key] ?? key })));
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  close() {
    return ask('DELETE', this.#address);
  }
}
