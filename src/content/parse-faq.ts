import { adopt } from './foreign.js';
import { inspector } from './inspect.js';
import type { Faq } from './model.js';
import { nearest } from './near.js';
import type { Parsed } from './problems.js';
import { readFaq } from './read-faq.js';

export interface ParseOptions {
  /** Milliseconds since 1970 UTC. With it, articles due for review are told. */
  readonly now?: number;
}

/**
 * Any JSON value → the model of a FAQ file and every problem in it. Never throws. A problem in one article drops or
 * mends that article only; `model` is undefined where the value holds no list of articles at all.
 *
 * `loadFaq` reads the same for pages, gently and in fewer bytes: what changes here changes there
 * (`test/content/load-faq.test.ts` holds both in step).
 *
 * Reads faq.json, a bare list of `{question, answer}`, and schema.org `FAQPage` JSON-LD.
 */
export const parseFaq = (value: unknown, options: ParseOptions = {}): Parsed<Faq> => {
  const { now } = { now: undefined, ...options };
  return readFaq(value, adopt(value), { nearest, inspect: inspector(now) });
};
