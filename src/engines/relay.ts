import type { SearchEngine } from '../search/index.js';
import { relayAdapter, type RelaySettings } from '../search/remote/index.js';
import { engine, type Waiting } from './engine.js';

export type { RelaySettings };

/** Answers by an endpoint of the site itself. See docs/engines.md. */
export function relay(settings: RelaySettings & Waiting): SearchEngine {
  return engine(relayAdapter(settings), settings);
}
