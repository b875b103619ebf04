import { fields, type Infer } from '../content/reading.js';

/** The format of check.json, once: what the editors of a folder agreed on. Visitors never load it. */

export const SILENCE = fields({
  'code!': 'text',
  id: 'slug',
  file: 'text',
  'reason!': 'text',
  until: 'date',
});

export const UNKIND = fields({ 'say!': 'text', instead: 'text', locale: 'locale' });

export const HOUSE = fields({
  $schema: 'text',
  version: 'number',
  silence: [SILENCE],
  kindness: [UNKIND],
  noUsualKindness: 'boolean',
  knownWords: ['text'],
  dueSoon: 'duration',
  longSentence: 'count',
  readingEase: 'number',
});

export type Silence = Infer<typeof SILENCE>;
export type Unkind = Infer<typeof UNKIND>;
/** Without `version` and `$schema`. */
export type House = Infer<typeof HOUSE>;

/** Where a folder has no check.json. */
export const NO_HOUSE: House = Object.freeze({ silence: [], kindness: [], knownWords: [] });
