import { type Io, Stop } from './io.js';

/** The system's reasons in a person's words. */
const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder; name the file in it'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than 2 GB'],
]);

/** A file's name in messages. */
export const nameOf = (file: string): string => (file === '-' ? '<stdin>' : file);

/** The bytes of a file, or of standard input for `-`. Throws a `Stop` that says why not. */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  try {
    return await (file === '-' ? io.readInput() : io.read(file));
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/** Why a file cannot be read, as the person at the keyboard is told. */
export function cannotRead(file: string, error: unknown): Stop {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Stop(`Cannot read ${nameOf(file)}: ${REASONS.get(code) ?? message}.`);
}
