import type { Shape } from '../shape.js';
import { DESK, LOCALE_FILES } from '../desk/desk-shape.js';
import { type Docs, doc, docs } from './docs.js';
import { type Schema, schemaOf } from './json-schema.js';

const FILE = 'Address of the file, relative to this one.';

/** The words for desk.json. */
const DESK_DOCS = new Map<Shape, Docs>([
  [
    DESK,
    docs('A help desk: its files in every language', {
      $schema: doc('Address of this schema, so that an editor program completes and explains.'),
      version: doc('Version of the format.'),
      company: doc('As visitors know it.', 'Nordlicht'),
      defaultLocale: doc('The language that stands in where another has no file.', 'en'),
      locales: doc('By language tag, the files of each language.'),
      returns: doc('The return policy of every language that names none of its own.', 'returns.json'),
    }),
  ],
  [
    LOCALE_FILES,
    docs('The files of one language', {
      faq: doc(`Questions and answers. ${FILE}`, 'faq.en.json'),
      guides: doc(`Guidance step by step. ${FILE}`, 'guides.en.json'),
      departments: doc(`Who answers what. ${FILE}`, 'departments.en.json'),
      returns: doc(`The return policy in this language. ${FILE}`, 'returns.en.json'),
    }),
  ],
]);

/** The JSON Schema of desk.json. */
export const deskSchema = (): Schema => schemaOf(DESK, DESK_DOCS);
