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

  /**
   * Takes the matter over, while the event is on its way: a listener that has something to wait for hands over a promise.
   * @throws afterwards, since nobody waits for an answer any more
   */
  respondWith(answer: Answer | PromiseLike<Answer>): void {
    if (!this.eventPhase) throw new Error('too late: call before await');
    this.#answer ??= Promise.resolve(answer);
  }
}
