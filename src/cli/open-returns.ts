import { parseReturns, type ReturnsPolicy } from '../returns/index.js';
import { otherThan } from './file-kind.js';
import { count, EXIT, type Io, line, Stop } from './io.js';
import { readJson } from './json-source.js';
import { nameOf, readBytes } from './read-file.js';

/**
 * What can be used of a policy file, as on a page. Its errors are counted on stderr.
 * Throws a `Stop` where nothing of it can be used.
 */
export async function openReturns(file: string, io: Io): Promise<ReturnsPolicy> {
  const { value, problems } = readJson(await readBytes(file, io));
  const parsed = value === undefined ? undefined : parseReturns(value);
  const errors = [...problems, ...(parsed?.problems ?? [])].filter(({ level }) => level === 'error').length;
  const advice = `See: deskbell check ${file}`;
  if (!parsed?.model)
    throw new Stop(
      otherThan('returns', value, nameOf(file)) ?? `There is no policy in ${nameOf(file)}. ${advice}`,
      EXIT.problems,
    );
  if (errors)
    line(io.stderr, `${nameOf(file)} has ${count(errors, 'error')}; what is right in it is used. ${advice}`);
  return parsed.model;
}
