import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(обов’язково)',
  step: 'Крок {n} із {total}',
  problem: 'Перевірте, будь ласка:',
  problems: {
    one: 'Залишився {n} незаповнений пункт',
    few: 'Залишилося {n} незаповнені пункти',
    many: 'Залишилося {n} незаповнених пунктів',
    other: 'Залишилося {n} незаповненого пункту',
  },
  change: 'Змінити',
  changeWhat: 'Змінити: {what}',
};
