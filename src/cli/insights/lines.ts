/** Bytes of a line that are read; what is longer was not written by an element. */
export const LONGEST_LINE = 262_144;
const NEWLINE = 10;

/**
 * Cuts chunks of UTF-8 into lines, and holds no more than one line in memory.
 * @param onLine Told each line with its number from 1; undefined where it is too long.
 */
export class Lines {
  readonly #onLine: (line: string | undefined, number: number) => void;
  #rest: Uint8Array[] = [];
  #length = 0;
  #number = 0;

  constructor(onLine: (line: string | undefined, number: number) => void) {
    this.#onLine = onLine;
  }

  take(chunk: Uint8Array): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.#keep(chunk.subarray(from, at));
      this.#tell();
      from = at + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** After the last chunk. */
  end(): void {
    if (this.#length) this.#tell();
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length <= LONGEST_LINE && piece.length) this.#rest.push(piece);
  }

  #tell(): void {
    this.#number++;
    const [only, ...more] = this.#rest;
    const bytes = more.length ? Buffer.concat(this.#rest) : only;
    const isLong = this.#length > LONGEST_LINE;
    this.#rest = [];
    this.#length = 0;
    this.#onLine(
      isLong ? undefined : bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : '',
      this.#number,
    );
  }
}
