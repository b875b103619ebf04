import type { Hits } from '../../search/index.js';

/** A pause after which a question counts as asked, in milliseconds: longer than between two key presses. */
const PAUSE = 900;

/** What was answered last and not yet told. */
interface Untold {
  readonly hits: Hits;
  readonly ms: number;
}

/** Tells of a question once, when the visitor pauses or acts on its answer; letters on the way are nobody's business. */
export class Settling {
  readonly #tell: (untold: Untold) => Promise<void>;
  #untold: Untold | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (untold: Untold) => Promise<void>) {
    this.#tell = tell;
  }

  answered(hits: Hits, ms: number): void {
    this.drop();
    this.#untold = { hits, ms };
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** The visitor acts: tell at once. Resolves when it is told. */
  async now(): Promise<void> {
    const untold = this.#untold;
    this.drop();
    if (untold) await this.#tell(untold);
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#untold = undefined;
  }
}
