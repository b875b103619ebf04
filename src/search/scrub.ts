/** Takes out of a question what belongs to the person who typed it, before the question leaves the page in an event. */

const PRIVATE: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  [/[^\s@<>"']{1,64}@[^\s@<>"']+\.\p{L}{2,}/gu, '[mail]'],
  // International Bank Account Numbers, then others:
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/gi, '[number]'],
  // Order numbers: letters and digits in one word, or a number behind № or #.
  [
    /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]*\p{Nd}{3})(?=[\p{Nd}_-]*\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu,
    '[number]',
  ],
  [/\+?\(?\p{Nd}(?:[ \u00a0().\-–/]{0,2}\p{Nd}){5,}/gu, '[number]'],
  [/[#№]\s?\p{Nd}{3,}/gu, '[number]'],
];

/**
 * Replaces mail addresses by `[mail]`, and telephone, card, account and order numbers by `[number]`.
 * Short numbers (days, sizes, amounts) stay. It errs on the side of taking out.
 */
export function scrub(query: string): string {
  return PRIVATE.reduce((text, [pattern, placeholder]) => text.replace(pattern, placeholder), query);
}
