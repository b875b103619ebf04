import type { Hits, SearchEngine } from '../../search/index.js';
import { type Adapter, highlightMarks, toHits } from '../../search/remote/index.js';
import { askEngine } from './ask.js';
import { pageClock } from './clock.js';

export interface RemoteSettings {
  /** Milliseconds until an answer is given up; 8,000 when left out. */
  readonly timeout?: number;
  /** Milliseconds of rest between key presses before a question goes out; 100 when left out. */
  readonly pause?: number;
}

/** Characters of a question that go out: engines refuse, or cut, more. */
const LONGEST = 400;

/** What is asked: one line. Control characters have no meaning in it, and two of them mark hits. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const questionOf = (query: string): string =>
  query
    .replace(/[\0-\x1f\x7f]+/g, ' ')
    .trim()
    .slice(0, LONGEST);

/**
 * An engine elsewhere behind the same door as the one in the page. Letters that are typed on within `pause` are never
 * sent, and a question that is no longer the latest is called back.
 * @param adapter How the engine is spoken to.
 * @returns An engine whose search fails with an `EngineError`, or the signal's reason where it was aborted.
 */
export function remoteEngine(
  adapter: Adapter,
  { timeout = 8_000, pause = 100 }: RemoteSettings = {},
): SearchEngine {
  return {
    async search(query, { limit = 10, typing = false, signal, here }): Promise<Hits> {
      signal.throwIfAborted();
      if (typing && pause) await pageClock.wait(pause, signal);
      const found = await askEngine(
        adapter,
        { query: questionOf(query), limit, typing },
        { timeout, signal },
      );
      const all = { ...found, hits: found.hits.slice(0, limit) };
      const articles = (await here?.articles([...all.hits, ...all.nearest])) ?? new Map<string, never>();
      signal.throwIfAborted();
      return toHits(query, all, articles);
    },
    highlight: highlightMarks,
  };
}
