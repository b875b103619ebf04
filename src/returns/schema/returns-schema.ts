import { type Schema, schemaOf } from '../../content/schema/index.js';
import { RETURNS, VERSION, WHEN } from '../returns-shape.js';
import { LEAF_SCHEMAS } from './leaf-schemas.js';
import { RETURNS_DOCS } from './returns-docs.js';

/** The JSON Schema of returns.json: one policy, or versions of it. */
export const returnsSchema = (): Schema => {
  const apart = new Map([
    [VERSION, 'policy'],
    [WHEN, 'when'],
  ]);
  const extras = { leaves: LEAF_SCHEMAS, apart };
  const { $schema, $defs, title, ...versions } = schemaOf(RETURNS, RETURNS_DOCS, extras);
  const { $schema: _dialect, $defs: _defs, ...policy } = schemaOf(VERSION, RETURNS_DOCS, extras);
  const several = { ...(versions['properties'] as Record<string, Schema>) };
  several['versions'] = { ...several['versions'], minItems: 1 };
  return {
    $schema,
    title,
    anyOf: [{ $ref: '#/$defs/policy' }, { ...versions, properties: several }],
    $defs: { ...($defs as Schema), policy },
  };
};
