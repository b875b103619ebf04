// What visitors send, posted over HTTP to both databases: nothing lost, nothing twice, nothing believed.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Postgres, noPostgres, startPostgres } from '../helpers/postgres.js';
import { eventOf, newId, post, startTickets, temporaryFolder } from '../helpers/tickets.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/cli/${name}`, import.meta.url));

const ORDER = {
  orderNumber: 'HP-1',
  orderedAt: '2026-09-01T10:00:00+02:00',
  deliveredAt: '2026-09-03T10:00:00+02:00',
  country: 'US',
  lines: [{ lineId: '1', sku: 'LAMP', title: 'Lamp', category: 'lamps', price: 49, quantity: 1 }],
};

const suite = (name: string, skip: string | false, database: () => Promise<Place>) =>
  describe(`tickets in ${name}`, { skip }, () => {
    let place: Place;
    let backend: Awaited<ReturnType<typeof startTickets>>;
    const folder = temporaryFolder();
    const said: string[] = [];
    before(async () => {
      place = await database();
      cpSync(fixture('departments.json'), join(folder.path, 'departments.en.json'));
      cpSync(fixture('returns.json'), join(folder.path, 'returns.json'));
      backend = await startTickets({
        ...place.settings,
        content: folder.path,
        orderOf: async (number) => (number === ORDER.orderNumber ? ORDER : undefined),
        log: (code) => said.push(code),
      });
    });
    after(async () => {
      await backend.close();
      await place.stop();
      folder.remove();
    });
    const read = async (path: string) => (await fetch(`${backend.url}${path}`)).text();
    const code = async (response: Response) => ((await response.json()) as Answer).error?.code;

    it('answers with the same id when the ticket is kept', async () => {
      const id = newId();
      const response = await post(backend.url, id);
      assert.equal(response.status, 202);
      const { receivedAt, ...answer } = (await response.json()) as Answer;
      assert.deepEqual(answer, { id, reference: eventOf(id).data.reference });
      assert.ok(Math.abs(Date.parse(receivedAt) - Date.now()) < 60_000);
    });

    it('gives the same answer to the same id, from whatever page it is tried again', async () => {
      const id = newId();
      const first = await (await post(backend.url, id)).json();
      const again = await post(backend.url, id, { source: 'https://shop.example/other' });
      assert.equal(again.status, 200);
      assert.deepEqual(await again.json(), first);
    });

    it('keeps one of ten that arrive at the same moment', async () => {
      const id = newId();
      const all = await Promise.all(Array.from({ length: 10 }, () => post(backend.url, id)));
      assert.deepEqual(
        all.map(({ status }) => status).filter((status) => status === 202),
        [202],
      );
    });

    it('refuses the same id with another message or another file', async () => {
      const id = newId();
      const file = { name: 'a.png', type: 'image/png', bytes: randomBytes(100) };
      assert.equal((await post(backend.url, id, { files: [file] })).status, 202);
      const words = await post(backend.url, id, { files: [file], data: { message: 'Something else' } });
      assert.equal(words.status, 422);
      assert.equal(await code(words), 'tickets/other-message');
      const bytes = await post(backend.url, id, { files: [{ ...file, bytes: randomBytes(100) }] });
      assert.equal(bytes.status, 422);
    });

    it('keeps files byte for byte, and gives them to staff as files only', async () => {
      const id = newId();
      const files = [
        { name: 'photo.png', type: 'image/png', bytes: randomBytes(300_000) },
        { name: '../../evil"\r\n.html', type: 'text/html', bytes: Buffer.from('<script>alert(1)</script>') },
        { name: 'nothing.txt', type: 'text/plain', bytes: Buffer.alloc(0) },
      ];
      assert.equal((await post(backend.url, id, { files })).status, 202);
      for (const [number, { bytes }] of files.entries()) {
        const response = await fetch(`${backend.url}/inbox/${id}/attachment-${number + 1}`);
        assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(bytes));
        assert.match(
          response.headers.get('content-disposition') ?? '',
          /^attachment; filename\*=UTF-8''[\w.%-]+$/,
        );
        assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
      }
    });

    it('takes the words where a device could not keep the file, and tells staff', async () => {
      const id = newId();
      const attachments = [{ part: 'attachment-1', name: 'lost.png', type: 'image/png', size: 10 }];
      assert.equal((await post(backend.url, id, { data: { attachments } })).status, 202);
      assert.match(await read(`/inbox/${id}`), /lost\.png .*did not come with the message/);
    });

    it('routes again, and tells staff where the visitor chose otherwise', async () => {
      const id = newId();
      await post(backend.url, id, { data: { department: 'service' } });
      const page = await read(`/inbox/${id}`);
      assert.match(page, /<span>Service<\/span>/);
      assert.match(page, /The rules lead to delivery \(rule late\); the visitor chose another\./);
    });

    it('sends what names no department of the shop where the rules lead', async () => {
      const id = newId();
      await post(backend.url, id, { data: { department: 'boss' } });
      assert.match(await read(`/inbox/${id}`), /<span>Delivery<\/span>/);
    });

    it('judges a return again by the order of the shop, and keeps both verdicts', async () => {
      const id = newId();
      const data = {
        orderNumber: 'HP-1',
        mode: 'return',
        items: [{ lineId: '1', sku: 'LAMP', quantity: 1, reason: 'changed-mind' }],
        verdicts: [{ lineId: '1', verdict: { eligible: 'yes' } }],
      };
      assert.equal((await post(backend.url, id, { type: 'return.requested', data })).status, 202);
      const page = await read(`/inbox/${id}`);
      assert.match(page, /Item 1: the policy says no, until 2026-10-03; the visitor was told yes\./);
    });

    it('shows what visitors wrote as text', async () => {
      const id = newId();
      const evil = '<img src=x onerror=alert(1)>"\'';
      const data = { message: evil, topicLabel: evil, contact: { name: evil }, fields: { [evil]: evil } };
      await post(backend.url, id, { data });
      for (const path of ['/inbox', `/inbox/${id}`]) {
        const page = await read(path);
        assert.ok(page.includes('&lt;img src=x'));
        assert.ok(!page.includes('<img src=x'));
      }
    });

    it('keeps no card number', async () => {
      const id = newId();
      await post(backend.url, id, {
        data: { message: 'My card 4111 1111 1111 1111, order 4111-1111-1111-1112' },
      });
      const page = await read(`/inbox/${id}`);
      assert.match(page, /My card \[card …1111\], order 4111-1111-1111-1112/);
    });

    it('holds back what looks like spam, and loses none of it', async () => {
      const id = newId();
      assert.equal((await post(backend.url, id, { data: { spam: { honeypot: true } } })).status, 202);
      assert.match(await read(`/inbox/${id}`), /Held back/);
      const button = { method: 'POST', headers: { Origin: backend.url }, redirect: 'manual' } as const;
      assert.equal((await fetch(`${backend.url}/inbox/${id}/deliver`, button)).status, 303);
      assert.doesNotMatch(await read(`/inbox/${id}`), /Held back/);
    });

    for (const [what, change, status, refused] of [
      ['no JSON', '{"specversion":', 400, 'tickets/not-json'],
      ['another version', { specversion: '0.3' }, 400, 'tickets/no-event'],
      ['an unknown type', { type: 'com.example.other' }, 400, 'tickets/unknown-type'],
      ['a short id', { id: 'x' }, 400, 'tickets/bad-id'],
      ['an id with a quote', { id: "esc_12345678' OR 1=1" }, 400, 'tickets/bad-id'],
      ['another key', { id: 'esc_another1234' }, 400, 'tickets/other-key'],
      ['no message', { data: { department: 'delivery' } }, 400, 'tickets/no-message'],
      ['no data', { data: 'text' }, 400, 'tickets/no-data'],
      ['very long words', { data: { message: 'x'.repeat(300_000) } }, 413, 'tickets/too-long'],
      ['a deep nest', { data: { message: 'x', department: 'd', a: nest(40) } }, 400, 'tickets/too-deep'],
    ] as const)
      it(`refuses ${what}`, async () => {
        const id = newId();
        const { key: _key, ...data } = eventOf(id).data;
        const body =
          typeof change === 'string' ? change : JSON.stringify({ ...eventOf(id), data, ...change });
        const headers = { 'Content-Type': 'application/cloudevents+json', 'Idempotency-Key': id };
        const wanted = refused === 'tickets/bad-id' ? {} : headers;
        const response = await fetch(`${backend.url}/tickets`, {
          method: 'POST',
          headers: { ...headers, ...wanted },
          body,
        });
        assert.equal(response.status, status);
        assert.equal(await code(response), refused);
      });

    it('keeps words with characters that a database does not', async () => {
      const id = newId();
      const data = {
        message: 'Half a face: \ud83d and nothing: \0',
        fields: { 'a\0b': '\udc00' },
        topicLabel: '\0',
      };
      const response = await post(backend.url, id, { data });
      assert.equal(response.status, 202);
      assert.equal((await post(backend.url, id, { data })).status, 200);
      assert.match(await read(`/inbox/${id}`), /Half a face: \ufffd and nothing: \ufffd/);
    });

    it('refuses a size that no file has, and an id that no department has', async () => {
      for (const size of [-1, 2 ** 31, 1.5]) {
        const attachments = [{ part: 'attachment-1', name: 'a.txt', type: 'text/plain', size }];
        const response = await post(backend.url, newId(), { data: { attachments } });
        assert.equal(await code(response), 'tickets/bad-attachment');
      }
      const response = await post(backend.url, newId(), { data: { department: 'd'.repeat(201) } });
      assert.equal(await code(response), 'tickets/bad-department');
    });

    it('takes messages while others announce much and send nothing', async () => {
      const idle = Array.from({ length: 6 }, () => {
        const socket = connect(Number(new URL(backend.url).port), '127.0.0.1');
        socket.write(
          'POST /tickets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 27000000\r\n\r\n{',
        );
        return socket.on('error', () => {});
      });
      await setTimeout(300);
      const response = await post(backend.url, newId());
      for (const socket of idle) socket.destroy();
      assert.equal(response.status, 202);
    });

    it('refuses a file that is not the one named', async () => {
      const id = newId();
      const files = [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('12345') }];
      const attachments = [{ part: 'attachment-1', name: 'a.txt', type: 'text/plain', size: 4 }];
      const response = await post(backend.url, id, { files, data: { attachments } });
      assert.equal(await code(response), 'tickets/other-file');
    });

    it('says 413 to more than it takes, so that a browser hears it', async () => {
      const bytes = Buffer.alloc(27 * 2 ** 20);
      const response = await post(backend.url, newId(), { files: [{ name: 'a', type: 'video/mp4', bytes }] });
      assert.equal(response.status, 413);
    });

    it('takes 25 MB of files', async () => {
      const id = newId();
      const bytes = randomBytes(25e6);
      const response = await post(backend.url, id, { files: [{ name: 'a.mp4', type: 'video/mp4', bytes }] });
      assert.equal(response.status, 202);
      const kept = await (await fetch(`${backend.url}/inbox/${id}/attachment-1`)).arrayBuffer();
      assert.ok(Buffer.from(kept).equals(bytes));
    });

    it('lets a page of the shop post and read Retry-After, and no other page', async () => {
      const [mine, other] = ['https://shop.example', 'https://evil.example'];
      const fromMine = await post(backend.url, newId(), { headers: { Origin: mine } });
      assert.equal(fromMine.headers.get('access-control-allow-origin'), mine);
      assert.equal(fromMine.headers.get('access-control-expose-headers'), 'Retry-After');
      const fromOther = await post(backend.url, newId(), { headers: { Origin: other } });
      assert.equal(fromOther.status, 403);
      const asked = await fetch(`${backend.url}/tickets`, {
        method: 'OPTIONS',
        headers: { Origin: mine, 'Access-Control-Request-Method': 'POST' },
      });
      assert.match(asked.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/i);
    });

    it('keeps events of the elements, and refuses other lines', async () => {
      const send = (body: string) => fetch(`${backend.url}/events`, { method: 'POST', body });
      const line = JSON.stringify({ type: 'deskbell-search-settled', detail: { query: 'lamp', total: 2 } });
      assert.equal((await send(`${line}\n${line}\n`)).status, 204);
      assert.equal((await send(`${line}\nnonsense`)).status, 400);
      const odd = JSON.stringify({ type: 'deskbell-search-settled', detail: { query: 'a\0b \ud83d' } });
      assert.equal((await send(odd)).status, 204);
      const deep = `{"type":"deskbell-ready","detail":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}}`;
      assert.equal((await send(deep)).status, 400);
    });

    it('has said nothing that belongs to a person', () => {
      assert.deepEqual(
        said.filter((one) => /ada|example|parcel|esc_/i.test(one)),
        [],
      );
    });

    it('still has everything when it is started again', async () => {
      const id = newId();
      const first = (await (await post(backend.url, id)).json()) as Answer;
      await backend.close();
      backend = await startTickets({ ...place.settings, content: folder.path });
      const again = await post(backend.url, id);
      assert.equal(again.status, 200);
      assert.deepEqual(await again.json(), first);
    });
  });

interface Answer {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly error?: { readonly code: string };
}

interface Place {
  readonly settings: { readonly databaseUrl?: string; readonly folder?: string };
  stop(): Promise<void>;
}

function nest(depth: number): unknown {
  return depth ? [nest(depth - 1)] : 'x';
}

suite('the embedded database', false, async () => {
  const folder = temporaryFolder();
  return { settings: { folder: folder.path }, stop: async () => folder.remove() };
});

suite('PostgreSQL', noPostgres, async () => {
  const postgres: Postgres = await startPostgres();
  return { settings: { databaseUrl: postgres.url }, stop: () => postgres.stop() };
});
