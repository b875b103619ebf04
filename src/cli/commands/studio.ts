import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Arguments, Command } from '../command.js';
import { EXIT, type Io, line, Stop } from '../io.js';
import { type Folder, openFolder } from '../studio/folder.js';
import { createStudioServer } from '../studio/server.js';
import { styleFor } from '../style.js';

const PAGE = fileURLToPath(new URL('../../studio/page/', import.meta.url));

export const studio: Command = {
  name: 'studio',
  purpose: 'opens a page on this machine to edit, try and check the files of a folder',
  usage: '[DIR] [--port N]',
  options: {
    port: { type: 'string', value: 'N', help: 'listen on this port; a free one where left out' },
  },
  notes: [
    [
      'What it shows',
      [
        'the articles with their problems beside them, a form with a preview in the real element, the search with why',
        'each article ranks where it does, verdicts and routing on any day, and what would change before you save',
      ],
    ],
    [
      'Who can reach it',
      [
        'Only programs on this machine (127.0.0.1) that know the address, which has a new secret at each start.',
        'The page sees the JSON files of the folder and of folders below it, and sends nothing anywhere.',
      ],
    ],
  ],
  examples: ['deskbell studio', 'deskbell studio content', 'deskbell studio content --port 4300'],
  exits: [
    [EXIT.ok, 'ended with Ctrl-C'],
    [EXIT.usage, 'the folder cannot be opened, or the port is taken'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [dir = '.', ...more] = args.positionals;
  if (more.length) throw new Stop('Name one folder only. See: deskbell studio --help');
  const port = args.number('port', { least: 0, most: 65535 }) ?? 0;
  const path = resolve(io.cwd, dir);
  const token = randomBytes(18).toString('base64url');
  const folder = await open(path, dir);
  const server = createStudioServer({ folder, label: basename(path) || path, token, page: PAGE });
  const address = await listen(server, port);
  const { bold, dim } = styleFor(io.stdout, io);
  line(io.stdout, `${bold('Deskbell Studio')}  http://127.0.0.1:${address.port}/${token}/`);
  line(io.stdout, dim(`Open this address in your browser. It shows the files of ${dir}. Ctrl-C ends it.`));
  await ended(server, io.signal);
  return EXIT.ok;
}

async function open(path: string, dir: string): Promise<Folder> {
  try {
    return await openFolder(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'it is no folder' : message;
    throw new Stop(`Cannot open ${dir}: ${reason}.`);
  }
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((done, fail) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      fail(
        new Stop(
          code === 'EADDRINUSE'
            ? `Port ${port} is taken. Choose another with --port, or leave it out.`
            : `Cannot listen on port ${port}: ${message}.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => done(server.address() as AddressInfo));
  });
}

/** Until the signal, or Ctrl-C, ends it. */
function ended(server: Server, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    const stop = (): void => {
      server.close(() => done());
      server.closeAllConnections();
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    if (signal) return;
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
