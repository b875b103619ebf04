import { escalationSlip } from './en/escalation-slip.js';
import { loadStrings, type Sentences } from './strings.js';

export type EscalationSlipStrings = Sentences<typeof escalationSlip>;

/** What the case slip says: loaded when something is submitted. */
export const loadEscalationSlipStrings = (locale: string): Promise<EscalationSlipStrings> =>
  loadStrings(
    locale,
    { escalationSlip },
    {
      ru: () => import('./ru/escalation-slip.js'),
    },
  );

export { escalationSlip as escalationSlipEnglish };
