import { MAX_ENTRIES, MAX_MARKDOWN, MAX_RECORDS, MAX_TEXT } from '../caps.js';
import { FAQ } from '../faq-shape.js';
import { FORMS, type ObjectShape, type Shape } from '../shape.js';
import { FAQ_DOCS } from './faq-docs.js';

export type Schema = { readonly [key: string]: unknown };

/** Something that is not white space, so that an empty text is marked while it is written. */
const NOT_EMPTY = '\\S';

const NAMED: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['number', { type: 'number' }],
  ['count', { type: 'integer', minimum: 1 }],
  ['text', { type: 'string', pattern: NOT_EMPTY, maxLength: MAX_TEXT }],
  ['markdown', { type: 'string', pattern: NOT_EMPTY, maxLength: MAX_MARKDOWN }],
  ['pattern', { type: 'string', pattern: '^[/*{(:]', maxLength: 500 }],
  [
    'href',
    { type: 'string', pattern: '^[^\\s\\\\"<>`]+$', not: { pattern: '^(?!(?:https?|mailto|tel):)[^/?#]*:' } },
  ],
]);

const leaf = (name: string): Schema => {
  if (name.includes('|')) return { enum: name.split('|') };
  const form = FORMS.get(name);
  return NAMED.get(name) ?? { type: 'string', ...(form ? { pattern: form.source } : {}) };
};

const object = (shape: ObjectShape<unknown>): Schema => {
  const docs = FAQ_DOCS.get(shape);
  const required = [...shape].filter(([, field]) => field.required).map(([name]) => name);
  return {
    ...(docs ? { title: docs.title } : {}),
    type: 'object',
    ...(required.length ? { required } : {}),
    properties: Object.fromEntries(
      [...shape].map(([name, field]) => [name, { ...docs?.fields.get(name), ...toSchema(field.shape) }]),
    ),
    patternProperties: { '^x-': { description: 'Your own; Deskbell does not read it.' } },
    additionalProperties: false,
  };
};

const toSchema = (shape: Shape): Schema => {
  if (typeof shape === 'string') return leaf(shape);
  if (!Array.isArray(shape)) return object(shape as ObjectShape<unknown>);
  const [item] = shape as readonly [Shape];
  return { type: 'array', items: toSchema(item), maxItems: item instanceof Map ? MAX_RECORDS : MAX_ENTRIES };
};

/**
 * The JSON Schema (draft 2020-12) of faq.json, made from the shape the parser reads by. It says what a file may hold;
 * that ids exist and are used once, that days exist and patterns compile, only `deskbell check` can say.
 */
export const faqSchema = (): Schema => {
  const { properties, ...rest } = object(FAQ);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...rest,
    properties: {
      ...(properties as Schema),
      version: { ...FAQ_DOCS.get(FAQ)?.fields.get('version'), const: 1 },
    },
  };
};
