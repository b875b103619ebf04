import { loadJson, LoadError } from '../../platform/index.js';
import type { SearchEngine } from '../../search/index.js';
import { engineParts, openEngine, openLibrary, type Library, type LibraryState } from './faq.library.js';

/** Where the articles come from: an address, or the JSON itself. */
export interface Origin {
  readonly src: string | undefined;
  readonly content: unknown;
  /** Addresses of the same in other languages, from which what is missing is taken, the nearest first. */
  readonly fallback?: readonly string[] | undefined;
}

/** A FAQ file with the words of the policy that it names. */
export async function loadFilled(href: string, signal: AbortSignal, content?: unknown): Promise<unknown> {
  const value = content ?? (await loadJson(href, signal));
  const named = Boolean((Object(value) as { readonly policy?: unknown }).policy);
  return named ? (await import('./faq.policy.js')).withPolicy(value, href, signal) : value;
}

/** Reads the articles. Never rejects; the signal ends it quietly. */
async function readLibrary(origin: Origin, signal: AbortSignal): Promise<LibraryState> {
  const { src, content, fallback } = origin;
  try {
    const { href } = new URL(src ?? '', document.baseURI);
    const value = await loadFilled(href, signal, content);
    return await openLibrary(value, Date.now(), async (faq) =>
      fallback ? (await import('./faq.fallback.js')).withFallback(faq, fallback, signal) : faq,
    );
  } catch (error) {
    return { state: 'failed', code: error instanceof LoadError ? error.code : 'content/unreachable' };
  }
}

/** Reads the content and, with the first question, builds the engine over it. A newer reading ends an older one. */
export class FaqSource {
  readonly #changed: () => void;
  #state: LibraryState = { state: 'loading' };
  #reading = new AbortController();
  #library!: Promise<Library | undefined>;
  #answer: ((library: Library | undefined) => void) | undefined;
  #engine: Promise<SearchEngine> | undefined;
  #prepared: string | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#promise();
  }

  get state(): LibraryState {
    return this.#state;
  }

  /** The library once there is one to read and it is read; undefined where that failed. */
  get library(): Promise<Library | undefined> {
    return this.#library;
  }

  /**
   * Begins to read; `library` and `state` tell the outcome. Resolves with false where a newer reading took over.
   * @param quiet what was read before stays on screen meanwhile
   */
  async read(origin: Origin & { readonly index: string | undefined }, quiet = false): Promise<boolean> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#engine = undefined;
    this.#prepared = origin.index;
    if (!this.#answer) this.#promise();
    if (!quiet) this.#settle({ state: 'loading' });
    if (!(origin.content ?? origin.src)) return false; // nothing to read yet: still waiting
    const state = await readLibrary(origin, signal);
    if (signal.aborted) return false;
    this.#settle(state);
    this.#answer?.(state.state === 'ready' ? state.library : undefined);
    this.#answer = undefined;
    return true;
  }

  /**
   * A question is about to come: makes the engine ready. Where that fails it is tried again, and said, with the question.
   * @param locale The language that content which is still on its way is probably in.
   */
  expect(locale: string): void {
    const parts = this.#state.state === 'loading' && engineParts(locale);
    Promise.all([parts, this.engine()]).catch(() => undefined);
  }

  /** The engine over the library; a failed start can be tried again. Undefined where there is no library. */
  async engine(): Promise<SearchEngine | undefined> {
    const library = await this.#library;
    if (!library) return undefined;
    this.#engine ??= openEngine(library, this.#reading.signal, this.#prepared).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  #promise(): void {
    this.#library = new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  #settle(state: LibraryState): void {
    this.#state = state;
    this.#changed();
  }
}
