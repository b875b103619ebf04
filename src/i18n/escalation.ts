import { escalation } from './en/escalation.js';
import { loadStrings, type Sentences } from './strings.js';

export type EscalationStrings = Sentences<typeof escalation>;

/** What the way to a person says: loaded with the element. */
export const loadEscalationStrings = (locale: string): Promise<EscalationStrings> =>
  loadStrings(
    locale,
    { escalation },
    {
      ar: () => import('./ar/escalation.js'),
      de: () => import('./de/escalation.js'),
      es: () => import('./es/escalation.js'),
      fr: () => import('./fr/escalation.js'),
      he: () => import('./he/escalation.js'),
      hi: () => import('./hi/escalation.js'),
      it: () => import('./it/escalation.js'),
      ja: () => import('./ja/escalation.js'),
      ko: () => import('./ko/escalation.js'),
      pl: () => import('./pl/escalation.js'),
      pt: () => import('./pt/escalation.js'),
      ru: () => import('./ru/escalation.js'),
      tr: () => import('./tr/escalation.js'),
      uk: () => import('./uk/escalation.js'),
      zh: () => import('./zh/escalation.js'),
    },
  );

export { escalation as escalationEnglish };
