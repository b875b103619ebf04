import { MAX_TEXT } from '../../content/reading.js';
import type { Schema } from '../../content/schema/index.js';

const WORD: Schema = { type: 'string', pattern: '\\S', maxLength: MAX_TEXT };
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const COUNTRY: Schema = { type: 'string', pattern: '^[A-Za-z]{2}$' };
const AMOUNT: Schema = {
  anyOf: [
    { type: 'number', minimum: 0 },
    { type: 'string', pattern: '^\\s*\\d{1,12}(\\.\\d+)?\\s*$' },
  ],
};
const SHARE: Schema = { type: 'string', pattern: '^\\s*\\d{1,3}(\\.\\d{1,2})?\\s?%\\s*$' };

const object = (properties: Schema, more: Schema): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});

/** How the leaves that only returns.json knows look to an editor program. */
export const LEAF_SCHEMAS: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['words', { anyOf: [WORD, { type: 'array', items: WORD, minItems: 1 }] }],
  ['countries', { anyOf: [COUNTRY, { type: 'array', items: COUNTRY }] }],
  ['days', { type: 'integer', minimum: 0, maximum: 36_525 }],
  ['moment', { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d(T.+)?$' }],
  ['currency', { type: 'string', pattern: '^[A-Z]{3}$' }],
  [
    'span',
    {
      anyOf: [
        { type: 'array', items: DAY, minItems: 2, maxItems: 2 },
        object({ from: DAY, to: DAY }, { required: ['from', 'to'] }),
      ],
    },
  ],
  ['range', object({ min: AMOUNT, max: AMOUNT, above: AMOUNT, below: AMOUNT }, { minProperties: 1 })],
  ['charge', { anyOf: [AMOUNT, SHARE] }],
  ['name', { anyOf: [WORD, { type: 'number' }] }],
  ['anything', {}],
]);
