import type { Answer, Ask, Kind, Questions } from './protocol.js';

interface Waiting {
  readonly id: number;
  readonly done: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** The worker, as a function. Of each kind of question only the latest is wanted: an older one is answered with undefined. */
export class Helper {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #next = new Map<string, { readonly message: Ask; readonly waiting: Waiting }>();
  #busy = 0;
  #count = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('error', ({ message }) => this.#answered({ id: this.#busy, failed: message }));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#answered(data));
  }

  /** @param lane Questions of one lane replace each other while they wait. */
  ask<K extends Kind>(
    kind: K,
    ask: Questions[K]['ask'],
    lane: string = kind,
  ): Promise<Questions[K]['answer'] | undefined> {
    return new Promise((done, fail) => {
      const id = ++this.#count;
      const waiting = { id, done: done as (answer: unknown) => void, fail };
      this.#next.get(lane)?.waiting.done(undefined);
      this.#next.delete(lane);
      this.#next.set(lane, { message: { id, kind, ask }, waiting });
      this.#go();
    });
  }

  #go(): void {
    const [first] = this.#next;
    if (this.#busy || !first) return;
    const [lane, { message, waiting }] = first;
    this.#next.delete(lane);
    this.#busy = message.id;
    this.#waiting.set(message.id, waiting);
    this.#worker.postMessage(message);
  }

  #answered({ id, answer, failed }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#busy = 0;
    if (failed === undefined) waiting?.done(answer);
    else waiting?.fail(new Error(failed));
    this.#go();
  }
}

/** Two workers: what is typed is answered while everything is checked. */
export interface Helpers {
  readonly helper: Helper;
  readonly quick: Helper;
}

/** Starts the workers under a page's strict policy. */
export function startHelpers(address: string): Helpers {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('deskbell-studio', { createScriptURL: (url) => url });
  const trusted = (policy?.createScriptURL(address) ?? address) as string;
  const start = (): Helper => new Helper(new Worker(trusted, { type: 'module' }));
  return { helper: start(), quick: start() };
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}
