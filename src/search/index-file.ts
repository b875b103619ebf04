/**
 * The file of an index built ahead: a row of numbers, little-endian: a mark, the format, the length of the header, the
 * header as UTF-16 units of JSON, then arrays as they lie in memory, each at a multiple of four bytes.
 */

const MARK = 0x58_42_4b_44; // "DKBX"
/** Rises with every change of the layout or of what the engine makes of an article. */
const FORMAT = 2;

/** Why a prebuilt index cannot be used. */
export type IndexFileCode = 'search/not-an-index' | 'search/index-format' | 'search/index-stale';

/** A prebuilt index that cannot be used; the content can still be indexed on the spot. */
export class IndexFileError extends Error {
  readonly code: IndexFileCode;
  constructor(code: IndexFileCode, message: string) {
    super(message);
    this.name = 'IndexFileError';
    this.code = code;
  }
}

export interface Header {
  readonly fingerprint: string;
  readonly words: string;
  readonly stems: string;
  readonly synonyms: readonly (readonly [
    number,
    readonly { from: readonly number[]; to: readonly number[] }[],
  ])[];
  /** Lengths of the arrays, in the order of `arraysOf`. */
  readonly lengths: readonly number[];
}

/** The arrays in the file, with their kinds. */
const KINDS = [
  Uint32Array, // vocabulary.stemOf
  Uint32Array, // vocabulary.counts
  Uint8Array, // vocabulary.stops
  Uint32Array, // postings.starts
  Uint32Array, // postings.articles
  Float32Array, // postings.impacts
  Uint8Array, // postings.fields
  Uint32Array, // phrases.ofArticle
  Uint32Array, // phrases.starts
  Uint32Array, // phrases.stems
  Float32Array, // phrases.lengths
] as const;

const padded = (bytes: number): number => (bytes + 3) & ~3;

/** Puts a header and its arrays into the bytes of a file. */
export function encode(header: Omit<Header, 'lengths'>, arrays: readonly ArrayBufferView[]): Uint8Array {
  const text = JSON.stringify({ ...header, lengths: arrays.map((array) => (array as Uint8Array).length) });
  const begin = 12 + padded(text.length * 2);
  const file = new Uint8Array(begin + arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  new Uint32Array(file.buffer, 0, 3).set([MARK, FORMAT, text.length]);
  const units = new Uint16Array(file.buffer, 12, text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  let at = begin;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    file.set(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return file;
}

/**
 * Takes the bytes of a file apart; the arrays are views of them.
 * @throws {IndexFileError} where it is no such file, or of another format.
 */
export function decode(bytes: Uint8Array): { header: Header; arrays: ArrayBufferView[] } {
  // Arrays must lie at multiples of four bytes; a file inside a larger buffer may not.
  const file = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  const broken = (): never => {
    throw new IndexFileError('search/not-an-index', 'This is no index of Deskbell, or it is cut short.');
  };
  if (file.byteLength < 12) return broken();
  const [mark, format, length] = new Uint32Array(file.buffer, file.byteOffset, 3) as unknown as [
    number,
    number,
    number,
  ];
  if (mark !== MARK) return broken();
  if (format !== FORMAT)
    throw new IndexFileError(
      'search/index-format',
      `The index has format ${format}, this version reads ${FORMAT}. Build it again: npx deskbell index FAQ.json`,
    );
  if (12 + length * 2 > file.byteLength) return broken();
  const header = parse(new Uint16Array(file.buffer, file.byteOffset + 12, length)) ?? broken();
  let at = file.byteOffset + 12 + padded(length * 2);
  const arrays = KINDS.map((Kind, i) => {
    const count = header.lengths[i] ?? 0;
    const size = count * Kind.BYTES_PER_ELEMENT;
    if (at + size > file.byteOffset + file.byteLength) return broken();
    const array = new Kind(file.buffer as ArrayBuffer, at, count);
    at += padded(size);
    return array;
  });
  return { header, arrays };
}

/** The header out of UTF-16 units; so many at once as a call takes. */
function parse(units: Uint16Array): Header | undefined {
  let text = '';
  // Not spread into the call: that goes one by one, and takes six times as long.
  for (let i = 0; i < units.length; i += 8192)
    text += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]);
  try {
    const header = JSON.parse(text) as Header;
    return Array.isArray(header.lengths) && typeof header.words === 'string' ? header : undefined;
  } catch {
    return undefined;
  }
}
