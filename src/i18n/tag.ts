/** The primary language of a BCP 47 tag in lower case: `ru` for `ru-RU`. */
export const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
