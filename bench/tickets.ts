/**
 * npm run bench:tickets   10,000 messages, 50 at a time, every tenth twice, while the backend is killed five times.
 * A help desk that keeps what it gets stands behind it. In the end both have every message once.
 *
 *   npm run bench:tickets -- --postgres      in PostgreSQL instead of the embedded database
 *   npm run bench:tickets -- --tickets 1000  fewer
 */
import { parseArgs } from 'node:util';
import { startDesk } from '../test/helpers/help-desk.js';
import { freePort } from '../test/helpers/programs.js';
import { noPostgres, startPostgres } from '../test/helpers/postgres.js';
import { post, temporaryFolder } from '../test/helpers/tickets.js';
import { type Backend, backendProcess, counted } from './tickets-backend.js';

const AT_ONCE = 50;
const KILLS = 5;

const { values } = parseArgs({
  options: { tickets: { type: 'string', default: '10000' }, postgres: { type: 'boolean', default: false } },
});
const many = Number(values.tickets);

/** A bar on a terminal, one line for each tenth elsewhere. */
let tenths = -1;
function progress(done: number, what: string): void {
  const share = done / many;
  if (process.stdout.isTTY)
    process.stdout.write(`\r${'█'.repeat(Math.round(share * 30)).padEnd(30, '░')} ${what} ${done}   `);
  else if (Math.floor(share * 10) !== tenths) {
    tenths = Math.floor(share * 10);
    console.log(`${what} ${done}`);
  }
}

const idOf = (number: number) => `esc_${number.toString(16).padStart(32, '0')}`;

/** The same message until it is acknowledged, as an outbox does it. */
async function send(backend: Backend, number: number, tries: { lost: number }): Promise<void> {
  const data = { message: `Message ${number}. ${'Where is my parcel? '.repeat(20)}` };
  for (;;) {
    const response = await post(backend.url, idOf(number), { data }).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined)) as { id?: string } | undefined;
    if ((response?.status === 202 || response?.status === 200) && answer?.id === idOf(number)) return;
    tries.lost++;
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 200));
  }
}

async function sendAll(backend: Backend, tries: { lost: number }): Promise<void> {
  const work = Array.from({ length: many }, (_, number) =>
    number % 10 ? [number] : [number, number],
  ).flat();
  let done = 0;
  let next = 0;
  let kills = 0;
  const sender = async () => {
    while (next < work.length) {
      await send(backend, work[next++] as number, tries);
      progress(Math.min(many, Math.floor(++done / 1.1)), 'sent');
      if (kills < KILLS && done >= ((kills + 0.7) * work.length) / KILLS) {
        kills++;
        void backend.killAndStart();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

async function run(): Promise<void> {
  if (values.postgres && noPostgres) throw new Error(noPostgres);
  const folder = temporaryFolder();
  const postgres = values.postgres ? await startPostgres() : undefined;
  const desk = await startDesk();
  const store = postgres ? { DATABASE_URL: postgres.url } : { DATABASE_URL: '', DATA_FOLDER: folder.path };
  const relay = { RT_URL: desk.url, RT_TOKEN: 'secret', RATE_PER_MINUTE: '1000000' };
  const backend = await backendProcess({ ...store, ...relay, PORT: String(await freePort()) });
  const tries = { lost: 0 };
  const begun = performance.now();
  await sendAll(backend, tries);
  const seconds = (performance.now() - begun) / 1000;
  const deadline = Date.now() + 600_000;
  while (desk.tickets.length < many && Date.now() < deadline) {
    progress(desk.tickets.length, 'delivered');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const delivered = (performance.now() - begun) / 1000;
  // What was cut off in the last moment is looked up once more.
  await new Promise((resolve) => setTimeout(resolve, 8000));
  await backend.stop();
  const kept = await counted(postgres?.url, folder.path);
  const ids = new Set(desk.tickets.map(({ CustomFields }) => CustomFields['Escalation ID']));
  console.log(`\n${postgres ? 'PostgreSQL' : 'embedded'}, ${many} messages, killed ${backend.kills()} times`);
  console.table({
    kept: { count: kept.tickets, different: kept.ids },
    'at the help desk': { count: desk.tickets.length, different: ids.size },
  });
  console.log(
    `${seconds.toFixed(0)} s to send (${Math.round((many * 1.1) / seconds)} a second), ${delivered.toFixed(0)} s until all were delivered, ` +
      `${tries.lost} tries without an answer, most memory ${backend.mostMegabytes().join(' MB while the tables are made, then ')} MB, undelivered ${kept.undelivered}`,
  );
  const isRight = [kept.tickets, kept.ids, desk.tickets.length, ids.size].every((one) => one === many);
  if (!isRight || kept.undelivered) process.exitCode = 1;
  await desk.close();
  await postgres?.stop();
  folder.remove();
}

await run();
