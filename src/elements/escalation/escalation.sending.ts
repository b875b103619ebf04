import type { Departments, Ticket } from '../../escalation/index.js';
import { referenceOf } from '../../escalation/session.js';
import { randomId } from '../../ui/event.js';
import type { EscalationController } from './escalation.controller.js';
import type { Delivery } from './escalation.delivery.js';
import type { DeskbellEscalation } from './escalation.js';
import type { Files } from './escalation.files.js';

/** A person needs longer than that for a form; a machine does not. Milliseconds. */
const TOO_FAST = 3_000;

/** From the press to the slip, once, however often it is pressed. What delivers is loaded with the form. */
export class Sending {
  readonly #core: EscalationController;
  readonly #host: DeskbellEscalation;
  readonly #files: Files;
  #loading: Promise<Delivery> | undefined;
  #formSince = 0;
  delivery: Delivery | undefined;
  busy = false;
  /** What delivers could not be loaded at the last press. */
  unloaded = false;

  constructor(core: EscalationController, host: DeskbellEscalation, files: Files) {
    this.#core = core;
    this.#host = host;
    this.#files = files;
  }

  /** The outbox ended with the connection; the next one opens its own. */
  disconnected(): void {
    this.#loading = this.delivery = undefined;
  }

  /** What an earlier visit left is sent, and shown as long as it has not arrived. */
  async connected(): Promise<void> {
    const { name } = this.#core.session.place;
    const onSlip = name === 'slip';
    if (name === 'message') this.prepare();
    try {
      const left = onSlip || (await (await import('../../platform/outbox/left.js')).outboxLeft());
      if (left) await this.#start();
      this.unloaded = false;
    } catch {
      // Nothing is lost: the next visit looks again.
      this.unloaded = onSlip;
      this.#host.requestUpdate();
    }
  }

  /** The form is on screen. */
  began(): void {
    this.#formSince = Date.now();
    this.prepare();
  }

  /** What keeps a message is fetched with the form: there may be no network when it is sent. */
  prepare(): void {
    import('./escalation.delivery.js').then(
      ({ loadEscalationSlipStrings }) => loadEscalationSlipStrings(this.#host.locale),
      () => undefined, // the press tries again
    );
  }

  async send(desk: Departments): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      if (await this.#files.ready()) await this.#post(desk);
      this.unloaded = false;
    } catch {
      this.unloaded = true;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** Shows the slip of an earlier message. */
  async show(key: string): Promise<void> {
    const ticket = await this.delivery?.read(key);
    if (!ticket) return;
    this.#core.become({ type: 'posted', ticket });
    this.#core.focusOn('#title');
  }

  /** Loads what delivers, once; a failed try can be repeated. */
  #start(): Promise<Delivery> {
    this.#loading ??= import('./escalation.delivery.js').then(
      async ({ Delivery }) => {
        const delivery = new Delivery(this.#core, this.#host);
        await delivery.speak();
        await delivery.look();
        this.delivery = delivery;
        this.#host.requestUpdate();
        return delivery;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  async #post(desk: Departments): Promise<void> {
    const key = `esc_${randomId()}`;
    const made = { key, reference: referenceOf(key), createdAt: new Date().toISOString() };
    this.#core.become({ type: 'sealed', seal: made });
    this.#core.keep();
    const seal = this.#core.session.seal ?? made;
    const spam = this.#spam();
    const delivery = await this.#start();
    const ticket = await delivery.send({ desk, seal, spam, files: this.#files });
    this.#files.clear();
    this.#core.become({ type: 'posted', ticket });
    this.#core.keep();
    this.#core.focusOn('#title');
    this.#core.stepped('slip', 'forward');
  }

  #spam(): NonNullable<Ticket['spam']> {
    const trap = this.#host.renderRoot.querySelector<HTMLInputElement>('#homepage')?.value;
    const tooFast = this.#formSince > 0 && Date.now() - this.#formSince < TOO_FAST;
    return { ...(trap && { honeypot: true }), ...(tooFast && { tooFast: true }) };
  }
}
