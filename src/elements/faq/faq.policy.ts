import { fillWords } from '../../content/index.js';
import { loadJson } from '../../platform/index.js';
import { policyWords } from '../../returns/index.js';
import { loadReturns } from '../../returns/session.js';

/** A locale that `Intl` knows; English where the file names none. */
const localeOf = (value: unknown): string => {
  const { locale } = Object(value) as { readonly locale?: unknown };
  try {
    return Intl.getCanonicalLocales(String(locale))[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const load = async (value: unknown, base: string, signal: AbortSignal): Promise<unknown> => {
  const { policy } = Object(value) as { readonly policy?: unknown };
  try {
    return await loadJson(new URL(String(policy), base).href, signal);
  } catch {
    return undefined;
  }
};

/**
 * Fills the words of the policy that a FAQ file names into its articles, before they are read. Without the policy they
 * are read all the same.
 * @param base Address that the policy's is relative to.
 */
export async function withPolicy(value: unknown, base: string, signal: AbortSignal): Promise<unknown> {
  const policy = loadReturns(await load(value, base, signal));
  const words = policy && policyWords(policy, { locale: localeOf(value), now: Date.now() });
  return fillWords(value, (name) => words?.get(name));
}
