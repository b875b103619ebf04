import type { Article } from './model.js';
import { shortAnswer } from './plain-text.js';
import { NONE } from './read-shape.js';
import type { Referrer } from './references.js';

const EVERYONE = Object.freeze({ countries: NONE, tiers: NONE });

/** Fills in what an article leaves open, and closes it. */
export const complete = ({ read, raw }: Referrer): Article => {
  // Where it says when to show an article and cannot be understood, it is not shown: an embargo must hold.
  const hidden = ['status', 'publishAt'].some((key) => Object.hasOwn(raw, key) && read[key] === undefined);
  read['status'] = hidden ? 'draft' : (read['status'] ?? 'published');
  read['audience'] ??= EVERYONE;
  read['short'] = shortAnswer(read['answer'] as string);
  return Object.freeze(read) as unknown as Article;
};
