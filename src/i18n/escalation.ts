import { escalation as english } from './en/escalation.js';
import { loadStrings, type Sentences } from './strings.js';

export type EscalationStrings = Sentences<typeof english>;

/** What the way to a person says: loaded with the element. */
export const loadEscalationStrings = (locale: string): Promise<EscalationStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/escalation.js')).escalation,
  });

export { english as escalationEnglish };
