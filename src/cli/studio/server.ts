import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { MAX_BYTES } from '../json-text.js';
import type { Folder, Read } from './folder.js';
import { behindToken, HEADERS, isOurs } from './guard.js';

export interface StudioOptions {
  readonly folder: Folder;
  /** What the page calls the folder. */
  readonly label: string;
  /** First step of every address: who does not know it gets nothing. */
  readonly token: string;
  /** Where the built files of the page are. */
  readonly page: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly hash?: string;
  readonly body?: string | Uint8Array;
}

const NOT_HERE: Reply = { status: 404 };

const json = (value: unknown): Reply => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});
const file = ({ bytes, hash }: Read, status = 200): Reply => ({
  status,
  type: 'application/json',
  hash,
  body: bytes,
});

/** One of the files of the page, which are listed rather than looked for. The first one says that there is a server. */
async function pageFile(rest: string, { page }: StudioOptions): Promise<Reply> {
  const name = rest === '' ? 'index.html' : rest;
  const files = (await readdir(page, { recursive: true })).map((one) => one.replaceAll('\\', '/'));
  const type = TYPES[extname(name)];
  if (type === undefined || !files.includes(name)) return NOT_HERE;
  const body = await readFile(join(page, name));
  if (name !== 'index.html') return { status: 200, type, body };
  return {
    status: 200,
    type,
    body: body.toString('utf8').replace('data-store="folder"', 'data-store="server"'),
  };
}

/** The body of a request; undefined where it is larger than any file that is read. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Uint8Array).length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

async function save(request: IncomingMessage, name: string, { folder }: StudioOptions): Promise<Reply> {
  const hash = /^"([\da-f]{64})"$/.exec(request.headers['if-match'] ?? '')?.[1];
  // Without the hash of what was read, nobody can tell whether this would go over a change of somebody else.
  if (hash === undefined) return { status: 428 };
  const bytes = await bodyOf(request);
  if (!bytes) return { status: 413 };
  const written = await folder.write(name, bytes, hash);
  if (!written) return NOT_HERE;
  return written.kind === 'stale' ? file(written, 412) : { status: 204, hash: written.hash };
}

async function answer(request: IncomingMessage, options: StudioOptions): Promise<Reply> {
  if (!isOurs(request)) return { status: 403 };
  const { method = 'GET', url = '/' } = request;
  const rest = behindToken(url, options.token);
  if (rest === undefined) return NOT_HERE;
  if (method === 'GET' && rest === 'api/files')
    return json({ label: options.label, files: await options.folder.list() });
  if (rest === 'api/file') {
    const name = new URL(url, 'http://localhost').searchParams.get('name') ?? '';
    if (method === 'PUT') return save(request, name, options);
    const read = method === 'GET' ? await options.folder.read(name) : undefined;
    return read ? file(read) : NOT_HERE;
  }
  return method === 'GET' ? pageFile(rest, options) : { status: 405 };
}

function send(response: ServerResponse, { status, type, hash, body }: Reply): void {
  response.writeHead(status, {
    ...HEADERS,
    ...(type !== undefined && { 'content-type': type }),
    ...(hash !== undefined && { etag: `"${hash}"` }),
  });
  response.end(body);
}

/** The server of the studio: its page, and the JSON files of one folder, for whoever has the token. */
export function createStudioServer(options: StudioOptions): Server {
  return createServer((request, response) => {
    answer(request, options).then(
      (reply) => send(response, reply),
      () => send(response, { status: 500 }),
    );
  });
}
