/** Addresses and what stands in them. */
import { encoded, whole } from '../../content/reading.js';

/** `https://search.example/` and `/indexes` → one address; a slash at the end of the host is nobody's fault. */
export const join = (host: string, path: string): string => host.replace(/\/+$/, '') + path;

/** A query string as the clients of axios write it: spaces are `+`, and `:`, `$` and `,` stay as they are. */
export function queryString(values: Readonly<Record<string, string | number | undefined>>): string {
  const kept: Readonly<Record<string, string>> = { '%3A': ':', '%24': '$', '%2C': ',', '%20': '+' };
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = encoded(String(value)).replace(/%(?:3A|24|2C|20)/g, (code) => kept[code] ?? code);
      return `${name}=${text}`;
    })
    .join('&');
}

/** JSON as the engines want it: half a pair of characters would be refused. */
export const body = (value: object): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? whole(inner) : inner));

/**
 * A language tag as it stands in the index. It goes into filters, so it may hold nothing else.
 * @throws TypeError where it is not one: a slip in the page's own code
 */
export function localeOf(locale: string | undefined): string | undefined {
  if (locale !== undefined && !/^[\w-]+$/.test(locale))
    throw new TypeError(`locale is “${locale}”, but should be a language tag such as “en”.`);
  return locale;
}
