import type { FormStrings } from '../form.js';

/** Português: “você”, compreensível no Brasil e em Portugal. */
export const form: FormStrings = {
  required: '(obrigatório)',
  step: 'Passo {n} de {total}',
  problem: 'Confira isto:',
  problems: { one: 'Falta um dado', many: 'Faltam {n} de dados', other: 'Faltam {n} dados' },
  change: 'Alterar',
  changeWhat: 'Alterar: {what}',
};
