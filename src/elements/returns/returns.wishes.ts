import { calendarOf, type Item, type QuestionOf } from '../../returns/session.js';
import type { Order } from '../../returns/index.js';
import { cleanPicture, PictureError } from '../../ui/picture.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { OrderProof } from './returns.order.js';
import { saveFile } from './returns.paper.js';
import type { Photos, Scene, Wish } from './returns.scene.js';
import type { Variant } from './returns.events.js';
import type { DeskbellReturns } from './returns.js';
import { titleOf } from './returns.words.js';

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && Array.isArray((value as Order).lines);

/** No more than a message can carry. */
const MOST_PHOTOS = 6;

/** What the element wants of the page and of the device: orders, variants, photos, a file for the calendar. */
export class ReturnsWishes {
  readonly #host: DeskbellReturns;
  order: Wish;
  readonly #variants = new Map<string, readonly Variant[] | Wish>();
  readonly #photos = new Map<string, Photos>();
  #picking: Promise<unknown> = Promise.resolve();

  readonly #arrived: () => void;

  /** @param arrived What the screen was waiting for is there, and stands in another shape. */
  constructor(host: DeskbellReturns, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /** Asks the page for an order. The reply is the same whether there is none or it is somebody else's. */
  async findOrder({ orderNumber, proof }: OrderProof): Promise<Order | undefined> {
    const detail = { orderNumber: orderNumber.trim(), proof: proof.trim() };
    const answer = this.#ask<Order | null>('order-requested', detail);
    if (!answer) return this.#said('nobody');
    this.#said('looking');
    // No order is an answer; a rejection says nothing of what the visitor wrote.
    const found = await answer.catch(() => 'failed' as const);
    if (!isOrder(found)) return this.#said(found === 'failed' ? found : 'none');
    this.#said(undefined);
    return { orderNumber: detail.orderNumber, ...found };
  }

  /** What can be had instead of an item; asked once for each. */
  variants({ item }: QuestionOf<'variant'>): readonly Variant[] | Wish {
    const { lineId, sku } = item;
    if (this.#variants.has(lineId)) return this.#variants.get(lineId);
    const answer = this.#ask<readonly Variant[]>('variants-requested', { lineId, ...(sku && { sku }) });
    this.#variants.set(lineId, answer ? 'looking' : 'nobody');
    void answer
      ?.catch(() => undefined)
      .then((list: readonly Variant[] | undefined) => {
        const usable = Array.isArray(list) ? (list as Variant[]).filter((one) => one?.sku && one.title) : [];
        this.#variants.set(lineId, usable.length ? usable : 'none');
        this.#arrived();
      });
    return this.#variants.get(lineId);
  }

  variantTitle(lineId: string, value: string): string {
    const list = this.#variants.get(lineId);
    return (Array.isArray(list) && list.find(({ sku }) => sku === value)?.title) || value;
  }

  photos(id: string): Photos {
    return this.#photos.get(id) ?? { files: [], working: false, problem: undefined };
  }

  /** All photos of the questions with these ids. */
  files(ids: readonly string[]): File[] {
    return ids.flatMap((id) => this.photos(id).files);
  }

  pick(id: string, picked: readonly File[], t: Scene['t']): void {
    this.#picking = Promise.all([this.#picking, this.#pick(id, picked, t)]);
  }

  /** Gives the names of the photos once all are prepared; not where one cannot go along, which is said only now. */
  async picked(id: string, go: (names: readonly string[]) => void): Promise<void> {
    const { problem: told } = this.photos(id);
    await this.#picking;
    const { files, problem } = this.photos(id);
    if (!problem || problem === told) go(files.map(({ name }) => name));
  }

  /** Shrinks what was picked and strips it of where it was taken, one after the other. */
  async #pick(id: string, picked: readonly File[], t: Scene['t']): Promise<void> {
    for (const file of picked) {
      this.#setPhotos(id, { working: true, problem: undefined });
      try {
        const clean = await cleanPicture(file);
        const { files } = this.photos(id);
        if (files.length < MOST_PHOTOS) this.#setPhotos(id, { files: [...files, renamed(clean, files)] });
      } catch (error) {
        const large = error instanceof PictureError && error.code === 'picture/too-large';
        const problem = t(large ? 'photoTooLarge' : 'photoUnreadable', { name: file.name });
        this.#setPhotos(id, { problem });
      }
    }
    this.#setPhotos(id, { working: false });
  }

  drop(id: string, name: string): void {
    this.#setPhotos(id, { files: this.photos(id).files.filter((file) => file.name !== name) });
  }

  /** The last day as a file for the visitor's calendar. */
  calendar(item: Item, { t, version, locale, setting }: Scene): void {
    const { deadline } = item.verdict;
    if (!deadline) return;
    const title = titleOf({ t, version, locale }, item);
    const order = String(setting.order?.orderNumber ?? '');
    const text = calendarOf({
      uid: `${order}-${item.lineId}-${deadline}@${location.hostname || 'deskbell'}`,
      day: deadline,
      title: t('calendarTitle', { title }),
      notes: t('calendarNotes', { timezone: version.timezone }),
      now: Date.now(),
    });
    saveFile(`return-${deadline}.ics`, 'text/calendar;charset=utf-8', text);
  }

  forget(): void {
    this.order = undefined;
    this.#variants.clear();
    this.#photos.clear();
  }

  #ask<Answer>(name: string, detail: object): Promise<Answer> | undefined {
    const request = new DeskbellRequest<object, Answer>(name, this.#host.locale, detail);
    this.#host.dispatchEvent(request);
    return request.answer;
  }

  #said(order: Wish): undefined {
    this.order = order;
    this.#host.requestUpdate();
  }

  #setPhotos(id: string, change: Partial<Photos>): void {
    this.#photos.set(id, { ...this.photos(id), ...change });
    this.#host.requestUpdate();
  }
}

/** Two photos of one name are told apart. */
function renamed(file: File, others: readonly File[]): File {
  const taken = (name: string): boolean => others.some((one) => one.name === name);
  let name = file.name;
  for (let n = 2; taken(name); n += 1) name = file.name.replace(/(\.[^.]*)?$/, ` ${n}$1`);
  return name === file.name ? file : new File([file], name, { type: file.type });
}
