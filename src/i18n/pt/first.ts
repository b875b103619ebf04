import type { FirstWords } from '../first.js';

/** Português: “você”, compreensível no Brasil e em Portugal. */
export const first: FirstWords = {
  ask: 'Como podemos ajudar?',
  failed: 'Não foi possível carregar agora.',
  retry: 'Tentar de novo',
  help: 'Ajuda',
};
