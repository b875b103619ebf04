import type { FirstWords } from '../first.js';

export const first: FirstWords = {
  ask: 'Jak możemy pomóc?',
  failed: 'Nie udało się teraz tego wczytać.',
  retry: 'Spróbuj ponownie',
  help: 'Pomoc',
};
