import { type Docs, doc, docs } from '../../content/schema/index.js';
import type { Shape } from '../../content/reading.js';
import { HOUSE, SILENCE, UNKIND } from '../house-shape.js';

/** The words for every field of check.json, by object. */
export const HOUSE_DOCS: ReadonlyMap<Shape, Docs> = new Map<Shape, Docs>([
  [
    HOUSE,
    docs('What the editors of a folder agreed on, for deskbell check', {
      $schema: doc('Where this schema is, so that editors complete and check the file.'),
      version: { ...doc('Version of the format: 1.'), default: 1 },
      silence: doc('Problems that are meant to be so, each with the reason.'),
      kindness: doc('Phrases the company does not say, besides the usual ones.'),
      noUsualKindness: { ...doc('Only the phrases of this file count.'), default: false },
      knownWords: doc('Abbreviations that every customer knows.', ['RMA']),
      dueSoon: { ...doc('So long before a review is due it is told.', 'P30D'), default: 'P14D' },
      longSentence: { ...doc('The most words of a sentence.'), default: 30 },
      readingEase: { ...doc('The least reading ease of an answer, 0 to 100.'), default: 50 },
    }),
  ],
  [
    SILENCE,
    docs('Silence', {
      code: doc('The code of the problem.', 'review/long-sentence'),
      id: doc('Of this article, or category, or department; left out, of all.', 'terms-of-sale'),
      file: doc('In the file of this name; left out, in every file of the folder.', 'faq.de.json'),
      reason: doc('Why it is meant to be so.', 'The law prescribes this sentence.'),
      until: doc('The last day of the silence.', '2027-01-31'),
    }),
  ],
  [
    UNKIND,
    docs('Unkind phrase', {
      say: doc('The words, in any case.', 'as per our policy'),
      instead: doc('What to say instead.', 'name the rule'),
      locale: doc('The language it counts for; left out, every language.', 'en'),
    }),
  ],
]);
