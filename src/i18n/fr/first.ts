import type { FirstWords } from '../first.js';

/** Français : vouvoiement. */
export const first: FirstWords = {
  ask: 'Comment pouvons-nous vous aider ?',
  failed: 'Le chargement n’a pas abouti.',
  retry: 'Réessayer',
  help: 'Aide',
};
