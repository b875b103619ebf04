import type { Kept, Parcel, ParcelFile } from '../../escalation/index.js';
import { format, loadReturnsSlipStrings, type ReturnsSlipStrings } from '../../i18n/index.js';
import { courierOf, openOutbox, type Outbox } from '../../platform/outbox/index.js';
import { referenceOf } from '../../escalation/index.js';
import { moneyOf, type QuestionOf, refundTimeOf, submissionOf } from '../../returns/session.js';
import { DeskbellRequest } from '../../ui/request.js';
import { randomId } from '../../ui/event.js';
import type { TicketDetail } from '../../ui/facts.js';
import type { ReturnsController } from './returns.controller.js';
import type { AttachmentDetail } from './returns.events.js';
import type { DeskbellReturns } from './returns.js';
import { copyText, printer, printText, saveFile } from './returns.paper.js';
import type { Scene } from './returns.scene.js';
import { slipStyles } from './returns.slip.styles.js';
import {
  drawSlip,
  type Slip,
  type SlipHandlers,
  type SlipScene,
  type SlipWords,
  textOf,
} from './returns.slip.js';
import { duration } from './returns.duration.js';
import { day, methodWord, money, piecesTitle, resolutionWord } from './returns.words.js';

export { fetchAhead } from './returns.ahead.js';
export { slipStyles };

type Review = QuestionOf<'review'>;

/** Submits, and tells how what was submitted stands. Loaded with the first submission. */
export class ReturnsSending implements SlipHandlers {
  readonly #host: DeskbellReturns;
  readonly #core: ReturnsController;
  #strings: ReturnsSlipStrings | undefined;
  #outbox: Outbox | undefined;
  #box: AbortSignal | undefined;
  #kept: Kept | undefined;
  #told = '';
  #done: SlipScene['done'];
  slip: Slip | undefined;

  constructor(core: ReturnsController) {
    this.#core = core;
    this.#host = core.host;
    printer().catch(() => undefined);
  }

  async speak(): Promise<void> {
    this.#strings = await loadReturnsSlipStrings(this.#host.locale);
    this.#host.requestUpdate();
  }

  /** Takes up the outbox: what an earlier visit left is sent, and a slip tells how it stands. */
  async open(slip?: Slip): Promise<void> {
    this.slip = slip ?? this.slip;
    const outbox = this.#open();
    const mine = (await outbox.list()).find(({ key }) => key === this.slip?.key);
    if (mine) this.#changed(mine);
  }

  /** What is submitted, made once: the same key on every try. */
  async submit(scene: Scene, review: Review, files: readonly File[]): Promise<Slip> {
    if (!this.#strings) await this.speak();
    const key = `esc_${randomId()}`;
    const reference = referenceOf(key);
    const kind = scene.mode === 'withdrawal' ? 'withdrawal' : 'return';
    const at = Date.now();
    const { attachments, parts } = await this.#uploaded(files);
    const data = {
      ...submissionOf(scene.setting, review, { key, reference }),
      createdAt: new Date(at).toISOString(),
      locale: scene.locale,
      page: location.origin + location.pathname,
      attachments,
    };
    const slip: Slip = { key, reference, kind, at, ...this.#words(scene, review) };
    this.slip = slip;
    this.#host.requestUpdate();
    const title = `${scene.t(scene.mode)} ${data.orderNumber}`.trim();
    const kept = await this.#open().post({ key, reference, kind, title, data, files: parts });
    this.#core.tell('ticket-saved', { key, reference });
    this.#changed(kept);
    return slip;
  }

  draw(locale: string): ReturnType<typeof drawSlip> | undefined {
    const scene = this.#scene(locale);
    return scene && drawSlip(scene);
  }

  // What the visitor does with the slip.

  retry(): void {
    if (this.slip) void this.#open().retry(this.slip.key);
  }

  copy(): void {
    const text = this.#text();
    void copyText(text).then((done) => {
      this.#done = done ? 'copied' : 'select';
      this.#host.requestUpdate();
      if (!done)
        void this.#host.updateComplete.then(() =>
          this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#slip-text')?.select(),
        );
    });
  }

  print(): void {
    void printText(this.#text());
  }

  download(): void {
    saveFile(`${this.slip?.reference ?? 'slip'}.txt`, 'text/plain;charset=utf-8', this.#text());
  }

  another(): void {
    this.leave();
    this.#core.reset();
  }

  /** Shows no slip any more; what was submitted goes its way. */
  leave(): void {
    this.slip = this.#kept = this.#done = undefined;
  }

  // Inside.

  #scene(locale: string): SlipScene | undefined {
    const { slip } = this;
    const strings = this.#strings;
    if (!slip || !strings) return undefined;
    const t: SlipWords = (key, values) => format(locale, strings[key], values);
    return { t, locale, slip, kept: this.#kept, mail: this.#host.mail, done: this.#done, on: this };
  }

  #text(): string {
    const scene = this.#scene(this.#host.locale);
    return scene ? textOf(scene) : '';
  }

  #open(): Outbox {
    const { connection } = this.#host;
    if (this.#outbox && this.#box === connection) return this.#outbox;
    this.#box = connection;
    this.#outbox = openOutbox({
      courier: (parcel, signal) =>
        courierOf({ request: (one) => this.#request(one), endpoint: this.#host.endpoint })(parcel, signal),
      storage: this.#host.storage,
      signal: connection,
    });
    this.#outbox.watch((kept) => this.#changed(kept), connection);
    return this.#outbox;
  }

  /** Asks the page to take it. What another element left is asked for by the name of that. */
  #request({ kind, data, files }: Parcel<Blob>): Promise<unknown> | undefined {
    const detail = kind === 'escalation' ? { ticket: data } : data;
    const request = new DeskbellRequest(`${kind}-requested`, this.#host.locale, detail);
    Object.defineProperty(request, 'files', { value: files.map(({ body }) => body) });
    this.#host.dispatchEvent(request);
    return request.answer;
  }

  /** A page may store photos by itself; what it does not take travels with the request. */
  async #uploaded(
    files: readonly File[],
  ): Promise<{ attachments: AttachmentDetail[]; parts: ParcelFile<Blob>[] }> {
    const attachments: AttachmentDetail[] = [];
    const parts: ParcelFile<Blob>[] = [];
    for (const file of files) {
      const { name, type, size } = file;
      const part = `attachment-${attachments.length + 1}`;
      const request = new DeskbellRequest('upload-requested', this.#host.locale, {
        file,
        purpose: 'evidence',
      });
      this.#host.dispatchEvent(request);
      const upload = await request.answer?.catch(() => undefined);
      attachments.push({ part, name, type, size, ...(upload !== undefined && { upload }) });
      if (upload === undefined) parts.push({ part, name, type, size, body: file });
    }
    return { attachments, parts };
  }

  #changed(kept: Kept): void {
    if (kept.key !== this.slip?.key) return;
    this.#kept = kept;
    this.#host.requestUpdate();
    const { standing, key, reference } = kept;
    const { state, attempts } = standing;
    const name = (
      {
        sending: 'ticket-sent',
        accepted: 'ticket-accepted',
        queued: attempts ? 'ticket-delayed' : undefined,
        'needs-attention': 'ticket-rejected',
      } as const
    )[state];
    const mark = `${key} ${state} ${attempts}`;
    if (!name || mark === this.#told) return;
    this.#told = mark;
    const backend = state === 'accepted' ? standing.receipt.backendReference : undefined;
    const detail: TicketDetail = {
      key,
      reference,
      attempts,
      ...(backend && { backendReference: backend }),
      ...('code' in standing && standing.code && { code: standing.code }),
    };
    this.#core.tell(name, detail);
  }

  /** The slip in the visitor's words. */
  #words(scene: Scene, { items, statement }: Review): Pick<Slip, 'rows' | 'next'> {
    const { t, setting, version, locale, mode } = scene;
    const own: SlipWords = (key, values) =>
      format(locale, (this.#strings as ReturnsSlipStrings)[key], values);
    const order = statement?.orderNumber ?? setting.order?.orderNumber;
    const goods = items.map((item) => ({
      what: t('itemsShort'),
      said: [piecesTitle(scene, item), item.resolution && resolutionWord(scene, offerOf(item)), item.variant]
        .filter(Boolean)
        .join(' · '),
    }));
    const { total } = moneyOf(setting, items);
    const ways = [
      ...new Map(items.flatMap(({ method }) => (method ? [[method.type, method]] : []))).values(),
    ];
    const dates = items.flatMap(({ verdict }) => verdict.deadline ?? []).sort();
    const [first] = items;
    const time = first && duration(locale, refundTimeOf(version, first.verdict));
    if (statement)
      return {
        rows: [
          { what: t('withdrawal'), said: t('statementIntro') },
          ...(goods.length ? goods : [{ what: t('itemsShort'), said: statement.words || t('statementAll') }]),
          { what: own('order'), said: statement.orderNumber },
          { what: t('name'), said: statement.name },
          { what: t('email'), said: statement.email },
        ],
        next: [own('nextConfirm'), own('nextBack')],
      };
    const paid = total !== undefined && mode !== 'gift';
    return {
      rows: [
        ...(order ? [{ what: own('order'), said: String(order) }] : []),
        ...goods,
        ...ways.map((way) => ({ what: t('methodShort'), said: methodWord(scene, way) })),
        ...(paid ? [{ what: t('moneyTotal'), said: money(scene, total) }] : []),
      ],
      next: [
        own('nextAnswer'),
        ...ways.map((way) => {
          const method = methodWord(scene, way);
          const [date] = dates;
          return date
            ? own('nextSend', { date: day(locale, date), method })
            : own('nextSendOpen', { method });
        }),
        ...(paid && time ? [own('nextMoney', { time })] : []),
      ],
    };
  }
}

const offerOf = ({ verdict, resolution }: Review['items'][number]): { type: string; label?: string } =>
  verdict.resolutions.find(({ type }) => type === resolution) ?? { type: resolution ?? '' };
