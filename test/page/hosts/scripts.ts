// What scripts of a page do to the language and the browser that all scripts share. Each runs before ours.

/** Older than `finally`, and not what `async` functions give. */
const oldPromise = `{
  const Native = Promise;
  const Old = function (run) { this.native = new Native(run); };
  const wrap = (native) => Object.assign(Object.create(Old.prototype), { native });
  Old.prototype.then = function (kept, broken) { return wrap(this.native.then(kept, broken)); };
  Old.prototype.catch = function (broken) { return this.then(undefined, broken); };
  Old.resolve = (value) => (value instanceof Old ? value : wrap(Native.resolve(value)));
  Old.reject = (reason) => wrap(Native.reject(reason));
  Old.all = (list) => wrap(Native.all(list));
  Old.race = (list) => wrap(Native.race(list));
  window.Promise = Old;
}`;

const prototypeJs = `{
  const { stringify } = JSON;
  Array.prototype.toJSON = function () { return '[' + this.map((one) => stringify(one)).join(', ') + ']'; };
  Object.assign(Array.prototype, {
    each(visit) { this.forEach(visit); return this; },
    entries() { return this.slice(); },
    first() { return this[0]; },
    inspect() { return String(this); },
    size() { return this.length; },
  });
  String.prototype.toJSON = function () { return stringify(String(this)); };
  Object.assign(String.prototype, { strip() { return this.trim(); }, blank() { return !this.trim(); }, sub() { return this; } });
  const { bind } = Function.prototype;
  Function.prototype.bind = function (...given) { return given[0] === undefined ? this : bind.apply(this, given); };
  Function.prototype.wrap = function () { return this; };
  Element.prototype.show = Element.prototype.hide = Element.prototype.update = function () { return this; };
}`;

const pollution = `
  Object.prototype.extend = Object.prototype.each = function () { return this; };
  Object.prototype.toJSON = function () { return 'polluted'; };
  Object.prototype.title = Object.prototype.kind = Object.prototype.when = Object.prototype.locale = 'polluted';
  Array.prototype.last = function () { return this[this.length - 1]; };
  for (const name of ['summary', 'hint', 'tags', 'url']) Object.defineProperty(Object.prototype, name, {
    configurable: true, get() { return undefined; },
    set(value) { Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }); },
  });`;

const freeze = `
  for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Date', 'RegExp', 'Error', 'TypeError',
    'SyntaxError', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'Uint8Array', 'Uint32Array', 'Math', 'JSON', 'Reflect',
    'Proxy', 'Intl', 'EventTarget', 'Event', 'CustomEvent', 'Node', 'Element', 'HTMLElement', 'ShadowRoot', 'Document',
    'HTMLInputElement', 'HTMLDialogElement', 'AbortController', 'AbortSignal', 'URL', 'Response', 'CSSStyleSheet']) {
    if (window[name].prototype) Object.freeze(window[name].prototype);
    Object.freeze(window[name]);
    Object.defineProperty(window, name, { writable: false, configurable: false });
  }`;

export const hostile: Readonly<Record<string, string>> = {
  'Object.prototype is enlarged': pollution,
  'Prototype.js': prototypeJs,
  'Array.from of MooTools': `Array.from = (one) => one == null ? [] : typeof one !== 'string' && 'length' in Object(one) ? Array.prototype.slice.call(one) : [one];`,
  'an old Promise': oldPromise,
  'everything is frozen': freeze,
  'fetch is slow and wrapped, and gives a thenable': `const { fetch: native } = window;
    window.fetch = (...given) => ({ then: (kept, broken) => setTimeout(() => native(...given).then(kept, broken), 200) });`,
  'JSON is somebody else’s': `for (const name of ['parse', 'stringify']) { const native = JSON[name]; JSON[name] = (...given) => native(...given); }`,
  'shadow roots are all closed': `globalThis.roots = new WeakMap(); const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, { ...options, mode: 'closed' });
      globalThis.roots.set(this, root);
      return root;
    };`,
  'customElements.define is wrapped': `const { define } = customElements;
    customElements.define = (name, element, ...more) => define.call(customElements, name, class extends element {}, ...more);`,
  'HTMLElement is the adapter for ES5 classes': `{ const Native = HTMLElement;
    window.HTMLElement = function () { return Reflect.construct(Native, [], this.constructor); };
    HTMLElement.prototype = Native.prototype; HTMLElement.prototype.constructor = HTMLElement;
    Object.setPrototypeOf(HTMLElement, Native); }`,
  'listeners know nothing of signals': `const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return addEventListener.call(this, type, listener, typeof options === 'object' ? !!options?.capture : options);
    };`,
  'chance is no chance, and nobody has an id': `Math.random = () => 0.5; delete Crypto.prototype.randomUUID;`,
  'storage throws': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`,
  'observers and channels are gone': `for (const name of ['IntersectionObserver', 'ResizeObserver', 'PerformanceObserver', 'BroadcastChannel',
    'requestIdleCallback', 'URLPattern']) delete window[name];
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });`,
  'the console is silent': `window.console = {};`,
  'history refuses': `History.prototype.pushState = History.prototype.replaceState = () => { throw new DOMException('no', 'SecurityError'); };`,
};
