import type { Faq } from './model.js';
import type { Parsed } from './problems.js';
import { readFaq } from './read-faq.js';
import { isRaw } from './read-shape.js';

/**
 * `parseFaq` for pages: the same model in fewer bytes. Other forms than our own are understood by a part that is loaded
 * for them only, and what is told to editors alone (advice, did-you-mean) is left out. Rejects only where that part cannot be loaded.
 */
export const loadFaq = async (value: unknown): Promise<Parsed<Faq>> => {
  if (isRaw(value) && Object.hasOwn(value, 'articles')) return readFaq(value);
  const { adopt } = await import('./foreign.js');
  return readFaq(value, adopt(value));
};
