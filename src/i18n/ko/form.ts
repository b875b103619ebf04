import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(필수)',
  step: '{total}단계 중 {n}단계',
  problem: '확인해 주세요:',
  problems: { other: '확인할 항목이 {n}개 남았어요' },
  change: '바꾸기',
  changeWhat: '바꾸기: {what}',
};
