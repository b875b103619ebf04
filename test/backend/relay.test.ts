// From the backend to help desks that fail in every way we know of: each ticket is there once, and none is lost.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { rt } from '../../demo/backend/relay/rt.js';
import { targetsOf } from '../../demo/backend/relay/settings.js';
import type { Target } from '../../demo/backend/relay/target.js';
import { type Fault, startDesk } from '../helpers/help-desk.js';
import { listen } from '../helpers/listen.js';
import { noPostgres, startPostgres } from '../helpers/postgres.js';
import { newId, post, startTickets, temporaryFolder, until } from '../helpers/tickets.js';

const FAULTS: readonly Fault[] = [
  'kept-and-cut',
  'kept-and-500',
  'kept-and-html',
  'cut',
  'html-502',
  'refused-403',
  'error-in-200',
  'busy-429',
];

const deskAt = (url: string): Target =>
  rt({
    url,
    token: 'secret',
    queues: { delivery: 'Parcels' },
    queue: 'General',
    field: 'Escalation ID',
  });

/** Retries at once, so that tests need not wait for the schedule. */
const pressButton = async (url: string, id: string) => {
  const init = { method: 'POST', headers: { Origin: url }, redirect: 'manual' } as const;
  await fetch(`${url}/inbox/${id}/deliver`, init);
};

const standing = async (url: string, id: string) =>
  /<p class="state state-\w+">([^<]+)</.exec(await (await fetch(`${url}/inbox/${id}`)).text())?.[1];

/** Pressing "Send now" until it is delivered: what the schedule does by itself, only faster. */
const delivered = (url: string, id: string) =>
  until(
    async () => {
      const now = await standing(url, id);
      if (now === 'Trying again') await pressButton(url, id);
      return now;
    },
    (now) => now === 'Delivered',
  );

describe('the relay to RT', () => {
  const cleanUp: (() => unknown)[] = [];
  after(async () => {
    for (const one of cleanUp.reverse()) await one();
  });
  async function start(faults: Fault[], more: Parameters<typeof startTickets>[0] = {}) {
    const desk = await startDesk(faults);
    const folder = temporaryFolder();
    const backend = await startTickets({ folder: folder.path, targets: [deskAt(desk.url)], ...more });
    cleanUp.push(folder.remove, desk.close, backend.close);
    return { desk, folder, backend };
  }

  it('hands over the whole ticket, to the queue of the department', async () => {
    const { desk, backend } = await start([]);
    const id = newId();
    const bytes = randomBytes(50_000);
    const data = {
      fields: { 'order-number': 'HP-1' },
      fieldLabels: { 'order-number': 'Order number' },
      context: [{ kind: 'search', label: 'Searched for', value: 'late parcel' }],
    };
    await post(backend.url, id, { data, files: [{ name: 'photo.png', type: 'image/png', bytes }] });
    await delivered(backend.url, id);
    const [ticket] = desk.tickets;
    assert.equal(ticket?.Queue, 'Parcels');
    assert.equal(ticket.Requestor, 'ada@example.org');
    assert.match(ticket.Subject, /^\[DB-\w+\] My order is late$/);
    assert.match(ticket.Content, /^Where is my parcel\?/);
    assert.match(ticket.Content, /Order number: HP-1[\s\S]*Searched for: late parcel/);
    assert.deepEqual(ticket.CustomFields, { 'Escalation ID': id });
    assert.ok(Buffer.from(ticket.Attachments[0]?.FileContent ?? '', 'base64').equals(bytes));
  });

  for (const fault of FAULTS)
    it(`delivers once after ${fault}`, async () => {
      const { desk, backend } = await start([fault, fault]);
      const id = newId();
      await post(backend.url, id);
      await delivered(backend.url, id);
      assert.equal(desk.tickets.length, 1);
    });

  it('would deliver twice if it did not look first', async () => {
    const { desk, backend } = await start(['kept-and-cut'], { lookUp: false });
    const id = newId();
    await post(backend.url, id);
    await delivered(backend.url, id);
    assert.equal(desk.tickets.length, 2);
  });

  it('gives up what is refused for good, and sends it when somebody has looked', async () => {
    const { desk, backend } = await start(['bad-400']);
    const id = newId();
    await post(backend.url, id);
    await until(
      () => standing(backend.url, id),
      (now) => now === 'Not delivered',
    );
    assert.equal(desk.tickets.length, 0);
    await pressButton(backend.url, id);
    await delivered(backend.url, id);
    assert.equal(desk.tickets.length, 1);
  });

  it('tries again by itself', async () => {
    const { desk, backend } = await start(['html-502']);
    const id = newId();
    await post(backend.url, id);
    await until(
      () => standing(backend.url, id),
      (now) => now === 'Delivered',
    );
    assert.equal(desk.tickets.length, 1);
  });

  it('keeps what looks like spam from the help desk until staff let it go', async () => {
    const { desk, backend } = await start([]);
    const [spam, other] = [newId(), newId()];
    await post(backend.url, spam, { data: { spam: { honeypot: true } } });
    await post(backend.url, other);
    await delivered(backend.url, other);
    assert.equal(desk.tickets.length, 1);
    await pressButton(backend.url, spam);
    await delivered(backend.url, spam);
    assert.equal(desk.tickets.length, 2);
  });

  it('delivers what an ended process left behind', async () => {
    const { desk, folder, backend } = await start([]);
    await desk.close();
    const id = newId();
    await post(backend.url, id);
    await until(
      () => standing(backend.url, id),
      (now) => now === 'Trying again',
    );
    await backend.close();
    const again = await startDesk();
    const second = await startTickets({ folder: folder.path, targets: [deskAt(again.url)] });
    cleanUp.push(again.close, second.close);
    cleanUp.splice(cleanUp.indexOf(backend.close), 1);
    await delivered(second.url, id);
    assert.equal(again.tickets.length, 1);
  });

  it('delivers once where two backends share a database', { skip: noPostgres }, async () => {
    const postgres = await startPostgres();
    const desk = await startDesk(FAULTS.flatMap((one) => [one, one]));
    const settings = { databaseUrl: postgres.url, targets: [deskAt(desk.url)] };
    const first = await startTickets(settings);
    const second = await startTickets(settings);
    cleanUp.push(postgres.stop, desk.close, first.close, second.close);
    const ids = Array.from({ length: 40 }, newId);
    await Promise.all(ids.flatMap((id) => [post(first.url, id), post(second.url, id)]));
    for (const id of ids) await delivered(first.url, id);
    assert.equal(desk.tickets.length, ids.length);
    assert.deepEqual(
      new Set(desk.tickets.map(({ CustomFields }) => CustomFields['Escalation ID'])),
      new Set(ids),
    );
  });
});

type SmtpFault = '451' | '550' | 'cut-after-data' | 'kept-and-cut';

/** A mail server that keeps what it is given. */
async function startMail(faults: SmtpFault[]) {
  const mails: { readonly to: readonly string[]; readonly mail: ParsedMail }[] = [];
  const keep = async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
    const mail = await simpleParser(stream);
    const fault = faults.shift();
    if (fault !== 'cut-after-data')
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
    return !fault;
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      if (faults[0] !== '451' && faults[0] !== '550') return done();
      const responseCode = Number(faults.shift());
      done(Object.assign(new Error('Not now'), { responseCode }));
    },
    onData: (stream, session, done) => {
      void keep(stream, session).then((isHeard) => {
        // oxlint-disable-next-line promise/no-callback-in-promise -- smtp-server knows callbacks only.
        if (isHeard) done();
        else for (const one of server.connections) (one as { close(): void }).close();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, mails, close };
}

describe('the relay to a mailbox', () => {
  const cleanUp: (() => unknown)[] = [];
  after(async () => {
    for (const one of cleanUp.reverse()) await one();
  });
  async function start(faults: SmtpFault[]) {
    const mail = await startMail(faults);
    const folder = temporaryFolder();
    const targets = targetsOf({
      SMTP_URL: mail.url,
      MAIL_FROM: 'Help desk <desk@shop.example>',
      MAIL_TO: 'all@shop.example',
      MAIL_BOXES: 'delivery=parcels@shop.example, returns=back@shop.example',
    });
    const backend = await startTickets({ folder: folder.path, targets });
    cleanUp.push(folder.remove, mail.close, backend.close);
    return { mail, backend };
  }

  it('sends to the mailbox of the department, with the file byte for byte', async () => {
    const { mail, backend } = await start([]);
    const id = newId();
    const bytes = randomBytes(50_000);
    await post(backend.url, id, { files: [{ name: 'Größe.png', type: 'image/png', bytes }] });
    await delivered(backend.url, id);
    const [sent] = mail.mails;
    assert.deepEqual(sent?.to, ['parcels@shop.example']);
    assert.equal(sent.mail.messageId, `<${id}@shop.example>`);
    assert.equal(sent.mail.replyTo?.text, 'ada@example.org');
    assert.match(sent.mail.subject ?? '', /My order is late/);
    assert.match(sent.mail.text ?? '', /^Where is my parcel\?/);
    assert.equal(sent.mail.attachments[0]?.filename, 'Größe.png');
    assert.ok(sent.mail.attachments[0]?.content.equals(bytes));
  });

  it('lets no visitor write a header or choose who gets mail', async () => {
    const { mail, backend } = await start([]);
    const id = newId();
    const data = {
      topicLabel: 'Hello\r\nBcc: evil@example.org',
      contact: { email: 'a@example.org, evil@example.org\r\nBcc: evil@example.org', name: 'Eve' },
    };
    await post(backend.url, id, { data });
    await delivered(backend.url, id);
    const [sent] = mail.mails;
    assert.deepEqual(sent?.to, ['parcels@shop.example']);
    assert.equal(sent.mail.bcc, undefined);
    assert.equal(sent.mail.replyTo, undefined);
  });

  for (const fault of ['451', 'cut-after-data'] as const)
    it(`sends once after ${fault}`, async () => {
      const { mail, backend } = await start([fault]);
      const id = newId();
      await post(backend.url, id);
      await delivered(backend.url, id);
      assert.equal(mail.mails.length, 1);
    });

  it('sends again under the same Message-ID where the answer was lost', async () => {
    const { mail, backend } = await start(['kept-and-cut']);
    const id = newId();
    await post(backend.url, id);
    await delivered(backend.url, id);
    const ids = new Set(mail.mails.map((one) => one.mail.messageId));
    assert.deepEqual([...ids], [`<${id}@shop.example>`]);
  });

  it('gives up after 550, and sends when somebody has looked', async () => {
    const { mail, backend } = await start(['550']);
    const id = newId();
    await post(backend.url, id);
    await until(
      () => standing(backend.url, id),
      (now) => now === 'Not delivered',
    );
    await pressButton(backend.url, id);
    await delivered(backend.url, id);
    assert.equal(mail.mails.length, 1);
  });
});

describe('the webhook', () => {
  it('is signed as Standard Webhooks say, and has the same id on every try', async () => {
    const secret = `whsec_${randomBytes(24).toString('base64')}`;
    const statuses = [500, 204];
    const site = await listen((response) => response.writeHead(statuses.shift() ?? 204).end());
    const folder = temporaryFolder();
    const targets = targetsOf({ WEBHOOK_URL: site.origin, WEBHOOK_SECRET: secret });
    const backend = await startTickets({ folder: folder.path, targets });
    const id = newId();
    await post(backend.url, id);
    await delivered(backend.url, id);
    assert.equal(site.received.length, 2);
    for (const { body, headers } of site.received) {
      assert.equal(headers['webhook-id'], id);
      const event = new Webhook(secret).verify(body, headers as Record<string, string>) as { type: string };
      assert.equal(event.type, 'deskbell.escalation.received');
      assert.throws(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>));
    }
    await backend.close();
    await site.close();
    folder.remove();
  });
});
