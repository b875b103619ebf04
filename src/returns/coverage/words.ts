import type { Gap } from './gaps.js';
import { fromMinor } from '../money.js';

/** Longer lists are cut. */
const MOST_NAMED = 4;

const listed = (names: readonly string[], last = 'or'): string => {
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const more = names.length - shown.length;
  const all = more ? [...shown, `${more} more`] : shown;
  return all.length > 1
    ? `${all.slice(0, -1).join(', ')} ${more ? 'and' : last} ${all.at(-1) ?? ''}`
    : all.join('');
};

/** `a..b` and what follows without a break become one piece. */
const pieces = (
  names: readonly string[],
  isNext: (end: string, from: string) => boolean,
): readonly string[] => {
  const out: (readonly [from: string, to: string])[] = [];
  for (const name of names) {
    const [from = '', to = ''] = name.split('..');
    const last = out.at(-1);
    if (last && isNext(last[1], from)) out[out.length - 1] = [last[0], to];
    else out.push([from, to]);
  }
  return out.map(([from, to]) => `${from}..${to}`);
};

const DAY = 86_400_000;

const dayPiece = (piece: string): string => {
  const [from = '', to = ''] = piece.split('..');
  if (from === '') return to === '' ? 'at any time' : `until ${to}`;
  if (to === '') return `from ${from} on`;
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
};

const pricePiece =
  (digits: number) =>
  (piece: string): string => {
    const [from = '0', to = ''] = piece.split('..').map((end) => end && fromMinor(Number(end), digits));
    return to === '' ? `from ${from} on` : `from ${from} to ${to}`;
  };

const CHANNELS = new Map([
  ['store', 'in a store'],
  ['online', 'online'],
]);
const REASONS = new Map([
  ['(remorse)', 'after a change of mind'],
  ['(defect)', 'for a defect'],
]);

/** What follows the items, by fact. */
const AFTER: ReadonlyMap<string, (names: readonly string[]) => string> = new Map([
  ['sku', (names) => `with the SKU ${listed(names)}`],
  ['tag', (names) => `tagged ${listed(names)}`],
  ['seller', (names) => `sold by ${listed(names)}`],
  ['channel', (names) => `bought ${listed(names.map((name) => CHANNELS.get(name) ?? `by ${name}`))}`],
  ['tier', (names) => `by customers of the tier ${listed(names)}`],
  ['country', (names) => `ordered in ${listed(names)}`],
  ['payment', (names) => `paid by ${listed(names)}`],
  ['reason', (names) => `returned ${listed(names.map((name) => REASONS.get(name) ?? `as ${name}`))}`],
] satisfies [string, (names: readonly string[]) => string][]);

const isLine = (kind: string): boolean => kind === 'price' || kind === 'orderedBetween';

const lineIn = ({ fact, values }: Gap[number], digits: number): string => {
  if (fact.kind === 'price') {
    const joined = pieces(values, (end, from) => Number(from) === Number(end) + 1);
    return `priced ${listed(joined.map(pricePiece(digits)))}`;
  }
  const joined = pieces(values, (end, from) => Date.parse(from) === Date.parse(end) + DAY);
  return `ordered ${listed(joined.map(dayPiece))}`;
};

/** `opened electronics bought in a store`; amounts with so many digits. */
export const gapInWords = (gap: Gap, digits: number): string => {
  // What takes in the ordinary value is told by what it leaves out.
  const named = gap.filter(({ fact, values }) => !isLine(fact.kind) && !values.includes(fact.names[0] ?? ''));
  const less = gap.filter((one) => !isLine(one.fact.kind) && !named.includes(one));
  const of = (kind: string) => named.find(({ fact }) => fact.kind === kind)?.values;
  const [state, things] = [of('condition'), of('category')];
  const tail = [...AFTER].flatMap(([kind, tell]) => {
    const values = named.flatMap((one) => (one.fact.kind === kind ? one.values : []));
    if (!values.length) return [];
    return kind === 'tag' ? [`tagged ${listed(values, 'and')}`] : [tell(values)];
  });
  const lines = gap.flatMap((one) => (isLine(one.fact.kind) ? [lineIn(one, digits)] : []));
  const items = [...(state ? [listed(state)] : []), things ? listed(things) : 'items', ...tail, ...lines];
  const but = less.map(
    ({ fact, except }) => `${fact.kind} ${listed(except.map((name) => name.replace(/[()]/g, '')))}`,
  );
  return items.join(' ') + (but.length ? ` (but not ${but.join('; ')})` : '');
};
