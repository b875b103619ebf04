// dist/content → dist/schema/*.schema.json. Runs after tsc: the schemas are made from the shapes the parser reads by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

// While a build runs, its results are not yet in dist/.
const dist = join(root, process.env.DESKBELL_DIST ?? 'dist');

/** Each file that editors keep: its room. The module names the function that makes the schema. */
const ROOMS = {
  faq: 'content',
  desk: 'content',
  departments: 'escalation',
  guides: 'guides',
  returns: 'returns',
  check: 'review',
};

const folder = join(dist, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, room] of Object.entries(ROOMS)) {
  const made = await import(pathToFileURL(join(dist, `${room}/schema/${name}-schema.js`)).href);
  const schema = made[`${name}Schema`]();
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
