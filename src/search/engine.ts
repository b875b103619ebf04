import { highlight } from './highlight.js';
import type { SearchEngine, SearchIndex } from './types.js';

/**
 * The engine over an index in this page's memory.
 * @param index From `createIndex` or `buildIndex`.
 * @returns An engine that answers at once; a search whose signal is already aborted is refused with its reason.
 */
export function localEngine(index: SearchIndex): SearchEngine {
  return {
    async search(query, { signal, ...options }) {
      signal.throwIfAborted();
      return index(query, options);
    },
    highlight,
  };
}
