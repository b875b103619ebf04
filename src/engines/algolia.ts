import type { SearchEngine } from '../search/index.js';
import { algoliaAdapter, type AlgoliaSettings } from '../search/remote/index.js';
import { engine, type Waiting } from './engine.js';

export type { AlgoliaSettings };

/** Answers by Algolia, with the search-only key. See docs/engines.md. */
export function algolia(settings: AlgoliaSettings & Waiting): SearchEngine {
  return engine(algoliaAdapter(settings), settings);
}
