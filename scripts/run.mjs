// Starts a command, keeps what it says, and gives it back: the scripts stay quiet until something is wrong.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * @param {string} command found in node_modules/.bin or on the PATH
 * @param {string[]} args
 * @param {{ live?: boolean, env?: Record<string, string> }} [options] `live` also shows the output as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's commands are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (stream) => (chunk) => {
      output += chunk;
      if (live) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** 12.3 s */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** 9,012 B */
export const bytes = (count) => `${count.toLocaleString('en')} B`;
