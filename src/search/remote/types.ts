import type { Field } from '../types.js';

/** What is asked of an engine elsewhere. */
export interface Asked {
  /** At most so many hits. */
  readonly limit: number;
  /** The last word is still being typed. */
  readonly typing: boolean;
  /** 0, and 1 where the first try failed: an engine with several addresses is then asked at another. */
  readonly attempt: number;
}

/** A request as it goes over the wire. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An article that was found: by its id alone, or with its whole text as the index keeps it, unchecked. */
export interface FoundHit {
  readonly id: string;
  /** Higher is better; 1 for all where the engine gives none. */
  readonly score: number;
  readonly fields: readonly Field[];
  /** Texts of the article with U+0001 and U+0002 around what matched. */
  readonly marks: readonly string[];
  /** An object as in the list of a FAQ file, with its id; read by the content room before anything is shown. */
  readonly article?: Readonly<Record<string, unknown>>;
}

/** An answer that was checked: ids are texts, numbers are finite. */
export interface Found {
  readonly total: number;
  readonly corrected?: string;
  readonly hits: readonly FoundHit[];
  readonly nearest: readonly FoundHit[];
}

/** How one kind of engine is spoken to. Pure: what is sent, and what comes back. */
export interface Adapter {
  /** The request the engine's own client would send. */
  request(query: string, asked: Asked): EngineRequest;
  /** Any JSON value → what was found; undefined where it is not an answer of this engine. Never throws. */
  read(json: unknown): Found | undefined;
}

/** Why an engine gave no answer, as a stable code. */
export type EngineCode =
  | 'engine/offline'
  | 'engine/unreachable'
  | 'engine/slow'
  | 'engine/refused'
  | 'engine/no-index'
  | 'engine/busy'
  | 'engine/failed'
  | 'engine/too-large'
  | 'engine/not-json'
  | 'engine/unreadable';

/** An engine gave no answer; `code` says why. */
export class EngineError extends Error {
  constructor(readonly code: EngineCode) {
    super(code);
    this.name = 'EngineError';
  }
}

/** The code of an HTTP status that is no answer. 401 and 403 are keys, 404 is the index, 429 is too many questions. */
export function codeOf(status: number): EngineCode {
  if (status === 401 || status === 403) return 'engine/refused';
  if (status === 404) return 'engine/no-index';
  return status === 429 ? 'engine/busy' : 'engine/failed';
}
