import { Stop } from './io.js';

/** The first word after a command that works on one file. */
export function oneFile([file]: readonly string[], command: string): string {
  if (file === undefined) throw new Stop(`Name a FAQ file. See: deskbell ${command} --help`);
  return file;
}
