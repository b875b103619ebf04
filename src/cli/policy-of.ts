import { dirname, join } from './path.js';
import { fillWords, type Problem, wordsIn } from '../content/index.js';
import { own } from '../content/reading.js';
import { parseReturns, policyWords, type PolicyWords, type ReturnsPolicy } from '../returns/index.js';
import { didYouMean } from './did-you-mean.js';
import { type Io, Stop } from './io.js';
import { readJson } from './json-source.js';
import { readBytes } from './read-file.js';
import { nothingIn } from './usable.js';

/** The address in a FAQ file as a file beside it; undefined where it names none, or one on the network. */
const namedIn = (value: unknown, file: string): string | undefined => {
  const address = own(value, 'policy');
  const isFile = typeof address === 'string' && !/^([a-z][a-z\d+.-]*:|\/)/i.test(address);
  return isFile ? join(file === '-' ? '.' : dirname(file), address) : undefined;
};

const read = async (file: string, io: Io): Promise<ReturnsPolicy> => {
  const { value } = readJson(await readBytes(file, io));
  const { model } = parseReturns(value);
  if (!model) throw new Stop(nothingIn('returns', value, file));
  return model;
};

/** The policy that articles take their words from: `given` by the person, or named in the file. Throws a `Stop`. */
export const policyBehind = async (
  value: unknown,
  { file, given, io }: { file: string; given?: string | undefined; io: Io },
): Promise<ReturnsPolicy | undefined> => {
  const named = given ?? namedIn(value, file);
  return named === undefined ? undefined : read(named, io);
};

/** The words of a policy in the language of a FAQ file. */
export const wordsFor = (policy: ReturnsPolicy, value: unknown, now: number): PolicyWords => {
  const given = own(value, 'locale');
  const isTag = typeof given === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(given);
  return policyWords(policy, { locale: isTag ? given : 'en', now });
};

/** The value with its words filled in; as it is where there is no policy. */
export const filled = (value: unknown, words: PolicyWords | undefined): unknown =>
  words ? fillWords(value, (name) => words.get(name)) : value;

/** Each `{{policy:…}}` that has no words, at its place. */
export const unknownWords = (value: unknown, words: PolicyWords | undefined): readonly Problem[] =>
  wordsIn(value).flatMap(({ path, name }): Problem[] => {
    if (!words) return [{ code: 'content/no-policy', level: 'warning', path, params: { name } }];
    if (words.has(name)) return [];
    const near = didYouMean(name, words.keys()).trim();
    return [{ code: 'content/unknown-policy-word', level: 'error', path, params: { name, near } }];
  });
