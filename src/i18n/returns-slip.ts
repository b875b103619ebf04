import { returnsSlip } from './en/returns-slip.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsSlipStrings = Sentences<typeof returnsSlip>;

/** What stands on the slip of a return: loaded when something is submitted. */
export const loadReturnsSlipStrings = (locale: string): Promise<ReturnsSlipStrings> =>
  loadStrings(
    locale,
    { returnsSlip },
    {
      ru: () => import('./ru/returns-slip.js'),
    },
  );
