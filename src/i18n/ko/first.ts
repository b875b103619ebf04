import type { FirstWords } from '../first.js';

/** 한국어: 해요체. */
export const first: FirstWords = {
  ask: '무엇을 도와드릴까요?',
  failed: '지금은 불러오지 못했어요.',
  retry: '다시 시도하기',
  help: '도움말',
};
