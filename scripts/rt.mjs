// Request Tracker 5 and exim4 from Debian's packages: the help desk and the mail server that the backend is tried with.
// The tests start servers of their own; this finds the programs, and installs them where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installByApt, isProgram, isRoot, onPath } from './programs.mjs';

const RT_SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const RT_SETUP = '/usr/sbin/rt-setup-database-5';

export const HOW_TO_INSTALL =
  'On Debian and Ubuntu, as root: apt-get install request-tracker5 rt5-standalone rt5-db-sqlite exim4-daemon-light';

/** @returns {{ server: string, setup: string } | undefined} RT's programs; they write where only root may */
export const findRt = () =>
  isRoot && isProgram(RT_SERVER) && isProgram(RT_SETUP) ? { server: RT_SERVER, setup: RT_SETUP } : undefined;

/** @returns {string | undefined} exim's program; as root, since it changes its user */
export const findExim = () =>
  isRoot ? [...onPath(['exim4']), '/usr/sbin/exim4'].find((path) => isProgram(path)) : undefined;

/** The packages would ask about a database and set up jobs; the tests want the programs only. */
function installRt() {
  if (isRoot && existsSync('/usr/bin/debconf-set-selections') && !process.env.DESKBELL_NO_APT) {
    const answers = ['dbconfig-install', 'install-cronjobs'].map(
      (name) => `request-tracker5 request-tracker5/${name} boolean false\n`,
    );
    spawnSync('debconf-set-selections', { input: answers.join('') });
  }
  installByApt('Request Tracker', ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite']);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findRt()) installRt();
  if (!findExim()) installByApt('exim4', ['exim4-daemon-light']);
  console.log(
    findRt() && findExim() ? 'Request Tracker 5 and exim4 are here.' : `Not all here. ${HOW_TO_INSTALL}`,
  );
}
