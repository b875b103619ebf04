import type { FirstWords } from '../first.js';

/** 日本語：です・ます調。 */
export const first: FirstWords = {
  ask: 'どのようなことでお困りですか？',
  failed: '今は読み込めませんでした。',
  retry: 'もう一度試す',
  help: 'ヘルプ',
};
