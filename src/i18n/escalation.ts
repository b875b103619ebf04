import { escalation } from './en/escalation.js';
import { loadStrings, type Sentences } from './strings.js';

export type EscalationStrings = Sentences<typeof escalation>;

/** What the way to a person says: loaded with the element. */
export const loadEscalationStrings = (locale: string): Promise<EscalationStrings> =>
  loadStrings(
    locale,
    { escalation },
    {
      ru: () => import('./ru/escalation.js'),
    },
  );

export { escalation as escalationEnglish };
