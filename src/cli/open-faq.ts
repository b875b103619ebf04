import { type Faq, parseFaq } from '../content/index.js';
import type { Io } from './io.js';
import { readJson } from './json-source.js';
import { filled, policyBehind, wordsFor } from './policy-of.js';
import { readBytes } from './read-file.js';
import { usable } from './usable.js';

/**
 * What can be used of a FAQ file, as on a page. Its errors are counted on stderr.
 * `{{policy:…}}` is filled from the policy that it names, or that is given.
 * Throws a `Stop` where nothing of it can be used.
 */
export async function openFaq(file: string, io: Io, given?: string): Promise<Faq> {
  const source = readJson(await readBytes(file, io));
  const policy = await policyBehind(source.value, { file, given, io });
  const words = policy && wordsFor(policy, source.value, io.now());
  return usable('faq', (value) => parseFaq(filled(value, words)), { ...source, file, io });
}
