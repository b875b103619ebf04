// The demo's web server: a shop's pages as they are, the built files of Deskbell, and strict headers.
import { createHash } from 'node:crypto';
import { realpath, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inLanguage, readFaqFile } from './faq-file.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** What may leave the folders; anything else is "not found", and so are this server's own files. */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The strictest policy a shop could have: Deskbell must work under it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types deskbell',
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
};

/** A page on another port may load the script and the content, as from a CDN. */
const SHARED = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * A server that is not listening yet.
 * @param {{ faq?: string, pages?: string, dist?: string, api?: (request: object, response: object) => void }} [options]
 *   `faq`: a FAQ file to show in place of the shop's own; `api`: who answers what is below /api/
 */
export function createDemoServer({ faq, pages = here, dist = join(here, '..', 'dist'), api } = {}) {
  const packed = new Map();
  const site = { faq, pages, dist };
  return createServer((request, response) => {
    if (api && request.url.startsWith('/api/')) return api(request, response);
    // Pages without a backend tell their events to nobody, which is no fault of theirs.
    if (request.method === 'POST' && request.url === '/api/events') {
      request.resume();
      return response.writeHead(204).end();
    }
    answer(site, request)
      .then((reply) => send(request, response, reply, packed))
      .catch((error) => {
        console.error(error);
        send(
          request,
          response,
          text(500, 'The demo server could not answer. Its terminal says why.'),
          packed,
        );
      });
  });
}

/** request → { status, type, body, headers? } */
async function answer(site, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { ...text(405, 'Only reading is possible here.'), headers: { allow: 'GET, HEAD' } };
  }
  const path = pathOf(request.url);
  if (path === undefined) return text(400, 'This address cannot be read.');
  if (path === '/favicon.ico') return redirect('/img/mark.svg');
  const shown = site.faq && (await readFaqFile(site.faq));
  if (shown && path === '/content/faq.json') return json(shown.text);
  if (shown && shown.locale !== 'ru' && /^\/ru(\/|$)/.test(path)) return redirect(path.slice(3) || '/');
  return (await page(site, path, shown)) ?? notFound(site, path, shown);
}

/** The decoded path, or undefined where it is not one. `URL` has already resolved plain dots. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function page(site, path, shown) {
  const fromDist = path.startsWith('/dist/');
  const root = fromDist ? site.dist : site.pages;
  const inside = fromDist ? path.slice('/dist'.length) : path;
  const russian = shown?.locale === 'ru' && !path.startsWith('/ru/');
  const tries = russian ? [`/ru${inside}`, inside] : [inside];
  for (const each of tries) {
    const file = await findFile(root, each);
    if (!file) continue;
    if (file.redirect) return redirect(`${path}/`);
    const type = TYPES[extname(file.path)];
    const body = await readFile(file.path);
    const shared = fromDist || path.startsWith('/content/') ? SHARED : undefined;
    if (!shown || !type.startsWith('text/html')) return { status: 200, type, body, headers: shared };
    return { status: 200, type, body: Buffer.from(inLanguage(body.toString(), shown.locale)) };
  }
  return undefined;
}

/** A file inside `root` that may be shown; links that lead out of it are not followed. */
async function findFile(root, path) {
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const home = await realpath(root).catch(() => undefined);
  const real = await realpath(wanted).catch(() => undefined);
  if (!home || !real?.startsWith(home + sep)) return undefined;
  const kind = await stat(real);
  if (kind.isDirectory()) return { redirect: true };
  return kind.isFile() && Object.hasOwn(TYPES, extname(real)) ? { path: real } : undefined;
}

async function notFound(site, path, shown) {
  const language = shown ? '' : path.startsWith('/ru/') ? '/ru' : '';
  const file = /\.(?!html$)\w+$/.test(path) ? undefined : await page(site, `${language}/404.html`, shown);
  return file ? { ...file, status: 404 } : text(404, 'There is nothing at this address.');
}

const text = (status, sentence) => ({ status, type: TYPES['.txt'], body: Buffer.from(`${sentence}\n`) });
const json = (body) => ({ status: 200, type: TYPES['.json'], body, headers: SHARED });
const redirect = (to) => ({
  ...text(302, `Found at ${to}`),
  headers: { location: encodeURI(to).replace(/^\/+/, '/') },
});

/** Packs, compares with what the browser has, and sends. `packed` remembers by content what was packed. */
async function send(request, response, { status, type, body, headers }, packed) {
  const mark = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const how = encodingFor(request.headers['accept-encoding'] ?? '', body.length);
  const etag = how ? `"${mark}-${how}"` : `"${mark}"`;
  response.writeHead(status === 200 && request.headers['if-none-match'] === etag ? 304 : status, {
    ...HEADERS,
    ...headers,
    ...(status === 200 && { etag }),
    'content-type': type,
    ...(how && { 'content-encoding': how }),
  });
  if (response.statusCode === 304 || request.method === 'HEAD') return response.end();
  if (!packed.has(etag)) packed.set(etag, await pack(body, how));
  response.end(packed.get(etag));
}

function encodingFor(accepted, size) {
  if (size < 512) return undefined;
  return ['br', 'gzip'].find((name) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  );
}

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

async function pack(body, how) {
  if (how === 'gzip') return gz(body);
  if (how !== 'br') return body;
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 1_000_000 ? 4 : 9 } });
}
