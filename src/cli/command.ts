import type { Io } from './io.js';

export interface Option {
  readonly type: 'boolean' | 'string';
  /** One letter that stands for it: `o` for `-o`. */
  readonly short?: string;
  /** It may be given again, each time with another value. */
  readonly multiple?: boolean;
  /** What stands for the value in the help, such as `N`. */
  readonly value?: string;
  readonly help: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  /** All values of an option that may be given again. */
  texts(name: string): readonly string[];
  /** Throws a `Stop` for anything but a number from `least` to `most`. */
  number(name: string, range: { readonly least: number; readonly most: number }): number | undefined;
}

/** A command as the table in `commands/index.ts` lists it. */
export interface Command {
  readonly name: string;
  /** One line. */
  readonly purpose: string;
  /** What follows the name of the command. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Further paragraphs of the help, each a title and its lines. */
  readonly notes?: readonly (readonly [title: string, lines: readonly string[]])[];
  readonly examples: readonly string[];
  /** What each exit code means. */
  readonly exits: readonly (readonly [code: number, meaning: string])[];
  /** → the exit code */
  run(args: Arguments, io: Io): Promise<number>;
}
