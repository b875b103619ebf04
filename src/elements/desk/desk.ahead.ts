import type { Part } from '../../content/desk/index.js';
import { loadJson, remembered } from '../../platform/index.js';
import type { DeskbellDesk } from './desk.js';
import type { DeskView, ViewName } from './desk.session.js';
import type { Origin } from './desk.source.js';

/** What the rooms do, and with it what they may need later. */
const ROOMS = {
  faq: async () => (await import('../faq/faq.controller.js')).later(),
  guides: () => import('../guide/guide.controller.js'),
  departments: () => import('../escalation/escalation.controller.js'),
  returns: async () => (await import('../returns/returns.controller.js')).later(),
};

async function fetchCode(part: Part, locale: string): Promise<void> {
  await (await ROOMS[part]()).fetchAhead(locale);
}

/** Reads a file, again perhaps; false where it was never read. Never rejects. */
async function hasChanged(address: string, signal: AbortSignal): Promise<boolean> {
  const before = remembered.get(address);
  await loadJson(address, signal).catch(() => undefined);
  return before !== undefined && remembered.get(address) !== before;
}

/** Who asked for less traffic gets it: rooms are then fetched as they are entered. */
const isSparing = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** When the page has nothing better to do. */
const idle = (): Promise<unknown> => new Promise((go) => (globalThis.requestIdleCallback ?? setTimeout)(go));

/** What a room is kept in the desk's files as. */
const PART_OF = { guide: 'guides', returns: 'returns', escalation: 'departments' } as const;
type Room = keyof typeof PART_OF;

/**
 * Makes a desk that is used ready for a time without a network, and keeps it up to date: all that its rooms may need
 * is fetched, files and code, one room after the other. Loaded when somebody begins to use the desk.
 */
export class DeskAhead {
  readonly #host: DeskbellDesk;
  /** Rooms in which the visitor has begun something. */
  readonly #begun = new Set<string>();
  readonly #changed = new Set<Part>();

  constructor(host: DeskbellDesk) {
    this.#host = host;
    const begun = ({ target }: Event): unknown => this.#begun.add((target as Element).localName);
    for (const type of ['input', 'deskbell-step-changed'])
      host.renderRoot.addEventListener(type, begun, { signal: host.connection });
  }

  /** Fetches what is not there yet, and looks whether the files have changed. Never rejects. */
  async look(parts: ReadonlyMap<Part, Origin>): Promise<void> {
    if (isSparing()) return;
    const { locale, connection } = this.#host;
    for (const [part, { src }] of parts) {
      await idle();
      if (connection.aborted) return;
      await fetchCode(part, locale).catch(() => undefined); // as it is entered then
      // The FAQ reads its own file, and looks after it.
      if (src !== undefined && part !== 'faq' && (await hasChanged(src, connection))) this.#changed.add(part);
    }
  }

  /** Rooms whose file has changed are made anew, where nobody is in them and nothing was begun there. */
  leave(entered: Map<ViewName, DeskView>, { name: here }: DeskView): void {
    for (const room of Object.keys(PART_OF) as Room[]) {
      const isFree = room !== here && !this.#begun.has(`deskbell-${room}`);
      if (isFree && this.#changed.delete(PART_OF[room])) entered.delete(room);
    }
  }
}
