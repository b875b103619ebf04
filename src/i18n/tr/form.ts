import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(zorunlu)',
  step: 'Adım {n} / {total}',
  problem: 'Lütfen buna bakın:',
  problems: { one: '{n} eksik kaldı', other: '{n} eksik kaldı' },
  change: 'Değiştir',
  changeWhat: 'Değiştir: {what}',
};
