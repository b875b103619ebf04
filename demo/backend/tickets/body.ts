import { Refusal } from '../refusal.js';

/** Bytes of one request: 25 MB of files, and room for the rest. */
export const MOST_BYTES = 26 * 2 ** 20;
/** Bytes of all requests that are being read; further ones are asked to come back. */
const MOST_AT_ONCE = 4 * MOST_BYTES;

export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What was posted, before anything is believed: the text of the event, and files by the name of their part. */
export interface Body {
  readonly event: string;
  readonly files: ReadonlyMap<string, GivenFile>;
}

let held = 0;

/**
 * Runs `work` on a request's body. The bytes that came count as held until it has ended, so that memory has a bound; what
 * is only announced holds nobody up.
 */
export async function withBody<T>(request: Request, work: (body: Body) => Promise<T>): Promise<T> {
  const type = request.headers.get('Content-Type') ?? '';
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(application\/(cloudevents\+)?json|multipart\/form-data)$/.test(kind))
    throw new Refusal(
      415,
      'tickets/content-type',
      'Post application/cloudevents+json or multipart/form-data.',
    );
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > MOST_BYTES) throw tooLarge();
  let ours = 0;
  const hold = (bytes: number): void => {
    if (held + bytes > MOST_AT_ONCE)
      throw new Refusal(503, 'tickets/busy', 'Too much is arriving at once.', 2);
    held += bytes;
    ours += bytes;
  };
  try {
    const bytes = await read(request, hold);
    return await work(kind === 'multipart/form-data' ? await partsOf(bytes, type) : plain(bytes));
  } finally {
    held -= ours;
  }
}

const tooLarge = () =>
  new Refusal(413, 'tickets/too-large', `A request has at most ${MOST_BYTES / 2 ** 20} MB.`);

async function read(request: Request, hold: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge();
    hold(chunk.byteLength);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const plain = (bytes: Uint8Array): Body => ({ event: textOf(bytes), files: new Map() });

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'tickets/not-utf-8', 'The event is not UTF-8.');
  }
}

async function partsOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => {
    throw new Refusal(400, 'tickets/not-multipart', 'The parts cannot be told apart.');
  });
  const event = form.get('event');
  if (event === null) throw new Refusal(400, 'tickets/no-event', 'The part "event" is missing.');
  const files = new Map<string, GivenFile>();
  for (const [part, value] of form) {
    if (part === 'event') continue;
    if (typeof value === 'string' || files.has(part))
      throw new Refusal(400, 'tickets/bad-part', 'Every part besides "event" is one file.');
    files.set(part, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return {
    event: typeof event === 'string' ? event : textOf(new Uint8Array(await event.arrayBuffer())),
    files,
  };
}
