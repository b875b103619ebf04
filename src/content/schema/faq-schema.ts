import { FAQ } from '../faq-shape.js';
import { FAQ_DOCS } from './faq-docs.js';
import { type Schema, schemaOf } from './json-schema.js';

/** The JSON Schema of faq.json. */
export const faqSchema = (): Schema => schemaOf(FAQ, FAQ_DOCS);
