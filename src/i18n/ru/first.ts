import type { FirstWords } from '../first.js';

/** Русский: обращение на «вы». */
export const first: FirstWords = {
  ask: 'Чем мы можем помочь?',
  failed: 'Сейчас не удалось это загрузить.',
  retry: 'Попробовать ещё раз',
  help: 'Помощь',
};
