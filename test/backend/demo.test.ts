// npm start: a message that is sent on a page of the shop is seen arriving.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../helpers/programs.js';
import { newId, post, until } from '../helpers/tickets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the demo with its backend', () => {
  let shop: ChildProcess;
  let port: number;
  let said = '';
  before(async () => {
    port = await freePort();
    shop = spawn(process.execPath, ['demo/start.mjs', '--port', String(port)], { cwd: root, stdio: 'pipe' });
    for (const stream of [shop.stdout, shop.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    await until(
      async () => said,
      (text) => text.includes('Ctrl-C'),
      120_000,
    );
  });
  after(async () => {
    if (shop.exitCode === null) shop.kill('SIGKILL');
    rmSync(`${root}/.demo/${port}`, { recursive: true, force: true });
  });
  const api = () => `http://127.0.0.1:${port}/api`;

  it('names the inbox, and shows there what a page sent', async () => {
    assert.match(said, new RegExp(`Inbox +http://127\\.0\\.0\\.1:${port}/api/inbox `));
    const id = newId();
    const files = [{ name: 'photo.png', type: 'image/png', bytes: randomBytes(200_000) }];
    const headers = { Origin: `http://127.0.0.1:${port}` };
    assert.equal((await post(api(), id, { files, headers })).status, 202);
    assert.equal((await post(api(), newId(), { headers: { Origin: 'https://evil.example' } })).status, 403);
    const inbox = await fetch(`${api()}/inbox`);
    assert.match(await inbox.text(), new RegExp(`href="/api/inbox/${id}"`));
    const file = await fetch(`${api()}/inbox/${id}/attachment-1`);
    assert.ok(Buffer.from(await file.arrayBuffer()).equals(files[0]?.bytes as Buffer));
  });

  it('makes a report of what the pages told', async () => {
    assert.match(said, new RegExp(`Insights +http://127\\.0\\.0\\.1:${port}/api/insights `));
    assert.equal((await fetch(`${api()}/insights`)).status, 404, 'nothing was collected yet');
    const at = '2026-11-02T09:00:00Z';
    const told = (query: string, total: number) =>
      JSON.stringify({
        type: 'deskbell-search-settled',
        detail: { v: 1, at, locale: 'en', query, total, top: [] },
      });
    const body = [told('do you engrave lamps', 0), told('where is my order', 3)].join('\n');
    const headers = { Origin: `http://127.0.0.1:${port}` };
    assert.equal((await fetch(`${api()}/events`, { method: 'POST', body, headers })).status, 204);
    const report = await fetch(`${api()}/insights`);
    assert.match(
      report.headers.get('content-security-policy') ?? '',
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    const text = await report.text();
    assert.match(text, /<h3><span lang="en" dir="auto">do you engrave lamps<\/span><\/h3><span>1<\/span>/);
    assert.match(text, /1 of 2 questions \(50 %\) found nothing/);
    const log = await fetch(`${api()}/insights/events.ndjson`);
    assert.deepEqual(
      (await log.text())
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { detail: { total: number } }).detail.total),
      [0, 3],
    );
  });

  it('ends, and leaves nothing running', async () => {
    shop.kill('SIGTERM');
    await once(shop, 'exit');
    await assert.rejects(fetch(`${api()}/inbox`));
  });
});
