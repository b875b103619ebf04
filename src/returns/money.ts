/**
 * Money in files is a decimal of the currency (4.9 or "4.90"), inside it is an integer of minor units (490), so that
 * nothing is ever lost to binary fractions.
 */

const known = new Map<string, number>();

/** How many digits a currency has behind the point, by ISO 4217 as the runtime knows it: EUR 2, JPY 0, KWD 3. */
export const digitsOf = (currency: string): number => {
  const digits =
    known.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, digits);
  return digits;
};

/** A decimal → minor units; undefined where it is none, is negative, or has more digits than the currency. */
export const toMinor = (value: unknown, digits: number): number | undefined => {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,20}))?$/.exec(`${value}`.trim()) ?? [];
  const kept = fraction.replace(/0+$/, '');
  if (whole === undefined || kept.length > digits) return undefined;
  const minor = Number(whole + kept.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : undefined;
};

/** Minor units → a decimal as text, with every digit of the currency: 490 → `4.90`. */
export const fromMinor = (minor: number, digits: number): string => {
  const text = String(minor).padStart(digits + 1, '0');
  return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
};

/** `10 %` → 1000 hundredths of a per cent; undefined where it is no share from 0 to 100 % with at most two decimals. */
export const toShare = (value: unknown): number | undefined => {
  const [, percent] = (typeof value === 'string' && /^(\d{1,3}(?:\.\d{1,2})?)\s?%$/.exec(value.trim())) || [];
  const share = percent === undefined ? undefined : toMinor(percent, 2);
  return share !== undefined && share <= 10_000 ? share : undefined;
};

/** A share of an amount in minor units, rounded half up. */
export const shareOf = (minor: number, share: number): number => Math.floor((minor * share + 5_000) / 10_000);
