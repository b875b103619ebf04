import type { FormStrings } from '../form.js';

/** Deutsch: Anrede „Sie“. */
export const form: FormStrings = {
  required: '(erforderlich)',
  step: 'Schritt {n} von {total}',
  problem: 'Bitte prüfen Sie:',
  problems: { one: 'Eine Angabe ist noch offen', other: '{n} Angaben sind noch offen' },
  change: 'Ändern',
  changeWhat: 'Ändern: {what}',
};
