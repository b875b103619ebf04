/** Numbers of payment cards, as people write them: 13 to 19 digits that begin as card numbers do. */
const CARD = /(?<![\d-])[2-6](?:[ -]?\d){12,18}(?![\d-])/g;
const ISSUED = /^(4\d{12}(\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6\d{15,18})$/;

/** The check digit of ISO/IEC 7812-1, after H. P. Luhn. */
function isCard(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return ISSUED.test(digits) && sum % 10 === 0;
}

/** Nobody here needs a card number: all texts of a value, with such numbers taken out but for the last four digits. */
export function withoutCards<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(CARD, (found) => {
      const digits = found.replace(/\D/g, '');
      return isCard(digits) ? `[card …${digits.slice(-4)}]` : found;
    }) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withoutCards(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutCards(inner)])) as T;
}
