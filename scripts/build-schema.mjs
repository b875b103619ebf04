// dist/content → dist/schema/*.schema.json. Runs after tsc: the schemas are made from the shapes the parser reads by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

// While a build runs, its results are not yet in dist/.
const dist = join(root, process.env.DESKBELL_DIST ?? 'dist');

const { faqSchema } = await import(pathToFileURL(join(dist, 'content/schema/json-schema.js')).href);
const folder = join(dist, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries({ faq: faqSchema() })) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
