import type { FirstWords } from '../first.js';

export const first: FirstWords = {
  ask: 'Чим ми можемо допомогти?',
  failed: 'Зараз не вдалося це завантажити.',
  retry: 'Спробувати ще раз',
  help: 'Допомога',
};
