import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(zorunlu)',
  step: 'Adım {n} / {total}',
  problem: 'Lütfen buna bakın:',
  problems: { one: 'Tamamlanacak {n} yer kaldı', other: 'Tamamlanacak {n} yer kaldı' },
  change: 'Değiştir',
  changeWhat: 'Değiştir: {what}',
};
