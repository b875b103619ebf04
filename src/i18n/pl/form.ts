import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(wymagane)',
  step: 'Krok {n} z {total}',
  problem: 'Do sprawdzenia:',
  problems: {
    one: 'Została {n} rzecz do uzupełnienia',
    few: 'Zostały {n} rzeczy do uzupełnienia',
    many: 'Zostało {n} rzeczy do uzupełnienia',
    other: 'Zostało {n} rzeczy do uzupełnienia',
  },
  change: 'Zmień',
  changeWhat: 'Zmień: {what}',
};
