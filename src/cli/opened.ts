import { type Faq, parseFaq, type Parsed } from '../content/index.js';
import { type FileKind, kindOf } from './file-kind.js';
import type { Io } from './io.js';
import { type JsonSource, readJson } from './json-source.js';
import { nameOf, readBytes } from './read-file.js';

/** A file that was read, whatever is in it. */
export interface Opened {
  readonly file: string;
  /** As messages name it. */
  readonly name: string;
  readonly source: JsonSource;
  /** Undefined where it is not JSON. */
  readonly kind: FileKind | undefined;
  /** Its articles, read once. */
  faq(): Parsed<Faq>;
}

/** Throws a `Stop` only where it cannot be read at all. */
export async function openFile(file: string, io: Io): Promise<Opened> {
  const source = readJson(await readBytes(file, io));
  const kind = source.value === undefined ? undefined : kindOf(source.value);
  let parsed: Parsed<Faq> | undefined;
  const faq = () => (parsed ??= parseFaq(source.value, { now: io.now() }));
  return { file, name: nameOf(file), source, kind, faq };
}
