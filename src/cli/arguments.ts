import { parseArgs } from 'node:util';
import type { Arguments, Command } from './command.js';
import { Stop } from './io.js';
import { didYouMean } from './did-you-mean.js';

const HELP = { type: 'boolean', short: 'h' } as const;

/** The words after a command's name → its arguments. Throws a `Stop` that says what is wrong with them. */
export function readArguments(
  { name, options }: Command,
  words: readonly string[],
): Arguments & { help: boolean } {
  const known = Object.entries(options).map(
    ([key, { type, short, multiple }]) =>
      [key, { type, ...(short && { short }), ...(multiple && { multiple }) }] as const,
  );
  const parsed = parse(name, words, Object.fromEntries(known));
  const { positionals } = parsed;
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const text = (key: string): string | undefined => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    positionals,
    help: values['help'] === true,
    flag: (key) => Object.hasOwn(values, key) && values[key] === true,
    text,
    texts(key) {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      return Array.isArray(value) ? value.map(String) : [];
    },
    number(key, { least, most }) {
      const given = text(key);
      if (given === undefined) return undefined;
      const value = Number(given);
      if (given.trim() !== '' && value >= least && value <= most) return value;
      throw new Stop(`--${key} takes a number from ${least} to ${most}, not "${given}".`);
    },
  };
}

type Known = Record<
  string,
  { readonly type: 'boolean' | 'string'; readonly short?: string; readonly multiple?: boolean }
>;

function parse(name: string, words: readonly string[], known: Known) {
  try {
    const options = { ...known, help: HELP };
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Stop(`${complaint(error as Error, known)} See: deskbell ${name} --help`);
  }
}

/** Node's own sentence for a missing value is good; the one for an unknown option leaves out what was meant. */
function complaint({ message }: Error, known: Known): string {
  const option = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (option === undefined) return `${message.split('\n', 1)[0]?.replace(/\.?$/, '.')}`;
  const names = Object.keys(known).map((key) => `--${key}`);
  return `There is no option ${option}.${didYouMean(option, names)}`;
}
