/** Takes out of a question what belongs to the person who typed it, before the question leaves the page in an event. */

/** Whole ones, and those that are still being typed. */
const MAIL = /[^\s@<>"']{1,64}@(?:[^\s@<>"']+\.\p{L}{2,}|[^\s@<>"']*)/gu;

/** International Bank Account Numbers. */
const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/gi;

const { raw } = String;
const AMOUNT = raw`\d{1,3}(?:[\s.,']?\d{3}){0,2}(?:[.,]\d\d)?`;
const DATE = raw`[0-3]?\d(?:([./-])[0-3]?\d\2(?:20)\d\d|([./])[0-3]?\d\3\d\d)|20\d\d(?:([./-])[01]?\d\4[0-3]?\d| ?[/\p{Pd}] ?(?:20)?\d\d)`;

/**
 * What looks like a number of a person and is none: a date of these years (others may be of a birth), two of them, an
 * amount of money. Then order numbers, which are letters and digits in one word, a long number, or one behind № or #;
 * telephones and cards.
 */
const NUMBER = new RegExp(
  [
    raw`((?<!\d[./-]?)(?:${DATE})(?! ?[./-]?\d)`,
    raw`\p{Sc} ?${AMOUNT}(?!\d)`,
    raw`(?<!\d[ .,]?)${AMOUNT} ?(?:\p{Sc}|eur|usd|rub|руб|dollar))`,
    raw`(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])(?=[\p{L}\p{N}_-]{0,200}\p{Nd}{3})(?=[\p{Nd}_-]{0,200}\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*`,
    raw`\+?\(?\p{Nd}(?:[\s().\p{Pd}/]{0,3}\p{Nd}){5,}|\p{Nd}{5,}`,
    raw`[#№]\s?\p{Nd}{3,}`,
  ].join('|'),
  'giu',
);

/**
 * Replaces mail addresses by `[mail]`, and telephone, card, account and order numbers by `[number]`.
 * Short numbers (days, sizes), dates and amounts of money stay. It errs on the side of taking out.
 */
export function scrub(query: string): string {
  return query
    .replace(MAIL, '[mail]')
    .replace(ACCOUNT, '[number]')
    .replace(NUMBER, (_, kept?: string) => kept ?? '[number]');
}
