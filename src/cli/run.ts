import { readArguments } from './arguments.js';
import type { Command } from './command.js';
import { commands } from './commands/index.js';
import { didYouMean } from './did-you-mean.js';
import { manual, overview } from './help.js';
import { EXIT, type Io, line, Stop } from './io.js';
import { styleFor } from './style.js';
import { version } from './version.js';

/**
 * The command line.
 * @param words What was typed after `deskbell`.
 * @returns The exit code: 0 well, 1 problems found, 2 not possible as asked.
 */
export async function main(words: readonly string[], io: Io): Promise<number> {
  try {
    return await perform(words, io);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    line(io.stderr, styleFor(io.stderr, io).red(error.message));
    return error.code;
  }
}

async function perform([first, ...rest]: readonly string[], io: Io): Promise<number> {
  const style = styleFor(io.stdout, io);
  if (first === '--version' || first === '-v') {
    line(io.stdout, version());
    return EXIT.ok;
  }
  if (first === undefined) {
    line(io.stderr, overview(commands, styleFor(io.stderr, io)));
    return EXIT.usage;
  }
  const about = first === 'help' ? rest[0] : undefined;
  if (['--help', '-h', 'help'].includes(first) && about === undefined) {
    line(io.stdout, overview(commands, style));
    return EXIT.ok;
  }
  const command = find(about ?? first);
  const args = about === undefined ? readArguments(command, rest) : undefined;
  if (args && !args.help) return command.run(args, io);
  line(io.stdout, manual(command, style));
  return EXIT.ok;
}

function find(word: string): Command {
  const command = commands.find(({ name }) => name === word);
  if (command) return command;
  const names = commands.map(({ name }) => name);
  const kind = word.startsWith('-') ? 'option' : 'command';
  const near = didYouMean(word, kind === 'option' ? ['--help', '--version'] : names);
  throw new Stop(`There is no ${kind} ${word}.${near} See: deskbell --help`);
}
