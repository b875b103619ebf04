// A message as it travels in a shop: HTTP, the backend, and a real help desk or a real mail server.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { targetsOf } from '../../demo/backend/relay/settings.js';
import { noExim, startExim } from '../helpers/exim.js';
import { formPage } from '../helpers/form-page.js';
import { noRt, startRt } from '../helpers/rt.js';
import { newId, post, startTickets, temporaryFolder, until } from '../helpers/tickets.js';

const QUEUES = { delivery: 'Parcels', returns: 'Money back', service: 'Service' };

/** One message for each of three departments, each with a file of its own. */
const messages = () =>
  Object.keys(QUEUES).map((department, number) => ({
    id: newId(),
    department,
    file: { name: `Größe ${number}.png`, type: 'image/png', bytes: randomBytes(40_000 + number) },
  }));

const send = async (url: string, { id, department, file }: ReturnType<typeof messages>[number]) => {
  const data = { department, message: `Zażółć – where is it? ${department}` };
  // Twice, as an outbox does whose first answer was lost.
  for (const status of [202, 200])
    assert.equal((await post(url, id, { data, files: [file] })).status, status);
};

const rtSettings = ({ url, user, password }: Awaited<ReturnType<typeof startRt>>) => ({
  RT_URL: url,
  RT_USER: user,
  RT_PASSWORD: password,
  RT_QUEUES: Object.entries(QUEUES)
    .map((pair) => pair.join('='))
    .join(','),
});

describe('messages of three departments in Request Tracker', { skip: noRt }, () => {
  let desk: Awaited<ReturnType<typeof startRt>>;
  let backend: Awaited<ReturnType<typeof startTickets>>;
  let pages: Awaited<ReturnType<typeof formPage>>;
  const folder = temporaryFolder();
  before(async () => {
    desk = await startRt(Object.values(QUEUES));
    pages = await formPage(Object.keys(QUEUES));
    backend = await startTickets({
      folder: folder.path,
      origins: [pages.origin],
      targets: targetsOf(rtSettings(desk)),
      settle: 1,
    });
  });
  after(async () => {
    await pages?.close();
    await backend?.close();
    await desk?.stop();
    folder.remove();
  });

  const arrived = (id: string) =>
    until(
      () => desk.find(`CF.{Escalation ID}='${id}'`),
      (found) => found.length > 0,
      60_000,
    );

  it('are each there once, in the right queue, byte for byte', async () => {
    const sent = messages();
    for (const one of sent) await send(backend.url, one);
    for (const { id, department, file } of sent) {
      const found = await arrived(id);
      assert.equal(found.length, 1);
      const [ticket] = found;
      assert.ok(ticket);
      assert.equal(await desk.queueOf(ticket), QUEUES[department as keyof typeof QUEUES]);
      assert.match(ticket.Subject, /My order is late/);
      const parts = await desk.attachmentsOf(ticket);
      assert.ok(parts.some(({ bytes }) => bytes.toString().includes(`Zażółć – where is it? ${department}`)));
      const kept = parts.find(({ name }) => name === file.name);
      assert.ok(kept?.bytes.equals(file.bytes), parts.map(({ name }) => name).join(', '));
    }
    assert.equal((await desk.find('id > 0')).length, sent.length);
  });

  it('come from the form on a page, through the outbox of the browser', async () => {
    for (const department of Object.keys(QUEUES)) {
      const bytes = randomBytes(60_000);
      const file = join(folder.path, `${department} – Größe.pdf`);
      writeFileSync(file, bytes);
      const message = `Zażółć – from the page, about ${department}`;
      const key = await pages.write(`${backend.url}/tickets`, { department, message, file });
      const found = await arrived(key);
      assert.equal(found.length, 1);
      const [ticket] = found;
      assert.ok(ticket);
      assert.equal(await desk.queueOf(ticket), QUEUES[department as keyof typeof QUEUES]);
      const parts = await desk.attachmentsOf(ticket);
      assert.ok(parts.some((part) => part.bytes.toString().includes(message)));
      const kept = parts.find(({ name }) => name === basename(file));
      assert.ok(kept?.bytes.equals(bytes), parts.map(({ name }) => name).join(', '));
    }
  });

  it('keep odd files too', async () => {
    const id = newId();
    const files = [
      { name: 'Заказ 1 – фото.png', type: 'image/png', bytes: randomBytes(100) },
      { name: 'empty.txt', type: 'text/plain', bytes: Buffer.alloc(0) },
      { name: 'latin-1.txt', type: 'text/plain', bytes: Buffer.from('Größe\r\n', 'latin1') },
      { name: 'utf-16.txt', type: 'text/plain', bytes: Buffer.from('\ufeffGröße\r\n', 'utf16le') },
      { name: 'utf-8.txt', type: 'text/plain', bytes: Buffer.from('\ufeffGröße\r\n') },
      { name: 'page.html', type: 'text/html', bytes: Buffer.from('<p>Größe</p>\r\n') },
    ];
    assert.equal((await post(backend.url, id, { files })).status, 202);
    const [ticket] = await arrived(id);
    assert.ok(ticket);
    const kept = await desk.attachmentsOf(ticket);
    for (const { name, bytes } of files) {
      const one = kept.find((part) => part.name === name);
      assert.deepEqual(one && [...one.bytes], [...bytes], name);
    }
  });

  it('arrive when a help desk that was down comes back', async () => {
    const before = (await desk.find('id > 0')).length;
    await desk.halt();
    const id = newId();
    assert.equal((await post(backend.url, id)).status, 202);
    await until(
      async () => (await fetch(`${backend.url}/inbox/${id}`)).text(),
      (page) => page.includes('Trying again'),
    );
    await desk.resume();
    assert.equal((await arrived(id)).length, 1);
    assert.equal((await desk.find('id > 0')).length, before + 1);
  });
});

describe('messages of three departments through a real mail server', { skip: noExim }, () => {
  it('are each there once, in the right mailbox, byte for byte', async () => {
    const mail = await startExim();
    const folder = temporaryFolder();
    const env = {
      SMTP_URL: mail.url,
      MAIL_FROM: 'desk@shop.example',
      MAIL_TO: 'all@shop.example',
      MAIL_BOXES: Object.keys(QUEUES)
        .map((id) => `${id}=${id}@shop.example`)
        .join(','),
    };
    const backend = await startTickets({ folder: folder.path, targets: targetsOf(env) });
    const sent = messages();
    for (const one of sent) await send(backend.url, one);
    const mails = await until(mail.mails, (all) => all.length >= sent.length);
    assert.equal(mails.length, sent.length);
    for (const { id, department, file } of sent) {
      const one = mails.find(({ messageId }) => messageId === `<${id}@shop.example>`);
      assert.equal(one?.headers.get('envelope-to'), `${department}@shop.example`);
      assert.ok(one.text?.includes(`Zażółć – where is it? ${department}`));
      assert.equal(one.attachments[0]?.filename, file.name);
      assert.ok(one.attachments[0].content.equals(file.bytes));
    }
    await backend.close();
    await mail.stop();
    folder.remove();
  });
});
