import type { FirstWords } from '../first.js';

export const first: FirstWords = {
  ask: 'Size nasıl yardımcı olabiliriz?',
  failed: 'Bu bölümü şu anda yükleyemedik.',
  retry: 'Yeniden dene',
  help: 'Yardım',
};
