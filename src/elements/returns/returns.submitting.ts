import { adoptStyles } from '../../ui/adopt.js';
import type { ReturnsController } from './returns.controller.js';
import type { ReturnsSending } from './returns.sending.js';

/** What a visitor may need in the end. */
export const later = () => import('./returns.sending.js');

/** The way to what submits and keeps: loaded with the last question, since there may be no network when it is sent. */
export class Submitting {
  readonly #core: ReturnsController;
  sending: ReturnsSending | undefined;
  busy = false;
  /** What submits could not be loaded at the last press, so nothing was sent. */
  unsent = false;

  constructor(core: ReturnsController) {
    this.#core = core;
  }

  async load(): Promise<ReturnsSending> {
    const { ReturnsSending, slipStyles } = await later();
    if (!this.sending) {
      this.sending = new ReturnsSending(this.#core);
      adoptStyles(this.#core.host.renderRoot as ShadowRoot, [slipStyles]);
      await this.sending.speak();
    }
    return this.sending;
  }

  /** Sends once, however often it is pressed. */
  async submit(post: (sending: ReturnsSending) => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#core.host.requestUpdate();
    try {
      const sending = await this.load().catch(() => undefined);
      this.unsent = !sending;
      if (sending) await post(sending);
    } finally {
      this.busy = false;
      this.#core.host.requestUpdate();
    }
  }
}
