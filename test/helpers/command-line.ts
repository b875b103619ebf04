import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/run.js';

/** Where the files of these tests are. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/cli/', import.meta.url));

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly input?: string;
  /** Both streams are a terminal. */
  readonly terminal?: boolean;
  readonly env?: Record<string, string>;
  readonly now?: number;
  readonly clock?: () => number;
  /** Ends what goes on until it is ended. */
  readonly signal?: AbortSignal;
  /** The folder it is typed in; else that of the fixtures. */
  readonly cwd?: string;
  /** Hears what is written on stdout, as it is written. */
  readonly onOutput?: (text: string) => void;
}

/** Runs the command line as typed in the folder of the fixtures, on a day of 2026. */
export async function deskbell(words: readonly string[], setting: Setting = {}): Promise<Answer> {
  const {
    input = '',
    terminal = false,
    env = {},
    now = Date.UTC(2026, 9, 1),
    clock = () => performance.now(),
    signal,
    onOutput,
    cwd = FIXTURES,
  } = setting;
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    isTTY: terminal,
    write: (text: string) => {
      written[name] += text;
      if (name === 'stdout') onOutput?.(text);
    },
  });
  const code = await main(words, {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    cwd,
    read: (file) => readFile(resolve(cwd, file)),
    readInput: async () => new TextEncoder().encode(input),
    now: () => now,
    clock,
    signal,
  });
  return { code, ...written };
}
