import type { TemplateResult } from 'lit';
import type { Departments, Kept, Parcel, Ticket } from '../../escalation/index.js';
import { readTicket, type Seal, ticketOf } from '../../escalation/session.js';
import { type EscalationSlipStrings, format, loadEscalationSlipStrings } from '../../i18n/index.js';
import { courierOf, type Courier, openOutbox, type Outbox } from '../../platform/outbox/index.js';
import { adoptStyles } from '../../ui/adopt.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { EscalationController } from './escalation.controller.js';
import type { Files } from './escalation.files.js';
import type { DeskbellEscalation } from './escalation.js';
import type { TicketDetail } from '../../ui/facts.js';
import { cut, drawSlip, type SlipScene } from './escalation.slip.js';
import { slipStyles } from './escalation.slip.styles.js';

export { loadEscalationSlipStrings };

/** The token of a site must not hold up a message. Milliseconds. */
const PATIENCE = 5_000;

/** What the visitor wrote, as it stands when it is sent. */
interface Written {
  readonly desk: Departments;
  readonly seal: Seal;
  readonly spam: NonNullable<Ticket['spam']>;
  readonly files: Pick<Files, 'list'>;
}

/** Sends what is submitted and tells how it stands: loaded with the form, or where an earlier visit left something. */
export class Delivery {
  readonly #core: EscalationController;
  readonly #host: DeskbellEscalation;
  readonly #outbox: Outbox;
  readonly #kept = new Map<string, Kept>();
  readonly #told = new Map<string, string>();
  #strings: EscalationSlipStrings | undefined;
  #copied: SlipScene['copied'];

  constructor(core: EscalationController, host: DeskbellEscalation) {
    this.#core = core;
    this.#host = host;
    const { connection, storage } = host;
    this.#outbox = openOutbox({ courier: this.#courier(), storage, signal: connection });
    this.#outbox.watch((kept) => this.#changed(kept), connection);
  }

  async speak(): Promise<void> {
    this.#strings = await loadEscalationSlipStrings(this.#host.locale);
    this.#host.requestUpdate();
  }

  /** What is kept already. */
  async look(): Promise<void> {
    for (const kept of await this.#outbox.list().catch(() => []))
      if (!this.#kept.has(kept.key)) this.#kept.set(kept.key, kept);
  }

  /** Messages of earlier visits that have not arrived. */
  earlier(): readonly Kept[] {
    return [...this.#kept.values()].filter(
      ({ kind, standing }) => kind === 'escalation' && standing.state !== 'accepted',
    );
  }

  async read(key: string): Promise<Ticket | undefined> {
    return readTicket((await this.#outbox.read(key))?.data);
  }

  /** Makes a ticket of what is written, and keeps it until it is delivered. */
  async send({ desk, seal, spam, files }: Written): Promise<Ticket> {
    const { locale, token } = this.#host;
    const given = await this.#token(token);
    const { draft } = this.#core.session;
    const ticket = ticketOf(draft, this.#core.routeFor(desk, Date.parse(seal.createdAt)).route, {
      ...seal,
      spam,
      token: given,
      desk,
      lines: this.#core.lines(),
      files: files.list,
      locale,
      page: location.origin + location.pathname,
    });
    await this.#post(ticket, files.list);
    return ticket;
  }

  /** What the site's own check gives; without it the message goes all the same. */
  async #token(ask: DeskbellEscalation['token']): Promise<string | undefined> {
    if (!ask) return undefined;
    const tired = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
    try {
      const token = await Promise.race([ask(), tired]);
      return typeof token === 'string' ? token : undefined;
    } catch {
      return undefined;
    }
  }

  async #post(ticket: Ticket, files: readonly File[]): Promise<void> {
    const { key, reference, topicLabel, message } = ticket;
    const kept = await this.#outbox.post({
      key,
      reference,
      kind: 'escalation',
      title: [topicLabel, cut(message, 60)].filter(Boolean).join(': '),
      data: ticket as unknown as Parcel['data'],
      files: files.map((body, i) => ({
        part: `attachment-${i + 1}`,
        name: body.name,
        type: body.type,
        size: body.size,
        body,
      })),
    });
    if (!this.#kept.has(key)) this.#kept.set(key, kept);
    this.#tell('saved', kept);
  }

  draw(ticket: Ticket, desk: Departments | undefined, again: () => void): TemplateResult | undefined {
    const strings = this.#strings;
    if (!strings) return undefined;
    const { locale, renderRoot } = this.#host;
    adoptStyles(renderRoot as ShadowRoot, [slipStyles]);
    return drawSlip({
      t: (key, values) => format(locale, strings[key], values),
      locale,
      now: Date.now(),
      ticket,
      kept: this.#kept.get(ticket.key),
      desk,
      ways: this.#core.waysTo(ticket.department),
      copied: this.#copied,
      on: {
        again,
        copied: (copied) => {
          this.#copied = copied;
          this.#host.requestUpdate();
        },
        retry: () => void this.#retry(ticket),
        remove: () => void this.#remove(ticket.key, again),
      },
    });
  }

  /** Where nobody knows any more, the same message is kept anew under the same key: it cannot arrive twice. */
  async #retry(ticket: Ticket): Promise<void> {
    if (this.#kept.has(ticket.key)) await this.#outbox.retry(ticket.key);
    else await this.#post(ticket, []);
    this.#host.requestUpdate();
  }

  async #remove(key: string, again: () => void): Promise<void> {
    await this.#outbox.discard(key);
    this.#kept.delete(key);
    again();
  }

  #changed(kept: Kept): void {
    this.#kept.set(kept.key, kept);
    const { state } = kept.standing;
    if (state === 'sending') this.#tell('sent', kept);
    else if (state === 'accepted') this.#tell('accepted', kept);
    else if (state === 'needs-attention') this.#tell('rejected', kept);
    else if (kept.standing.attempts) this.#tell('delayed', kept);
    this.#host.requestUpdate();
  }

  /** Each fact once; those of returns are told by their own element. */
  #tell(name: 'saved' | 'sent' | 'accepted' | 'delayed' | 'rejected', kept: Kept): void {
    const { key, reference, kind, standing } = kept;
    const what = `${name} ${standing.attempts}`;
    if (kind !== 'escalation' || this.#told.get(key) === what) return;
    this.#told.set(key, what);
    const code = 'code' in standing ? standing.code : undefined;
    const theirs = standing.state === 'accepted' ? standing.receipt.backendReference : undefined;
    const detail: TicketDetail = {
      key,
      reference,
      ...(theirs !== undefined && { backendReference: theirs }),
      ...(standing.attempts && { attempts: standing.attempts }),
      ...(code && { code }),
    };
    this.#core.tell(`ticket-${name}`, detail);
  }

  #courier(): Courier {
    const host = this.#host;
    return (parcel, signal) => {
      const ours = parcel.kind === 'escalation';
      const courier = courierOf({
        request: (one) => (ours ? this.#request(one) : undefined),
        endpoint: host.endpoint,
      });
      // A return that nobody on this page takes waits for a page that does.
      if (!ours && !host.endpoint)
        return Promise.resolve({ type: 'failed', code: 'nobody', retry: 'soon' } as const);
      return courier(parcel, signal);
    };
  }

  #request({ data, files }: Parcel<Blob>): Promise<unknown> | undefined {
    const ticket = data as unknown as Ticket;
    const request = Object.assign(
      new DeskbellRequest('escalation-requested', this.#host.locale, { ticket }),
      { files: files.map(({ body }) => body) },
    );
    this.#host.dispatchEvent(request);
    return request.answer;
  }
}
