import { returnsSlip as english } from './en/returns-slip.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsSlipStrings = Sentences<typeof english>;

/** What stands on the slip of a return: loaded when something is submitted. */
export const loadReturnsSlipStrings = (locale: string): Promise<ReturnsSlipStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/returns-slip.js')).returnsSlip,
  });
