import { loadJson, LoadError } from '../../platform/index.js';
import type { SearchEngine } from '../../search/index.js';
import { openEngine, openLibrary, type Library, type LibraryState } from './faq.library.js';

/** Where the articles come from: an address, or the JSON itself. */
export interface Origin {
  readonly src: string | undefined;
  readonly content: unknown;
}

/** Reads the content and, with the first question, builds the engine over it. A newer reading ends an older one. */
export class FaqSource {
  readonly #changed: () => void;
  #state: LibraryState = { state: 'loading' };
  #reading = new AbortController();
  #read: Promise<Library | undefined> = Promise.resolve(undefined);
  #engine: Promise<SearchEngine> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): LibraryState {
    return this.#state;
  }

  /** The library once it is read, undefined where that failed. */
  get library(): Promise<Library | undefined> {
    return this.#read;
  }

  /** Begins to read; `library` and `state` tell the outcome. Never throws. */
  read(origin: Origin): Promise<Library | undefined> {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#engine = undefined;
    this.#settle({ state: 'loading' });
    this.#read = this.#open(origin, this.#reading.signal);
    return this.#read;
  }

  /** The engine over the library; a failed start can be tried again. Undefined where there is no library. */
  async engine(): Promise<SearchEngine | undefined> {
    const library = await this.#read;
    if (!library) return undefined;
    this.#engine ??= openEngine(library, this.#reading.signal).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #open({ src, content }: Origin, signal: AbortSignal): Promise<Library | undefined> {
    if (content === undefined && !src) return undefined; // nothing to read yet: still waiting
    const state = await this.#load(content, src, signal);
    if (signal.aborted) return this.#read;
    this.#settle(state);
    return state.state === 'ready' ? state.library : undefined;
  }

  async #load(content: unknown, src: string | undefined, signal: AbortSignal): Promise<LibraryState> {
    try {
      const value = content ?? (await loadJson(new URL(src ?? '', document.baseURI).href, signal));
      return await openLibrary(value, Date.now());
    } catch (error) {
      return { state: 'failed', code: error instanceof LoadError ? error.code : 'content/unreachable' };
    }
  }

  #settle(state: LibraryState): void {
    this.#state = state;
    this.#changed();
  }
}
