/**
 * Names of files, without Node: what checks content also runs in a browser. Both separators are understood, `/` is written,
 * which every system reads.
 */
const SEPARATOR = /[\\/]+/;

const isRooted = (path: string): boolean => /^[\\/]/.test(path);

/** Joins pieces to one name; `.` and `..` are followed. */
export function join(...pieces: readonly string[]): string {
  const path = pieces.filter((piece) => piece !== '').join('/');
  const kept: string[] = [];
  for (const step of path.split(SEPARATOR)) {
    if (step === '' || step === '.') continue;
    if (step === '..' && kept.length && kept.at(-1) !== '..') kept.pop();
    else if (step !== '..' || !isRooted(path)) kept.push(step);
  }
  return `${isRooted(path) ? '/' : ''}${kept.join('/')}` || '.';
}

/** The folder of a file; `.` where the name has none. */
export function dirname(path: string): string {
  const folder = /^(.*)[\\/]+[^\\/]+[\\/]*$/.exec(path)?.[1];
  return folder || (isRooted(path) ? '/' : '.');
}

/** The last piece of a name. */
export const basename = (path: string): string => path.split(SEPARATOR).filter(Boolean).at(-1) ?? '';
