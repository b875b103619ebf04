import type { FirstWords } from '../first.js';

/** Deutsch: Anrede „Sie“. */
export const first: FirstWords = {
  ask: 'Wie können wir helfen?',
  failed: 'Das ließ sich gerade nicht laden.',
  retry: 'Erneut versuchen',
  help: 'Hilfe',
};
