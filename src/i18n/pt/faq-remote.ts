import type { FaqRemoteStrings } from '../faq-remote.js';

/** Português: o que `deskbell-faq` diz de uma busca feita noutro lugar. */
export const faqRemote: FaqRemoteStrings = {
  slow: 'A busca está lenta agora. Estas respostas são desta página.',
  down: 'A busca não está disponível agora. Estas respostas são desta página.',
  late: 'Chegaram mais respostas.',
  show: 'Mostrar',
};
