import type { SearchEngine } from '../search/index.js';
import { meilisearchAdapter, type MeilisearchSettings } from '../search/remote/index.js';
import { engine, type Waiting } from './engine.js';

export type { MeilisearchSettings };

/** Answers by Meilisearch, with a key that may only search. See docs/engines.md. */
export function meilisearch(settings: MeilisearchSettings & Waiting): SearchEngine {
  return engine(meilisearchAdapter(settings), settings);
}
