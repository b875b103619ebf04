import { escalationSlip as english } from './en/escalation-slip.js';
import { loadStrings, type Sentences } from './strings.js';

export type EscalationSlipStrings = Sentences<typeof english>;

/** What the case slip says: loaded when something is submitted. */
export const loadEscalationSlipStrings = (locale: string): Promise<EscalationSlipStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/escalation-slip.js')).escalationSlip,
  });

export { english as escalationSlipEnglish };
