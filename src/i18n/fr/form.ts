import type { FormStrings } from '../form.js';

/** Français : vouvoiement. */
export const form: FormStrings = {
  required: '(obligatoire)',
  step: 'Étape {n} sur {total}',
  problem: 'À vérifier :',
  problems: {
    one: 'Il reste un point à compléter',
    many: 'Il reste {n} de points à compléter',
    other: 'Il reste {n} points à compléter',
  },
  change: 'Modifier',
  changeWhat: 'Modifier : {what}',
};
