import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(zorunlu)',
  step: 'Adım {n} / {total}',
  problem: 'Lütfen şunu kontrol edin:',
  problems: { one: 'Tamamlanacak {n} alan kaldı', other: 'Tamamlanacak {n} alan kaldı' },
  change: 'Değiştir',
  changeWhat: 'Değiştir: {what}',
};
