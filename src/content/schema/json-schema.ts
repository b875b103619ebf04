import { MAX_ENTRIES, MAX_MARKDOWN, MAX_RECORDS, MAX_TEXT } from '../caps.js';
import { FORMS, type ObjectShape, type Shape } from '../shape.js';
import type { Docs } from './docs.js';

export type Schema = { readonly [key: string]: unknown };

/** Something that is not white space, so that an empty text is marked while it is written. */
const NOT_EMPTY = '\\S';

const NAMED: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['number', { type: 'number' }],
  ['boolean', { type: 'boolean' }],
  ['count', { type: 'integer', minimum: 1 }],
  ['text', { type: 'string', pattern: NOT_EMPTY, maxLength: MAX_TEXT }],
  ['markdown', { type: 'string', pattern: NOT_EMPTY, maxLength: MAX_MARKDOWN }],
  ['pattern', { type: 'string', pattern: '^[/*{(:]', maxLength: 500 }],
  [
    'href',
    { type: 'string', pattern: '^[^\\s\\\\"<>`]+$', not: { pattern: '^(?!(?:https?|mailto|tel):)[^/?#]*:' } },
  ],
]);

const leaf = (name: string, own: SchemaExtras['leaves']): Schema => {
  if (name.includes('|')) return { enum: name.split('|') };
  const form = FORMS.get(name);
  return own?.get(name) ?? NAMED.get(name) ?? { type: 'string', ...(form ? { pattern: form.source } : {}) };
};

type AllDocs = ReadonlyMap<Shape, Docs>;

/** What a file has beyond the common language of shapes. */
export interface SchemaExtras {
  /** How its own leaves look. */
  readonly leaves?: ReadonlyMap<string, Schema>;
  /** Shapes that hold themselves stand in `$defs` under a name, and others refer to them. */
  readonly apart?: ReadonlyMap<Shape, string>;
}

interface Making extends SchemaExtras {
  readonly docs: AllDocs;
}

const object = (shape: ObjectShape<unknown>, all: Making): Schema => {
  const docs = all.docs.get(shape);
  const named = [...shape].filter(([name]) => name !== '*');
  const other = shape.get('*');
  const required = named.filter(([, field]) => field.required).map(([name]) => name);
  return {
    ...(docs ? { title: docs.title } : {}),
    type: 'object',
    ...(required.length ? { required } : {}),
    properties: Object.fromEntries(
      named.map(([name, field]) => [name, { ...docs?.fields.get(name), ...toSchema(field.shape, all) }]),
    ),
    patternProperties: { '^x-': { description: 'Your own; Deskbell does not read it.' } },
    additionalProperties: other ? toSchema(other.shape, all) : false,
  };
};

const toSchema = (shape: Shape, all: Making): Schema => {
  if (typeof shape === 'string') return leaf(shape, all.leaves);
  const name = all.apart?.get(shape);
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  if (shape instanceof Set) return { anyOf: [...shape].map((one) => toSchema(one, all)) };
  if (!Array.isArray(shape)) return object(shape as ObjectShape<unknown>, all);
  const [item] = shape as readonly [Shape];
  return {
    type: 'array',
    items: toSchema(item, all),
    maxItems: item instanceof Map ? MAX_RECORDS : MAX_ENTRIES,
  };
};

/**
 * The JSON Schema (draft 2020-12) of a file, made from the shape its parser reads by. It says what a file may hold; that
 * ids exist and are used once, that days exist and patterns compile, only `deskbell check` can say.
 * @param docs the words for every field, by object
 */
export const schemaOf = (shape: ObjectShape<unknown>, docs: AllDocs, extras: SchemaExtras = {}): Schema => {
  const making = { ...extras, docs };
  const apart = [...(extras.apart ?? [])].map(([one, name]) => [
    name,
    object(one as ObjectShape<unknown>, making),
  ]);
  const { properties, ...rest } = object(shape, making);
  const { version } = properties as Record<string, Schema>;
  const { type: _type, ...known } = version ?? {};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...rest,
    properties: { ...(properties as Schema), ...(version ? { version: { ...known, const: 1 } } : {}) },
    ...(apart.length ? { $defs: Object.fromEntries(apart) as Schema } : {}),
  };
};
