import type { FaqRemoteStrings } from '../faq-remote.js';

/** Français : ce que `deskbell-faq` dit d’une recherche faite ailleurs. */
export const faqRemote: FaqRemoteStrings = {
  slow: 'La recherche est lente en ce moment. Ces réponses viennent de cette page.',
  down: 'La recherche est indisponible pour le moment. Ces réponses viennent de cette page.',
  late: 'D’autres réponses sont arrivées.',
  show: 'Les afficher',
};
