import { type Schema, schemaOf } from '../../content/schema/index.js';
import { HOUSE } from '../house-shape.js';
import { HOUSE_DOCS } from './house-docs.js';

/** The JSON Schema of check.json. */
export const checkSchema = (): Schema => schemaOf(HOUSE, HOUSE_DOCS);
