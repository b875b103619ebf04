import { COUNTRY, DATE_TIME, instant, isDay, isRaw, MAX_ENTRIES, MAX_TEXT, own } from '../content/reading.js';
import type { DaySpan, PriceRange } from './model.js';
import { digitsOf, toMinor, toShare } from './money.js';

/** What the leaves of returns.json make of a value; each takes any JSON and gives undefined where it is of no use. */
export type MakeLeaf = (value: unknown) => unknown;

/** Longer windows than a century are slips. */
const MAX_DAYS = 36_525;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What a currency is taken for where the file names none: two digits, as most have. */
export const ANY_CURRENCY = 'EUR';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() && value.length <= MAX_TEXT ? value.trim() : undefined;

const words = (value: unknown): readonly string[] | undefined => {
  const list = Array.isArray(value) ? value : [value];
  const read = list.map(text);
  const good = list.length > 0 && list.length <= MAX_ENTRIES && read.every((word) => word !== undefined);
  return good ? Object.freeze(read as string[]) : undefined;
};

const countries = (value: unknown): readonly string[] | undefined => {
  const codes = Array.isArray(value) && !value.length ? [] : words(value);
  return codes?.every((code) => COUNTRY.test(code))
    ? Object.freeze(codes.map((code) => code.toUpperCase()))
    : undefined;
};

const days = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DAYS ? value : undefined;

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && DAY.test(value) && isDay(value) ? value : undefined;

const moment = (value: unknown): string | undefined =>
  day(value) ??
  (typeof value === 'string' && DATE_TIME.test(value) && instant(value) !== undefined ? value : undefined);

const currency = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined;

/** `["2026-11-01", "2026-12-24"]` or `{"from": …, "to": …}` */
const span = (value: unknown): DaySpan | undefined => {
  const [first, last] = Array.isArray(value) ? value : [own(value, 'from'), own(value, 'to')];
  const [from, to] = [day(first), day(last)];
  return from !== undefined && to !== undefined && from <= to ? Object.freeze({ from, to }) : undefined;
};

/** `{"min", "max"}` with the ends, `{"above", "below"}` without them, as integers of minor units. */
const range =
  (digits: number) =>
  (value: unknown): PriceRange | undefined => {
    if (!isRaw(value) || !Object.keys(value).length) return undefined;
    const bounds = Object.entries(value).map(([key, bound]) => [key, toMinor(bound, digits)] as const);
    const good = bounds.every(
      ([key, bound]) => ['min', 'max', 'above', 'below'].includes(key) && bound !== undefined,
    );
    const at = (key: string, none: number): number => bounds.find(([name]) => name === key)?.[1] ?? none;
    const least = Math.max(at('min', 0), at('above', -1) + 1);
    const most = Math.min(at('max', Number.MAX_SAFE_INTEGER), at('below', Number.MAX_SAFE_INTEGER) - 1);
    return good && least <= most ? Object.freeze({ least, most }) : undefined;
  };

const charge =
  (digits: number): MakeLeaf =>
  (value) => {
    const share = toShare(value);
    const minor = toMinor(value, digits);
    if (share !== undefined) return Object.freeze({ share });
    return minor === undefined ? undefined : Object.freeze({ minor });
  };

/** The leaves of one version; amounts go by its currency. */
export const returnsLeaves = (given: unknown): ReadonlyMap<string, MakeLeaf> => {
  const digits = digitsOf(currency(given) ?? ANY_CURRENCY);
  return new Map<string, MakeLeaf>([
    ['words', words],
    ['countries', countries],
    ['days', days],
    ['moment', moment],
    ['currency', currency],
    ['span', span],
    ['range', range(digits)],
    ['charge', charge(digits)],
    ['name', (value) => text(typeof value === 'number' ? String(value) : value)],
    ['anything', (value) => value],
  ]);
};
