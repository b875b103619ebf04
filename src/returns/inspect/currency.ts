import { type Look, tell } from './look.js';

/** Codes of ISO 4217 as the runtime knows them, those of former times too. */
const known = new Set(Intl.supportedValuesOf('currency'));

/** A code of three capital letters that no country has: visitors would read "12.00 EUT" for an amount. */
export const currency: Look = ({ version, place }) =>
  known.has(version.currency)
    ? []
    : [tell('warning returns/unknown-currency', place(version, 'currency'), { currency: version.currency })];
