import { type Schema, schemaOf } from '../../content/schema/index.js';
import { DEPARTMENTS } from '../departments-shape.js';
import { DEPARTMENTS_DOCS } from './departments-docs.js';

/** The JSON Schema of departments.json. */
export const departmentsSchema = (): Schema => schemaOf(DEPARTMENTS, DEPARTMENTS_DOCS);
