import type { Parcel, ParcelFile } from '../../escalation/index.js';
import { type Row, withoutCards, withoutCardsIn } from '../../escalation/outbox/index.js';
import { asJson } from '../as-json.js';

const { parse } = JSON;
const { Blob: OwnBlob } = globalThis;

/** A file can no longer be read: it was moved, deleted or changed since it was picked. */
export class UnreadableFile extends Error {
  constructor(
    /** `attachment-1` …, as in the parcel. */
    readonly part: string,
  ) {
    super(part);
  }
}

/** The bytes themselves: what is only pointed at may change between two tries. */
async function read({ part, name, type, body }: ParcelFile<Blob>): Promise<ParcelFile<Blob>> {
  const bytes = await body.arrayBuffer().catch(() => {
    throw new UnreadableFile(part);
  });
  return { part, name, type, size: bytes.byteLength, body: new OwnBlob([bytes], { type }) };
}

/**
 * What is kept of a parcel: a copy in plain JSON, without card numbers, and the bytes of its files.
 * @throws UnreadableFile
 */
export async function packed({
  key,
  reference,
  kind,
  title,
  data,
  files,
}: Parcel<Blob>): Promise<Parcel<Blob>> {
  const bytes: ParcelFile<Blob>[] = [];
  for (const file of files) bytes.push(await read(file));
  const plain = withoutCardsIn(parse(asJson(data)) as Parcel['data']);
  return { key, reference, kind, title: withoutCards(title), data: plain, files: bytes };
}

/** The parcel as it was kept; undefined where it is erased. */
export const parcelOf = ({ key, reference, kind, title, content }: Row<Blob>): Parcel<Blob> | undefined =>
  content && { key, reference, kind, title, ...content };
