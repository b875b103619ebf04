import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createDemoServer } from '../../demo/server.mjs';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** `fetch` tidies a path before sending it; this does not. */
function ask(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
    });
    request.on('error', reject).end();
  });
}

const open = new Set<Server>();
after(() => {
  for (const server of open) server.close();
});
const listening = (server: Server): Promise<Server> => {
  open.add(server);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
};

const temporary = mkdtempSync(join(tmpdir(), 'deskbell-demo-'));
const dist = join(temporary, 'dist');
mkdirSync(dist);
writeFileSync(join(dist, 'deskbell.js'), `export const text = '${'word '.repeat(500)}';\n`);
writeFileSync(join(dist, 'deskbell.d.ts'), 'export {};\n');
writeFileSync(join(temporary, 'secret.txt'), 'not for you\n');
writeFileSync(join(dist, '.hidden.txt'), 'not for you\n');
symlinkSync(join(temporary, 'secret.txt'), join(dist, 'link.txt'));
after(() => rmSync(temporary, { recursive: true }));

describe('the demo server', () => {
  let server: Server;
  before(async () => {
    server = await listening(createDemoServer({ dist }));
  });

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/product.html', 'text/html; charset=utf-8'],
    ['/help.html?article=return-window', 'text/html; charset=utf-8'],
    ['/ru/', 'text/html; charset=utf-8'],
    ['/shop.css', 'text/css; charset=utf-8'],
    ['/shop.js', 'text/javascript; charset=utf-8'],
    ['/img/lamp.svg', 'image/svg+xml; charset=utf-8'],
    ['/content/faq.en.json', 'application/json; charset=utf-8'],
    ['/dist/deskbell.js', 'text/javascript; charset=utf-8'],
  ] as const) {
    it(`sends ${path} as ${type}`, async () => {
      const { status, headers } = await ask(server, path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  for (const path of [
    '/../package.json',
    '/../../etc/passwd',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/..%5cpackage.json',
    '/dist/../../secret.txt',
    '/dist/..%2fsecret.txt',
    '/dist/%2e%2e/secret.txt',
    '/dist/link.txt',
    '/dist/.hidden.txt',
    '/dist/deskbell.js%00.svg',
    '//etc/passwd',
    '/.git/config',
    '/server.mjs',
    '/start.mjs',
    '/README.md',
    '/dist/deskbell.d.ts',
    '/img',
    '/%E0%A4%A',
  ]) {
    it(`gives nothing away at ${path}`, async () => {
      const { status, text } = await ask(server, path);
      assert.ok([302, 400, 404].includes(status), String(status));
      assert.doesNotMatch(text, /not for you|root:|"name": "deskbell"|createServer/);
    });
  }

  it('shows a page of the shop where there is nothing, and a sentence for a missing picture', async () => {
    const page = await ask(server, '/nothing-here');
    assert.equal(page.status, 404);
    assert.match(page.text, /There is nothing at this address/);
    assert.match((await ask(server, '/ru/nothing')).text, /По этому адресу ничего нет/);
    const picture = await ask(server, '/img/nothing.svg');
    assert.equal(picture.status, 404);
    assert.equal(picture.headers['content-type'], 'text/plain; charset=utf-8');
  });

  it('sends a policy without any unsafe source', async () => {
    const { headers } = await ask(server, '/help.html');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|data:|blob:|http|\*/);
  });

  it('packs text as the browser can unpack it, and leaves it alone elsewhere', async () => {
    const path = '/dist/deskbell.js';
    const plain = await ask(server, path);
    const br = await ask(server, path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask(server, path, { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(br.headers['content-encoding'], 'br');
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(brotliDecompressSync(br.body), plain.body);
    assert.deepEqual(gunzipSync(gzip.body), plain.body);
    assert.ok(br.body.length < plain.body.length / 5);
  });

  it('sends nothing twice: a known ETag is answered with 304, until the file changes', async () => {
    const { headers } = await ask(server, '/dist/deskbell.js');
    const known = { 'if-none-match': String(headers.etag) };
    const again = await ask(server, '/dist/deskbell.js', known);
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    writeFileSync(join(dist, 'deskbell.js'), 'export {};\n');
    assert.equal((await ask(server, '/dist/deskbell.js', known)).status, 200);
  });

  it('lets a page elsewhere load the script and the content, but not frame the shop', async () => {
    for (const path of ['/dist/deskbell.js', '/content/faq.en.json']) {
      assert.equal((await ask(server, path)).headers['access-control-allow-origin'], '*');
    }
    assert.equal((await ask(server, '/')).headers['access-control-allow-origin'], undefined);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask(server, '/', {}, 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    const post = await ask(server, '/', {}, 'POST');
    assert.equal(post.status, 405);
    assert.equal(post.headers.allow, 'GET, HEAD');
  });
});

describe('npm start -- --faq FILE', () => {
  const fixture = new URL('../fixtures/demo/arabic.json', import.meta.url).pathname;
  const written = (name: string, content: unknown): string => {
    const file = join(temporary, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const pageOf = async (faq: string, path = '/help.html'): Promise<string> => {
    const server = await listening(createDemoServer({ faq, dist }));
    const { text } = await ask(server, path);
    return text;
  };

  it('shows the file in its language and direction', async () => {
    const html = await pageOf(fixture);
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<deskbell-faq src="\/content\/faq\.json" lang="ar"/);
    assert.match(html, /<main lang="en"/, 'the shop itself still speaks English');
    assert.doesNotMatch(html, /hreflang/, 'there is no second language to switch to');
  });

  it('shows nothing of the shop beside it: no desk, no launcher, nothing to read in its place but its own', async () => {
    for (const path of ['/', '/product.html', '/help.html', '/404.html', '/nothing-here'])
      assert.doesNotMatch(await pageOf(fixture, path), /deskbell-desk/, path);
    assert.match(await pageOf(fixture), /data-deep-link>\s*<details>/, 'deep links go on');
  });

  it('shows a Russian file on the Russian pages', async () => {
    const html = await pageOf(written('a.json', { locale: 'ru', articles: [] }));
    assert.match(html, /<html lang="ru">/);
    assert.match(html, /Спросите нас/);
    assert.match(html, /<deskbell-faq src="\/content\/faq\.json" lang="ru"/);
  });

  it('knows the language by inLanguage, else by the name of the file, else takes English', async () => {
    const questions = { '@type': 'FAQPage', mainEntity: [] };
    assert.match(
      await pageOf(written('b.json', { ...questions, inLanguage: 'he' })),
      /<html lang="he" dir="rtl">/,
    );
    assert.match(await pageOf(written('faq.de.json', [])), /<html lang="de">/);
    assert.match(await pageOf(written('my-questions.json', [])), /<html lang="en">/);
    assert.match(await pageOf(written('c.json', { locale: '"><script>' })), /<html lang="en">/);
  });

  it('serves the file as it is now, broken or not', async () => {
    const file = written('d.json', '{"articles": [');
    const server = await listening(createDemoServer({ faq: file, dist }));
    assert.equal((await ask(server, '/content/faq.json')).text, '{"articles": [');
    writeFileSync(file, '[]');
    assert.equal((await ask(server, '/content/faq.json')).text, '[]');
    assert.equal((await ask(server, '/ru/help.html')).headers.location, '/help.html');
  });

  it('redirects inside the shop only', async () => {
    const server = await listening(createDemoServer({ faq: fixture, dist }));
    const { headers } = await ask(server, '/ru//example.com/');
    assert.equal(headers.location, '/example.com/');
  });
});
