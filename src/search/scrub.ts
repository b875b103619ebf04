/** Takes out of a question what belongs to the person who typed it, before the question leaves the page in an event. */

const MAIL = /[^\s@<>"']{1,64}@[^\s@<>"']+\.\p{L}{2,}/gu;

/** International Bank Account Numbers. */
const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/gi;

const { raw } = String;
const MONEY = '[$€£¥₽₴₹]';
const AMOUNT = raw`\d{1,3}(?:[ \u00a0\u202f.,']?\d{3}){0,2}(?:[.,]\d\d)?`;
const YEAR = raw`(?:19|20)\d\d`;
const DATES = [
  raw`\d\d?([./-])\d\d?\2${YEAR}`,
  raw`[0-3]?\d([./])[01]?\d\3\d\d`,
  raw`${YEAR}([./-])\d\d?\4\d\d?`,
  raw`${YEAR} ?[/–-] ?(?:19|20)?\d\d`,
].join('|');

/** What looks like a number of a person and is none: a date, two years, an amount of money. */
const KEPT = [
  raw`(?<!\d[./-]?)(?:${DATES})(?! ?[./-]?\d)`,
  raw`${MONEY} ?${AMOUNT}(?!\d)`,
  raw`(?<!\d[ .,]?)${AMOUNT} ?(?:${MONEY}|(?:eur|usd|gbp|rub|руб|dollar|pound)\p{L}*)`,
].join('|');

/** Order numbers are letters and digits in one word, a long number, or one behind № or #; then telephones and cards. */
const TAKEN = [
  raw`(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]*\p{Nd}{3})(?=[\p{Nd}_-]*\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*`,
  raw`\+?\(?\p{Nd}(?:[ \u00a0\u202f().\-\u2010-\u2015/]{0,3}\p{Nd}){5,}`,
  raw`\p{Nd}{5,}`,
  raw`[#№]\s?\p{Nd}{3,}`,
].join('|');

const NUMBER = new RegExp(`(${KEPT})|${TAKEN}`, 'giu');

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
