/** Crockford's alphabet: no I, L, O and U, which are misread or spell words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What the visitor can name on the telephone: `DB-7K3M-Q2XA`, 40 bits of the key.
 * @param key ends with at least ten hexadecimal digits
 */
export const referenceOf = (key: string): string => {
  const bits = BigInt(`0x${key.slice(-10)}`);
  const letters = Array.from({ length: 8 }, (_, i) => LETTERS[Number((bits >> BigInt(35 - 5 * i)) & 31n)]);
  return `DB-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
};
