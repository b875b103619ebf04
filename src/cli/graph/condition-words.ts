import { digitsOf, fromMinor, type PolicyVersion, type When } from '../../returns/index.js';

const NAMES: readonly (readonly [fact: keyof When, words: string])[] = [
  ['reasonClass', 'reason is a'],
  ['reason', 'reason'],
  ['category', 'category'],
  ['tag', 'tagged'],
  ['sku', 'SKU'],
  ['condition', 'condition'],
  ['channel', 'bought by way of'],
  ['seller', 'sold by'],
  ['country', 'country'],
  ['tier', 'customer tier'],
  ['payment', 'paid by'],
];
const CLASSES: Readonly<Record<string, string>> = { defect: 'defect', remorse: 'change of mind' };

/** `appliances, lamps or 4 more` */
const listed = (words: readonly string[]): string => {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} more`] : words;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : shown.join('');
};

/** A condition in words, such as `category appliances, condition opened or used, not (tagged pine)`. */
export function conditionWords(when: When | undefined, version: PolicyVersion): string {
  if (!when) return 'a condition that cannot be read';
  const label = (id: string): string => version.reasons.find((reason) => reason.id === id)?.label ?? id;
  const say = (fact: keyof When, value: string): string =>
    fact === 'reason' ? `“${label(value)}”` : fact === 'reasonClass' ? (CLASSES[value] ?? value) : value;
  const parts = NAMES.flatMap(([fact, words]) => {
    const values = when[fact] as readonly string[] | undefined;
    return values ? [`${words} ${listed(values.map((value) => say(fact, value)))}`] : [];
  });
  const { price, orderedBetween, all, any, not } = when;
  if (price) {
    const amount = (minor: number): string =>
      `${fromMinor(minor, digitsOf(version.currency))} ${version.currency}`;
    const open = price.most >= Number.MAX_SAFE_INTEGER - 1;
    parts.push(
      open ? `price from ${amount(price.least)}` : `price ${amount(price.least)} to ${amount(price.most)}`,
    );
  }
  if (orderedBetween) parts.push(`ordered ${orderedBetween.from} to ${orderedBetween.to}`);
  const inner = (one: When): string => conditionWords(one, version);
  if (all) parts.push(...all.map(inner));
  if (any) parts.push(`one of: ${any.map((one) => `(${inner(one)})`).join(' or ')}`);
  if (not) parts.push(`not (${inner(not)})`);
  return parts.join(', ') || 'everything else';
}
