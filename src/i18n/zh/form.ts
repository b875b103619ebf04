import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '（必填）',
  step: '第 {n} 步，共 {total} 步',
  problem: '请留意：',
  problems: { other: '还有 {n} 项需要填写或核对' },
  change: '修改',
  changeWhat: '修改：{what}',
};
