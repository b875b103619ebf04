import { escalationSlip } from './en/escalation-slip.js';
import { loadStrings, type Sentences } from './strings.js';

export type EscalationSlipStrings = Sentences<typeof escalationSlip>;

/** What the case slip says: loaded when something is submitted. */
export const loadEscalationSlipStrings = (locale: string): Promise<EscalationSlipStrings> =>
  loadStrings(
    locale,
    { escalationSlip },
    {
      ar: () => import('./ar/escalation-slip.js'),
      de: () => import('./de/escalation-slip.js'),
      es: () => import('./es/escalation-slip.js'),
      fr: () => import('./fr/escalation-slip.js'),
      he: () => import('./he/escalation-slip.js'),
      hi: () => import('./hi/escalation-slip.js'),
      it: () => import('./it/escalation-slip.js'),
      ja: () => import('./ja/escalation-slip.js'),
      ko: () => import('./ko/escalation-slip.js'),
      pl: () => import('./pl/escalation-slip.js'),
      pt: () => import('./pt/escalation-slip.js'),
      ru: () => import('./ru/escalation-slip.js'),
      tr: () => import('./tr/escalation-slip.js'),
      uk: () => import('./uk/escalation-slip.js'),
      zh: () => import('./zh/escalation-slip.js'),
    },
  );

export { escalationSlip as escalationSlipEnglish };
