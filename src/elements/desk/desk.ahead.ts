import type { Part } from '../../content/desk/index.js';
import { loadJson } from '../../platform/index.js';
import type { Origin } from './desk.source.js';

/** What the rooms do, and with it what they may need later. */
const ROOMS = {
  faq: async () => (await import('../faq/faq.controller.js')).later(),
  guides: () => import('../guide/guide.controller.js'),
  departments: () => import('../escalation/escalation.controller.js'),
  returns: async () => (await import('../returns/returns.controller.js')).later(),
};

/** Who asked for less traffic gets it: rooms are then fetched as they are entered. */
const isSparing = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** When the page has nothing better to do, or two seconds later. */
const idle = (): Promise<unknown> =>
  new Promise((go) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: 2000 });
    else setTimeout(go, 200);
  });

/**
 * Makes a desk ready for a time without a network: what tells how messages stand, and all that its rooms may need, files
 * and code, is fetched, one room after the other; again, and rooms that are entered for the first time have the files of now. Never rejects.
 */
export async function fetchAhead(
  parts: ReadonlyMap<Part, Origin>,
  locale: string,
  signal: AbortSignal,
): Promise<void> {
  if (isSparing()) return;
  await import('./desk.cases.js').catch(() => undefined);
  for (const [part, { src, fallback = [] }] of parts) {
    await idle();
    if (signal.aborted) return;
    try {
      await (await ROOMS[part]()).fetchAhead(locale);
      // The FAQ has read its own file by now, and looks after it.
      if (src !== undefined && part !== 'faq')
        await Promise.all([src, ...(part === 'guides' ? fallback : [])].map((one) => loadJson(one, signal)));
    } catch {
      // It is fetched as it is entered then.
    }
  }
}
