import { type Faq, parseFaq } from '../content/index.js';
import { otherThan } from './file-kind.js';
import { count, EXIT, type Io, line, Stop } from './io.js';
import { readJson } from './json-source.js';
import { filled, policyBehind, wordsFor } from './policy-of.js';
import { nameOf, readBytes } from './read-file.js';

/**
 * What can be used of a FAQ file, as on a page. Its errors are counted on stderr.
 * `{{policy:…}}` is filled from the policy that it names, or that is given.
 * Throws a `Stop` where nothing of it can be used.
 */
export async function openFaq(file: string, io: Io, given?: string): Promise<Faq> {
  const { value, problems } = readJson(await readBytes(file, io));
  const policy = await policyBehind(value, { file, given, io });
  const words = policy && wordsFor(policy, value, io.now());
  const parsed = value === undefined ? undefined : parseFaq(filled(value, words));
  const errors = [...problems, ...(parsed?.problems ?? [])].filter(({ level }) => level === 'error').length;
  const advice = `See: deskbell check ${file}`;
  if (!parsed?.model)
    throw new Stop(
      otherThan('faq', value, nameOf(file)) ?? `Nothing in ${nameOf(file)} can be searched. ${advice}`,
      EXIT.problems,
    );
  if (errors)
    line(io.stderr, `${nameOf(file)} has ${count(errors, 'error')}; what is right in it is used. ${advice}`);
  return parsed.model;
}
