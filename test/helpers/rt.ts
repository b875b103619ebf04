// Request Tracker 5, as Debian packs it, with a database of its own in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOW_TO_INSTALL, findRt } from '../../scripts/rt.mjs';
import { freePort, serve } from './programs.js';
import { temporaryFolder } from './tickets.js';

/** Why there is no RT to test with; false where there is. */
export const noRt: string | false = findRt()
  ? false
  : `No Request Tracker that we may start. ${HOW_TO_INSTALL}`;

const LOGIN = { user: 'root', password: 'password' };

const site = (folder: string, port: number) => `
Set($rtname, 'deskbell.test');
Set($Organization, 'deskbell.test');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/rt.sqlite');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($CorrespondAddress, 'rt@deskbell.invalid');
Set($CommentAddress, 'rt@deskbell.invalid');
Set($MailCommand, 'testfile');
Set($LogToSTDERR, 'error');
Set($LogToSyslog, undef);
Set($LogDir, '${folder}');
Set($MasonDataDir, '${folder}/mason');
Set($MasonSessionDir, '${folder}/session');
1;
`;

const contents = (queues: readonly string[]) => `
@Queues = map { { Name => $_, Description => $_ } } (${queues.map((name) => `'${name}'`).join(', ')});
@CustomFields = ({ Name => 'Escalation ID', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => 0 });
1;
`;

export interface RtTicket {
  readonly id: string;
  readonly Subject: string;
  readonly Queue: { readonly id: string; readonly Name?: string };
}

/** Starts RT with these queues and the custom field "Escalation ID". */
export async function startRt(queues: readonly string[]) {
  const { server, setup } = findRt() as { server: string; setup: string };
  const folder = temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  const port = await freePort();
  for (const name of ['mason', 'session', 'site.d']) mkdirSync(path(name));
  writeFileSync(path('site.pm'), site(folder.path, port));
  writeFileSync(path('contents.pl'), contents(queues));
  const env = { RT_SITE_CONFIG: path('site.pm'), RT_SITE_CONFIG_DIR: path('site.d') };
  const options = { env: { ...process.env, ...env }, stdio: 'pipe' } as const;
  execFileSync(setup, ['--action', 'init'], options);
  execFileSync(setup, ['--action', 'insert', '--datafile', path('contents.pl')], options);
  const start = () => serve([server, '--host', '127.0.0.1', '--port', String(port)], port, env);
  let running = await start();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    ...LOGIN,
    /** Ends the server; what it keeps stays. */
    halt: () => running.stop(),
    resume: async () => {
      running = await start();
    },
    stop: async () => {
      await running.stop();
      folder.remove();
    },
    ...reader(url),
  };
}

/** Reads what RT has, by the API and independently of the backend's own code. */
function reader(url: string) {
  const headers = {
    Authorization: `Basic ${Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64')}`,
  };
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(path.startsWith('http') ? path : `${url}/REST/2.0/${path}`, { headers });
    if (!response.ok) throw new Error(`RT answered ${response.status} to ${path}`);
    return response.json();
  };
  type Listed = { readonly items: readonly { readonly id: string; readonly _url: string }[] };
  const find = async (query: string): Promise<readonly RtTicket[]> => {
    const { items } = (await get(`tickets?${new URLSearchParams({ query, per_page: '100' })}`)) as Listed;
    return Promise.all(
      items.map(async ({ id }) => (await get(`ticket/${id}?fields[Queue]=Name`)) as RtTicket),
    );
  };
  const queueOf = async ({ Queue }: RtTicket) => ((await get(`queue/${Queue.id}`)) as { Name: string }).Name;
  /** Every text and file of a ticket. */
  const attachmentsOf = async ({ id }: RtTicket) => {
    const { items } = (await get(`ticket/${id}/attachments?per_page=100`)) as Listed;
    const all = await Promise.all(items.map(({ id }) => get(`attachment/${id}`)));
    return (all as { Filename?: string; ContentType: string; Content?: string | null }[]).map(
      ({ Filename, ContentType, Content }) => ({
        name: Filename ?? '',
        type: ContentType,
        bytes: Buffer.from(Content ?? '', 'base64'),
      }),
    );
  };
  return { find, queueOf, attachmentsOf };
}
