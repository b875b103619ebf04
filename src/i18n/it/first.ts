import type { FirstWords } from '../first.js';

/** Italiano: si dà del Lei; i pulsanti hanno la forma consueta (Invia, Annulla). */
export const first: FirstWords = {
  ask: 'Come possiamo aiutarla?',
  failed: 'Il caricamento non è riuscito.',
  retry: 'Riprova',
  help: 'Assistenza',
};
