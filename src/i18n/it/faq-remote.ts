import type { FaqRemoteStrings } from '../faq-remote.js';

/** Italiano: ciò che `deskbell-faq` dice di un motore di ricerca esterno. */
export const faqRemote: FaqRemoteStrings = {
  slow: 'La ricerca è lenta in questo momento. Queste risposte vengono da questa pagina.',
  down: 'La ricerca non è raggiungibile al momento. Queste risposte vengono da questa pagina.',
  late: 'Sono arrivate altre risposte.',
  show: 'Mostra',
};
