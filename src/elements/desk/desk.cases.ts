import type { Kept, Parcel } from '../../escalation/index.js';
import { courierOf, type Outbox, openOutbox } from '../../platform/outbox/index.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { DeskbellDesk } from './desk.js';

/** What was sent from this device, and how it stands. Loaded where there is something. */
export class DeskCases {
  readonly #host: DeskbellDesk;
  readonly #outbox: Outbox;
  #kept: readonly Kept[] = [];
  #copied = '';

  constructor(host: DeskbellDesk) {
    this.#host = host;
    const { connection: signal, storage } = host;
    this.#outbox = openOutbox({
      courier: (parcel, ended) => this.#courier()(parcel, ended),
      signal,
      storage,
    });
    this.#outbox.watch(() => void this.refresh(), signal);
  }

  /** The newest first. */
  get list(): readonly Kept[] {
    return this.#kept;
  }

  /** Key of the case whose text was copied last. */
  get copied(): string {
    return this.#copied;
  }

  async refresh(): Promise<void> {
    this.#kept = await this.#outbox.list();
    this.#host.requestUpdate();
  }

  retry(key: string): void {
    void this.#outbox.retry(key);
  }

  async discard(key: string): Promise<void> {
    await this.#outbox.discard(key);
    await this.refresh();
  }

  /** What the visitor wrote, into the clipboard. */
  async copy(key: string): Promise<void> {
    const data = (await this.#outbox.read(key))?.data;
    const message = data?.['message'];
    await navigator.clipboard.writeText(
      typeof message === 'string' ? message : JSON.stringify(data, null, 2),
    );
    this.#copied = key;
    this.#host.requestUpdate();
  }

  #courier() {
    return courierOf({ request: (parcel) => this.#request(parcel), endpoint: this.#host.endpoint });
  }

  /** Asks the page to take it, by the name of the element that it came from. */
  #request({ kind, data, files }: Parcel<Blob>): Promise<unknown> | undefined {
    const detail = kind === 'escalation' ? { ticket: data } : data;
    const request = new DeskbellRequest(`${kind}-requested`, this.#host.locale, detail);
    Object.defineProperty(request, 'files', { value: files.map(({ body }) => body) });
    this.#host.dispatchEvent(request);
    return request.answer;
  }
}
