import type { FirstWords } from '../first.js';

/** 简体中文：以“您”相称。 */
export const first: FirstWords = {
  ask: '有什么可以帮您？',
  failed: '暂时无法加载。',
  retry: '重试',
  help: '帮助',
};
