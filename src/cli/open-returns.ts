import { parseReturns, type ReturnsPolicy } from '../returns/index.js';
import type { Io } from './io.js';
import { readJson } from './json-source.js';
import { readBytes } from './read-file.js';
import { usable } from './usable.js';

/**
 * What can be used of a policy file, as on a page. Its errors are counted on stderr.
 * Throws a `Stop` where nothing of it can be used.
 */
export const openReturns = async (file: string, io: Io): Promise<ReturnsPolicy> =>
  usable('returns', parseReturns, { ...readJson(await readBytes(file, io)), file, io });
