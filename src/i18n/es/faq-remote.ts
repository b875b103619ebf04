import type { FaqRemoteStrings } from '../faq-remote.js';

/** Español: lo que `deskbell-faq` dice de un buscador externo. */
export const faqRemote: FaqRemoteStrings = {
  slow: 'La búsqueda va lenta ahora. Estas respuestas son de esta página.',
  down: 'La búsqueda no está disponible ahora. Estas respuestas son de esta página.',
  late: 'Han llegado más respuestas.',
  show: 'Mostrarlas',
};
