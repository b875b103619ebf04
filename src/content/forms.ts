/** How the texts look that both readers of a file check: the strict one and the one for pages. */

export const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
export const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/;
export const COUNTRY = /^[A-Za-z]{2}$/;

/** Lone surrogates make `encodeURIComponent` throw; control characters mark hits for search engines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const BROKEN = /[\p{Cs}\0-\x08\v\f\x0e-\x1f\x7f]/gu;
