import { isRaw } from '../../content/reading.js';

/**
 * First digits and lengths of card numbers in use. Without them every tenth number of the length would pass: order
 * numbers, barcodes, and every IMEI.
 * @see https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN)
 */
const CARD =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:(?:2[2-9]|[3-6]\d|7[01])\d|720)\d{12}|220[0-4]\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17})$/;

/** Runs of digits with at most one space or hyphen between them. A `+` before makes a telephone number. */
const RUN = /(?<![\d+])\d(?:[ -]?\d){13,}/g;

/** The check digit of ISO/IEC 7812-1, Annex B ("Luhn"). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const double = at % 2 ? digit * 2 : digit;
    sum += double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
};

const isCard = (digits: string): boolean => CARD.test(digits) && passesLuhn(digits);

const hide = (digits: string): string => `•••• ${digits.slice(-4)}`;

/** Card numbers stand between spaces and hyphens: the groups from `from` on that make one. */
const cardFrom = (groups: readonly string[], from: number): number => {
  let digits = '';
  for (let to = from; to < groups.length && digits.length < 19; to += 2) {
    digits += groups[to];
    if (isCard(digits)) return to;
  }
  return -1;
};

const hideInRun = (run: string): string => {
  const groups = run.split(/([ -])/);
  let out = '';
  for (let from = 0; from < groups.length; from += 1) {
    const to = from % 2 ? -1 : cardFrom(groups, from);
    out += to < 0 ? groups[from] : hide(groups.slice(from, to + 1).join(''));
    if (to > from) from = to;
  }
  return out;
};

/** Text without card numbers: the last four digits are left, which PCI DSS 3.4 lets anyone see. */
export const withoutCards = (text: string): string => text.replace(RUN, hideInRun);

/** Numbers of ours and of the shop, never of a card. */
const NUMBERS: readonly string[] = ['key', 'reference', 'orderNumber', 'lineId', 'sku', 'phone'];

/**
 * A copy of plain JSON without card numbers. Keys stay; a `__proto__` among them is left out.
 */
export const withoutCardsIn = <T>(value: T): T => {
  const copy = (inner: unknown): unknown => {
    if (typeof inner === 'string') return withoutCards(inner);
    if (Array.isArray(inner)) return inner.map(copy);
    if (!isRaw(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([key]) => key !== '__proto__')
        .map(([key, held]) => [key, NUMBERS.includes(key) && typeof held === 'string' ? held : copy(held)]),
    );
  };
  return copy(value) as T;
};
