import type { FormStrings } from '../form.js';

/** Español: trato de usted. */
export const form: FormStrings = {
  required: '(obligatorio)',
  step: 'Paso {n} de {total}',
  problem: 'Revise esto:',
  problems: {
    one: 'Queda un dato por completar',
    many: 'Quedan {n} de datos por completar',
    other: 'Quedan {n} datos por completar',
  },
  change: 'Cambiar',
  changeWhat: 'Cambiar: {what}',
};
