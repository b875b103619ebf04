import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '（必須）',
  step: 'ステップ {n} / {total}',
  problem: 'ご確認ください：',
  problems: { other: '確認が必要な項目が {n} 件あります' },
  change: '変更する',
  changeWhat: '変更する：{what}',
};
