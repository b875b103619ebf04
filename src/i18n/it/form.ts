import type { FormStrings } from '../form.js';

/** Italiano: si dà del Lei. */
export const form: FormStrings = {
  required: '(obbligatorio)',
  step: 'Passo {n} di {total}',
  problem: 'Da controllare:',
  problems: {
    one: 'Manca ancora un dato',
    many: 'Mancano ancora {n} di dati',
    other: 'Mancano ancora {n} dati',
  },
  change: 'Modifica',
  changeWhat: 'Modifica: {what}',
};
