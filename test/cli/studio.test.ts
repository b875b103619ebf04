import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { openFolder } from '../../src/cli/studio/folder.js';
import { createStudioServer } from '../../src/cli/studio/server.js';
import { deskbell } from '../helpers/command-line.js';

const TOKEN = 'secret-of-this-start';

let outside: string;
let dir: string;
let port: number;
let close: () => void;

before(async () => {
  outside = await mkdtemp(join(tmpdir(), 'studio-'));
  dir = join(outside, 'content');
  await mkdir(join(dir, 'de'), { recursive: true });
  await mkdir(join(dir, 'page', 'parts'), { recursive: true });
  await writeFile(join(outside, 'private.json'), '{"secret": true}');
  await writeFile(join(dir, 'faq.json'), '{"articles": []}\n');
  await writeFile(join(dir, 'de', 'faq.json'), '{"articles": [1]}\n');
  await writeFile(join(dir, 'notes.txt'), 'not JSON');
  await writeFile(join(dir, 'page', 'index.html'), '<html data-store="folder">');
  await writeFile(join(dir, 'page', 'parts', 'a.js'), 'export {};');
  await symlink(join(outside, 'private.json'), join(dir, 'link.json'));
  await symlink(outside, join(dir, 'up'));
  const server = createStudioServer({
    folder: await openFolder(dir),
    label: 'content',
    token: TOKEN,
    page: join(dir, 'page'),
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
  close = () => server.close();
});
after(async () => {
  close();
  await rm(outside, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** As a program would: a path goes over the wire as it is, with every dot. */
async function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const response = await new Promise<import('node:http').IncomingMessage>((done, fail) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      done,
    )
      .on('error', fail)
      .end(body);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const file = (name: string) => `/${TOKEN}/api/file?name=${encodeURIComponent(name)}`;

describe('the server of the studio', () => {
  it('lists the JSON files of the folder and those below, and nothing that is a link', async () => {
    const { body } = await ask(`/${TOKEN}/api/files`);
    const { label, files } = JSON.parse(body) as { label: string; files: { name: string; stamp: string }[] };
    assert.equal(label, 'content');
    assert.deepEqual(
      files.map(({ name }) => name),
      ['de/faq.json', 'faq.json'],
    );
  });

  it('gives a file with its hash', async () => {
    const { status, headers, body } = await ask(file('de/faq.json'));
    assert.equal(status, 200);
    assert.equal(body, '{"articles": [1]}\n');
    assert.match(String(headers.etag), /^"[\da-f]{64}"$/);
  });

  for (const name of [
    '../private.json',
    'de/../../private.json',
    'up/private.json',
    'link.json',
    '/etc/passwd',
    'notes.txt',
    'faq.json\0',
    './faq.json',
    '',
  ])
    it(`has no file ${JSON.stringify(name)}`, async () => {
      assert.equal((await ask(file(name))).status, 404);
      const headers = { 'if-match': `"${'0'.repeat(64)}"` };
      assert.equal((await ask(file(name), { method: 'PUT', headers, body: '{}' })).status, 404);
    });

  for (const path of ['../notes.txt', '../faq.json', 'parts/../../faq.json', '%2e%2e/faq.json', 'parts'])
    it(`gives no page file ${path}`, async () => {
      assert.equal((await ask(`/${TOKEN}/${path}`)).status, 404);
    });

  it('gives its page, which learns that there is a server, under a strict policy', async () => {
    const { status, headers, body } = await ask(`/${TOKEN}/`);
    assert.equal(status, 200);
    assert.match(body, /data-store="server"/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal((await ask(`/${TOKEN}/parts/a.js`)).status, 200);
  });

  it('gives nothing without the token', async () => {
    for (const path of ['/', '/api/files', '/wrong/api/files', `/${TOKEN}`, `/${TOKEN}x/api/files`])
      assert.equal((await ask(path)).status, 404, path);
  });

  it('refuses another name for this machine, and pages of other origins', async () => {
    const path = `/${TOKEN}/api/files`;
    const refused: Record<string, string>[] = [
      { host: 'evil.example' },
      { host: `evil.example:${port}` },
      { host: '127.0.0.1' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${port + 1}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of refused)
      assert.equal((await ask(path, { headers })).status, 403, JSON.stringify(headers));
    assert.equal((await ask(path, { headers: { origin: `http://127.0.0.1:${port}` } })).status, 200);
    assert.equal((await ask(path, { headers: { host: `localhost:${port}` } })).status, 200);
  });

  it('saves over what was read, and keeps the rights of the file', async () => {
    const { headers } = await ask(file('faq.json'));
    const mode = (await stat(join(dir, 'faq.json'))).mode;
    const saved = await ask(file('faq.json'), {
      method: 'PUT',
      headers: { 'if-match': String(headers.etag) },
      body: '{"articles": [2]}\n',
    });
    assert.equal(saved.status, 204);
    assert.equal(await readFile(join(dir, 'faq.json'), 'utf8'), '{"articles": [2]}\n');
    assert.equal((await stat(join(dir, 'faq.json'))).mode, mode);
    assert.equal(saved.headers.etag, (await ask(file('faq.json'))).headers.etag);
    assert.deepEqual(
      (await readdir(dir)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('never saves over a change made elsewhere: it refuses, and gives what is there now', async () => {
    const { headers } = await ask(file('faq.json'));
    await writeFile(join(dir, 'faq.json'), '{"articles": ["other"]}\n');
    const options = { method: 'PUT', headers: { 'if-match': String(headers.etag) }, body: '{}' };
    const refused = await ask(file('faq.json'), options);
    assert.equal(refused.status, 412);
    assert.equal(refused.body, '{"articles": ["other"]}\n');
    assert.equal(await readFile(join(dir, 'faq.json'), 'utf8'), '{"articles": ["other"]}\n');
  });

  it('lets only one of two that save at once be first', async () => {
    const { headers } = await ask(file('faq.json'));
    const options = { method: 'PUT', headers: { 'if-match': String(headers.etag) } };
    const both = await Promise.all(
      ['{"a": 1}', '{"b": 2}'].map((body) => ask(file('faq.json'), { ...options, body })),
    );
    assert.deepEqual(new Set(both.map(({ status }) => status)), new Set([204, 412]));
  });

  it('has a file no more that became a link out of the folder', async () => {
    await writeFile(join(dir, 'turns.json'), '{}');
    await ask(`/${TOKEN}/api/files`);
    assert.equal((await ask(file('turns.json'))).status, 200);
    await rm(join(dir, 'turns.json'));
    await symlink(join(outside, 'private.json'), join(dir, 'turns.json'));
    assert.equal((await ask(file('turns.json'))).status, 404);
    await rm(join(dir, 'turns.json'));
    assert.equal((await ask(file('turns.json'))).status, 404);
  });

  it('saves nothing without the hash of what was read', async () => {
    assert.equal((await ask(file('faq.json'), { method: 'PUT', body: '{}' })).status, 428);
  });
});

describe('deskbell studio', () => {
  it('prints an address on this machine with a secret, and ends', async () => {
    const end = new AbortController();
    let said = '';
    const done = deskbell(['studio', '.'], {
      signal: end.signal,
      onOutput: (words) => {
        said += words;
        if (said.includes('Ctrl-C')) end.abort();
      },
    });
    assert.equal((await done).code, 0);
    assert.match(said, /http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/\n/);
  });

  it('says in a sentence what is wrong with a folder', async () => {
    assert.match(
      (await deskbell(['studio', 'no-such'])).stderr,
      /Cannot open no-such: there is no such folder\./,
    );
    assert.equal((await deskbell(['studio', '.', '--port', 'x'])).code, 2);
  });
});
