import { type Departments, parseDepartments } from '../escalation/index.js';
import { otherThan } from './file-kind.js';
import { count, EXIT, type Io, line, Stop } from './io.js';
import { readJson } from './json-source.js';
import { nameOf, readBytes } from './read-file.js';

/**
 * What can be used of a departments file, as on a page. Its errors are counted on stderr.
 * Throws a `Stop` where it holds no department.
 */
export async function openDepartments(file: string, io: Io): Promise<Departments> {
  const { value, problems } = readJson(await readBytes(file, io));
  const parsed = value === undefined ? undefined : parseDepartments(value);
  const errors = [...problems, ...(parsed?.problems ?? [])].filter(({ level }) => level === 'error').length;
  const advice = `See: deskbell check ${file}`;
  if (!parsed?.model)
    throw new Stop(
      otherThan('departments', value, nameOf(file)) ??
        `Nothing in ${nameOf(file)} can be routed to. ${advice}`,
      EXIT.problems,
    );
  if (errors)
    line(io.stderr, `${nameOf(file)} has ${count(errors, 'error')}; what is right in it is used. ${advice}`);
  return parsed.model;
}
