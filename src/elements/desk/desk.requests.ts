import type { Action } from '../../content/index.js';
import type { TrailEntry } from '../../escalation/index.js';
import type { DeskController } from './desk.controller.js';
import type { DeskbellDesk } from './desk.js';
import type { DeskView } from './desk.session.js';
import type { DeskbellRequest } from '../../ui/request.js';

/** A next step, as any room asks for it. */
interface NextStep {
  readonly action: {
    readonly type: Action['type'] | 'article';
    readonly topic?: string;
    readonly guide?: string;
  };
  readonly articleId?: string;
  readonly query?: string;
  readonly trail?: readonly TrailEntry[];
}

const MODES: Readonly<Record<string, 'return' | 'exchange' | 'withdrawal'>> = {
  return: 'return',
  exchange: 'exchange',
  withdraw: 'withdrawal',
};

/** Which room a next step leads to; undefined where it leads out of the desk. */
export function viewOfStep({ action, articleId }: NextStep): DeskView | undefined {
  const { type, topic, guide } = action;
  const mode = MODES[type];
  if (mode) return { name: 'returns', mode };
  if (type === 'escalate') return { name: 'escalation', ...(topic && { topic }) };
  if (type === 'guide') return { name: 'guide', ...(guide && { guide }) };
  return type === 'article' && articleId ? { name: 'article', article: articleId } : undefined;
}

const NEEDS = { returns: 'returns', escalation: 'departments', guide: 'guides', article: 'faq' } as const;

/** Listens to the rooms: takes their next steps, and remembers what the visitor did. */
export class DeskRequests {
  readonly #desk: DeskController;
  readonly #host: DeskbellDesk;

  constructor(desk: DeskController, host: DeskbellDesk) {
    this.#desk = desk;
    this.#host = host;
  }

  connect(): void {
    const { connection: signal } = this.#host;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => this.#host.addEventListener(name, act as EventListener, { signal });
    // The page comes first, wherever it listens: a framework may add its listeners to the desk after the desk did.
    on('deskbell-action-requested', (event) => {
      const last = (now: Event): void => {
        if (now === event) this.#asked(event as unknown as DeskbellRequest<NextStep>);
      };
      addEventListener(event.type, last, { once: true, signal });
    });
    on('deskbell-search-settled', ({ detail: { query, total } }) =>
      this.#desk.knowledge.learn([{ kind: 'search', query, found: total }]),
    );
    on('deskbell-article-opened', ({ detail: { articleId } }) => {
      this.#desk.knowledge.learn([{ kind: 'article', articleId, title: articleId }]);
    });
    on('input', (event) => this.#desk.knowledge.wrote(event.composedPath()[0]));
    for (const name of ['saved', 'accepted', 'rejected'] as const)
      on(`deskbell-ticket-${name}`, () => void this.#desk.openCases());
  }

  /** What the page took is its own. */
  #asked(request: DeskbellRequest<NextStep>): void {
    if (request.defaultPrevented || request.answer) return;
    const { detail } = request;
    const view = viewOfStep(detail);
    const { state } = this.#desk.knowledge;
    if (!view || view.name === 'home' || view.name === 'status' || state.state !== 'ready') return;
    if (!state.parts.has(NEEDS[view.name])) return;
    request.respondWith(undefined);
    // The event has it masked; a message to a person needs the order number.
    const query = detail.query && this.#host.renderRoot.querySelector('deskbell-faq')?.query?.trim();
    this.#desk.knowledge.know({
      ...(detail.trail && { trail: detail.trail }),
      ...(query && view.name === 'escalation' && { fields: { message: query } }),
    });
    this.#desk.go(view);
  }
}
