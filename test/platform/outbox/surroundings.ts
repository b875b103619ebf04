// What a page, a browser or an earlier visit may do to the outbox. Each runs in the page, before or after our script.

/** Ways to be without something, by what the visitor's parcel is kept in at best. */
export const SURROUNDINGS = {
  plain: undefined,
  /** Plain http: no Web Locks. */
  'no-locks': () => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  },
  /** An old browser that cannot list its databases. */
  'no-list': () => {
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
  },
  'never-opens': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  /** A full disk: the put is taken, and the transaction aborts. */
  quota: () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown]) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  },
  /** A page in a sandbox. */
  throws: () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { get: refuse });
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
  },
  /** `Object.prototype` has what our options, rows and answers are read by. */
  polluted: () => {
    const names =
      'v key id reference kind state attempts code content data files slow asked lease retry after body';
    const more =
      'method mode redirect headers credentials cache keyPath ifAvailable steal durability once type';
    for (const name of `${names} ${more}`.split(' ')) {
      Object.defineProperty(Object.prototype, name, {
        value: 'polluted',
        writable: true,
        configurable: true,
      });
    }
  },
} as const satisfies Record<string, (() => void) | undefined>;

export type Surrounding = keyof typeof SURROUNDINGS;

/** A page that replaces, after our script was loaded, what every script uses. */
export const replaceGlobals = (): void => {
  const broken = () => {
    throw new TypeError('replaced by the page');
  };
  Object.assign(globalThis, { fetch: broken, FormData: broken, AbortController: broken });
  Object.assign(JSON, { parse: broken, stringify: broken });
  const { Promise: Native } = globalThis;
  globalThis.Promise = class extends Native<unknown> {
    constructor() {
      super(broken);
    }
  } as PromiseConstructor;
};

/** Rows that cannot be read, of a later version, and of an older one, beside which everything must go on. */
export const seedRows = (): Promise<void> => {
  const rows = [
    { key: 'bad-1' },
    { key: 'bad-2', v: 1, state: 'queued', attempts: 'many' },
    {
      key: 'bad-3',
      v: 1,
      reference: 'x',
      kind: 'escalation',
      title: 't',
      createdAt: 1,
      state: 'queued',
      attempts: 0,
      notBefore: 0,
    },
    { key: 17, v: 1 },
    { key: 'later', v: 2, state: 'shiny' },
    { key: 'older', v: 0, text: 'from the first draft' },
  ];
  localStorage.setItem('deskbell-outbox:bad-4', '{"v":1,');
  localStorage.setItem('deskbell-outbox:bad-5', '[]');
  return new Promise((resolve) => {
    const request = indexedDB.open('deskbell-outbox', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('parcels', { keyPath: 'key' });
      request.result.createObjectStore('aside', { autoIncrement: true });
    });
    request.addEventListener('success', () => {
      const change = request.result.transaction('parcels', 'readwrite');
      for (const row of rows) change.objectStore('parcels').put(row);
      change.addEventListener('complete', () => {
        request.result.close();
        resolve();
      });
    });
  });
};
