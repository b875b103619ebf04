// Finding programs that npm does not bring, and installing them where that needs no question.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

export const isRoot = process.getuid?.() === 0;

export const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Full paths where programs of these names may be, by the PATH. */
export const onPath = (names) =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Debian and Ubuntu, as root: installs packages. Never asks for a password, does nothing as another user. */
export function installByApt(missing, packages) {
  const apt = onPath(['apt-get']).find(isProgram);
  if (platform !== 'linux' || !isRoot || !apt || env.DESKBELL_NO_APT) return;
  console.log(`No ${missing} found: installing the package ${packages[0]} (DESKBELL_NO_APT=1 refuses).`);
  const run = (...args) => {
    const options = {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    return spawnSync(apt, ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], options).status === 0;
  };
  if (run('update')) run('-y', '--no-install-recommends', 'install', ...packages);
}
