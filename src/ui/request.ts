import { DeskbellEvent } from './event.js';

/**
 * A request: the site may answer it. `respondWith(promise)` takes the answer; whoever calls it takes the matter over,
 * and the element waits for the promise. Only the first answer counts. `preventDefault()` takes it without an answer.
 */
export class DeskbellRequest<Detail extends object, Answer = unknown> extends DeskbellEvent<Detail> {
  #answer: Promise<Answer> | undefined;

  constructor(name: string, locale: string, detail: Detail) {
    super(name, locale, detail, true);
  }

  /** The promised answer, or undefined where nobody took the request. */
  get answer(): Promise<Answer> | undefined {
    return this.#answer;
  }

  respondWith(answer: Answer | PromiseLike<Answer>): void {
    this.#answer ??= Promise.resolve(answer);
  }
}
