export { type Doc, type Docs, doc, docs } from './docs.js';
export { type Schema, schemaOf } from './json-schema.js';
export { ARTICLE, FAQ } from '../faq-shape.js';
