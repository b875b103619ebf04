import { type Schema, schemaOf } from '../../content/schema/index.js';
import { GUIDES, NODE } from '../guides-shape.js';
import { GUIDES_DOCS } from './guides-docs.js';

const question = { required: ['question', 'options'], properties: { outcome: false } };
const outcome = { required: ['outcome'], properties: { question: false } };

/** The JSON Schema of guides.json. A node is a question or an outcome, which shapes cannot say. */
export const guidesSchema = (): Schema => {
  const made = schemaOf(GUIDES, GUIDES_DOCS, { apart: new Map([[NODE, 'node']]) });
  const { node } = made['$defs'] as Record<string, Schema>;
  return { ...made, $defs: { node: { ...node, oneOf: [question, outcome] } } };
};
