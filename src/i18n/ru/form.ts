import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(обязательно)',
  step: 'Шаг {n} из {total}',
  problem: 'Проверьте, пожалуйста:',
  problems: {
    one: 'Осталось уточнить {n} пункт',
    few: 'Осталось уточнить {n} пункта',
    many: 'Осталось уточнить {n} пунктов',
    other: 'Осталось уточнить {n} пункта',
  },
  change: 'Изменить',
  changeWhat: 'Изменить: {what}',
};
