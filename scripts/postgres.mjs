// Is PostgreSQL on this machine? The tests of the backend start a server of their own; this finds its programs, and
// installs them where that is possible.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installByApt, isProgram, isRoot, onPath } from './programs.mjs';

/** Where packages put what they keep off the PATH. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr/pgsql'];

/** How to get PostgreSQL, in one sentence. */
export const HOW_TO_INSTALL =
  'Install it (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql@17), put initdb on the PATH, or set DATABASE_URL to a database that may be filled and emptied.';

/** @returns {string | undefined} the folder with initdb and postgres, the newest version where there are several */
export function findPostgres() {
  const kept = FOLDERS.flatMap((folder) => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => /^(postgresql@)?\d+$/.test(name))
      .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
      .map((name) => join(folder, name, 'bin', 'initdb'));
  });
  const initdb = [...onPath(['initdb']), ...kept].find(
    (path) => isProgram(path) && isProgram(join(dirname(path), 'postgres')),
  );
  return initdb && dirname(initdb);
}

/** Debian's package starts a server by itself; the tests want the programs only. */
function installPostgres() {
  const settings = '/etc/postgresql-common/createcluster.conf';
  if (isRoot && existsSync('/etc/debian_version') && !existsSync(settings) && !process.env.DESKBELL_NO_APT) {
    mkdirSync(dirname(settings), { recursive: true });
    writeFileSync(settings, 'create_main_cluster = false\n');
  }
  installByApt('PostgreSQL', ['postgresql']);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findPostgres() && !process.env.DATABASE_URL) installPostgres();
  const place = process.env.DATABASE_URL ? 'by DATABASE_URL' : findPostgres();
  console.log(place ? `PostgreSQL: ${place}` : `No PostgreSQL: its tests are skipped. ${HOW_TO_INSTALL}`);
}
