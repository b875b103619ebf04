import type { FirstWords } from '../first.js';

/** Español: trato de usted. */
export const first: FirstWords = {
  ask: '¿En qué podemos ayudarle?',
  failed: 'No se ha podido cargar ahora.',
  retry: 'Volver a intentarlo',
  help: 'Ayuda',
};
