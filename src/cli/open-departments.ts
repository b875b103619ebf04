import { type Departments, parseDepartments } from '../escalation/index.js';
import type { Io } from './io.js';
import { readJson } from './json-source.js';
import { readBytes } from './read-file.js';
import { usable } from './usable.js';

/**
 * What can be used of a departments file, as on a page. Its errors are counted on stderr.
 * Throws a `Stop` where it holds no department.
 */
export const openDepartments = async (file: string, io: Io): Promise<Departments> =>
  usable('departments', parseDepartments, { ...readJson(await readBytes(file, io)), file, io });
