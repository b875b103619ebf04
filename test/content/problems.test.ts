import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FORMS } from '../../src/content/shape.js';
import { CODES, describe } from '../../src/content/report.js';

const root = new URL('../../', import.meta.url);
const sources = ['src/content', 'src/cli'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'messages.ts')
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
);
/** Written in full, by `fail('…')`, or made from the name of a leaf. */
const used = new Set([
  ...sources.flatMap((text) => [...text.matchAll(/\bcontent\/[a-z\d-]+(?=['"])/g)].map(([code]) => code)),
  ...sources.flatMap((text) =>
    [...text.matchAll(/\bfail\('([a-z-]+)'/g)].map(([, code]) => `content/${code}`),
  ),
  ...[...FORMS.keys(), 'href', 'number', 'count'].map((leaf) => `content/bad-${leaf}`),
]);
const headings = [
  ...readFileSync(new URL('docs/problems.md', root), 'utf8').matchAll(/^## (content\/\S+)$/gm),
].map(([, code]) => code);

test('every code in the source has a sentence and a heading in docs/problems.md, and no other has', () => {
  const sorted = (codes: Iterable<string | undefined>): readonly string[] =>
    [...codes].map(String).sort((a, b) => a.localeCompare(b));
  assert.deepEqual(sorted(CODES), sorted(used));
  assert.deepEqual(sorted(headings), sorted(CODES));
});

test('a code without a sentence is still told', () => {
  assert.match(describe({ code: 'content/new', level: 'error', path: [], params: {} }), /content\/new/);
});
