// A web server for tests: folders and made-up answers on 127.0.0.1, and a list of what was asked for.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { openServer } from './open-server.js';

export interface Reply {
  readonly body: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Answers by path, without query: text or bytes, or a whole reply. */
  readonly routes?: Readonly<Record<string, string | Uint8Array | Reply>>;
  /** Folders by the path they appear under, such as `{ '/dist/': 'dist' }`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Sent with every answer, such as a Content-Security-Policy or CORS. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Served {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** Method and path with query of every request so far, such as `GET /faq.json`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** The media type of a path by how it ends; what has no ending is a page. */
export const typeOf = (path: string) => TYPES[extname(path) || '.html'] ?? 'application/octet-stream';

async function find({ routes = {}, folders = {} }: Site, path: string): Promise<Reply> {
  const made = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (typeof made === 'string' || made instanceof Uint8Array) return { body: made };
  if (made) return made;
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const inside = normalize(path.slice(prefix.length));
    const body = inside.startsWith('..')
      ? undefined
      : await readFile(join(folder, inside)).catch(() => undefined);
    if (body) return { body };
  }
  // Browsers ask for an icon by themselves; that no test serves one is not a fault of the page.
  return { status: path === '/favicon.ico' ? 204 : 404, body: '' };
}

/** Serves a site on a free port until it is closed. */
export async function serve(site: Site): Promise<Served> {
  const requests: string[] = [];
  const answer = async ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
    requests.push(`${method} ${url}`);
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    const { body, status = 200, headers } = await find(site, path);
    response.writeHead(status, { 'content-type': typeOf(path), ...site.headers, ...headers }).end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  const { origin, close } = await openServer(server);
  return { origin, requests, close };
}
