// A real mail server: exim4, as Debian packs it, that keeps all mail in one Maildir.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { HOW_TO_INSTALL, findExim } from '../../scripts/rt.mjs';
import { freePort, serve } from './programs.js';
import { temporaryFolder } from './tickets.js';

export const noExim: string | false = findExim() ? false : `No exim4 that we may start. ${HOW_TO_INSTALL}`;

const config = (folder: string) => `
primary_hostname = shop.example
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%s
keep_environment =
tls_advertise_hosts =
host_lookup =
message_size_limit = 50M
acl_smtp_rcpt = accept
acl_smtp_data = accept
begin routers
everyone:
  driver = accept
  transport = maildir
begin transports
maildir:
  driver = appendfile
  directory = ${folder}/mail
  maildir_format
  create_directory
  envelope_to_add
  user = Debian-exim
  group = Debian-exim
`;

export async function startExim() {
  const folder = temporaryFolder();
  const file = join(folder.path, 'exim.conf');
  for (const name of ['spool', 'log', 'mail']) mkdirSync(join(folder.path, name));
  execFileSync('chown', ['-R', 'Debian-exim:Debian-exim', folder.path]);
  chmodSync(folder.path, 0o755);
  writeFileSync(file, config(folder.path), { mode: 0o644 });
  const port = await freePort();
  const address = `<; [127.0.0.1]:${port}`;
  const pid = join(folder.path, 'spool', 'pid');
  const server = await serve([findExim() as string, '-C', file, '-bdf', '-oX', address, '-oP', pid], port);
  const mails = async (): Promise<readonly ParsedMail[]> => {
    const box = join(folder.path, 'mail', 'new');
    let names: string[] = [];
    try {
      names = readdirSync(box);
    } catch {}
    return Promise.all(names.map((name) => simpleParser(readFileSync(join(box, name)))));
  };
  const stop = async () => {
    await server.stop();
    folder.remove();
  };
  return { url: `smtp://127.0.0.1:${port}`, mails, stop };
}
