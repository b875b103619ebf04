import type { Problem } from '../content/index.js';
import { type FileKind, otherThan } from './file-kind.js';
import { count, EXIT, type Io, line, Stop } from './io.js';
import type { JsonSource } from './json-source.js';
import { nameOf } from './read-file.js';

const NOTHING = {
  faq: (name: string) => `Nothing in ${name} can be searched.`,
  departments: (name: string) => `Nothing in ${name} can be routed to.`,
  returns: (name: string) => `There is no policy in ${name}.`,
} satisfies Partial<Record<FileKind, (name: string) => string>>;

/** What a command can work with only where something of it can be used. */
export type Needed = keyof typeof NOTHING;

const adviceFor = (file: string): string => `See: deskbell check ${file}`;

/** Why nothing of a file can be used: it is of another kind, or its check tells. */
export const nothingIn = (needed: Needed, value: unknown, file: string): string =>
  otherThan(needed, value, nameOf(file)) ?? `${NOTHING[needed](nameOf(file))} ${adviceFor(file)}`;

/**
 * What can be used of a file, as on a page. Its errors are counted on stderr.
 * Throws a `Stop` where nothing of it can be used.
 */
export function usable<Model>(
  needed: Needed,
  parse: (value: unknown) => { readonly model?: Model | undefined; readonly problems: readonly Problem[] },
  {
    value,
    problems,
    file,
    io,
  }: Pick<JsonSource, 'value' | 'problems'> & { readonly file: string; readonly io: Io },
): Model {
  const parsed = value === undefined ? undefined : parse(value);
  if (!parsed?.model) throw new Stop(nothingIn(needed, value, file), EXIT.problems);
  const errors = [...problems, ...parsed.problems].filter(({ level }) => level === 'error').length;
  if (errors)
    line(
      io.stderr,
      `${nameOf(file)} has ${count(errors, 'error')}; what is right in it is used. ${adviceFor(file)}`,
    );
  return parsed.model;
}
