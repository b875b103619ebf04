import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { openServer } from '../../test/helpers/open-server.js';
import { typeOf } from '../../test/helpers/serve.js';

/** What a request was for. `elsewhere`: it would have gone to another company. */
export type Kind = 'page' | 'code' | 'content' | 'elsewhere';

export interface Asked {
  readonly path: string;
  readonly kind: Kind;
  /** Of the body, gzip -9, or as it is where that is smaller. */
  readonly bytes: number;
}

/** Answers a request that no file answers, such as a search or a message. */
export type Answer = (path: string, body: string) => unknown;

export interface Files {
  /** By path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Folders on disk by the path they appear under. */
  readonly folders?: Readonly<Record<string, string>>;
  /** By path; JSON is sent. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

export interface Site {
  readonly origin: string;
  /** Every request so far, workers' too; a fresh page begins where the list then ends. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

const CONTENT = /\.json$|\.pf_[a-z]+$/;
const MISSING = { 'access-control-allow-origin': '*' };

const kindOf = (path: string, elsewhere: boolean): Kind => {
  if (elsewhere) return 'elsewhere';
  if (path.endsWith('.html')) return 'page';
  return CONTENT.test(path) ? 'content' : 'code';
};

interface Body {
  readonly bytes: Uint8Array;
  readonly zipped: boolean;
}

/** Serves files compressed once, on a free port. `elsewhere`: in earnest it would be another company's server. */
export async function openSite(
  { files, folders = {}, answers = {} }: Files,
  elsewhere = false,
): Promise<Site> {
  const asked: Asked[] = [];
  const packed = new Map<string, Body>();
  const read = (path: string): string | Uint8Array | undefined => {
    const given = files.get(path);
    if (given !== undefined) return given;
    const prefix = Object.keys(folders).find((one) => path.startsWith(one));
    return prefix && !path.includes('..')
      ? readFileSync(folders[prefix] + path.slice(prefix.length))
      : undefined;
  };
  const find = (path: string): Body | undefined => {
    const known = packed.get(path);
    if (known) return known;
    const raw = read(path);
    if (raw === undefined) return undefined;
    const body = pack(raw);
    packed.set(path, body);
    return body;
  };
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const answer = answers[path];
    const sent = answer && request.method !== 'OPTIONS' ? await text(request) : '';
    const body = answer ? pack(JSON.stringify(answer(path, sent))) : find(path);
    if (path !== '/favicon.ico')
      asked.push({ path, kind: kindOf(path, elsewhere), bytes: body?.bytes.length ?? 0 });
    if (!body) return void response.writeHead(path === '/favicon.ico' ? 204 : 404, MISSING).end();
    response.writeHead(200, {
      ...MISSING,
      'content-type': answer ? 'application/json' : typeOf(path),
      'content-length': body.bytes.length,
      ...(body.zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body.bytes);
  };
  const server = createServer((request, response) => {
    reply(request, response).catch(() => response.writeHead(404, MISSING).end());
  });
  const { origin, close } = await openServer(server);
  return { origin, asked, close };
}

function pack(raw: string | Uint8Array): Body {
  const plain = typeof raw === 'string' ? Buffer.from(raw) : raw;
  const bytes = gzipSync(plain, { level: 9 });
  return bytes.length < plain.length ? { bytes, zipped: true } : { bytes: plain, zipped: false };
}
