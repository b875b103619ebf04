import type { SearchEngine } from '../search/index.js';
import { typesenseAdapter, type TypesenseSettings } from '../search/remote/index.js';
import { engine, type Waiting } from './engine.js';

export type { TypesenseSettings };

/** Answers by Typesense, with a key that may only search. See docs/engines.md. */
export function typesense(settings: TypesenseSettings & Waiting): SearchEngine {
  return engine(typesenseAdapter(settings), settings);
}
