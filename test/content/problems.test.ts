import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FORMS } from '../../src/content/shape.js';
import { CODES, describe } from '../../src/content/report.js';
import { CODES as RETURNS_CODES } from '../../src/returns/report.js';
import { returnsLeaves } from '../../src/returns/returns-leaves.js';
import { CODES as ESCALATION_CODES } from '../../src/escalation/report.js';
import { CODES as GUIDES_CODES } from '../../src/guides/report.js';
import { CODES as REVIEW_CODES } from '../../src/review/report.js';

const root = new URL('../../', import.meta.url);

/** The rooms that find problems, each with its codes. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  content: CODES,
  escalation: ESCALATION_CODES,
  guides: GUIDES_CODES,
  returns: RETURNS_CODES,
  review: REVIEW_CODES,
};

const sources = [...Object.keys(ROOMS), 'cli'].flatMap((room) =>
  readdirSync(new URL(`src/${room}`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\b(messages|schema\/index)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(`src/${room}/${name}`, root), 'utf8'))
    // Doors look like codes.
    .map((text) => text.replace(/ from '[^']*'/g, '')),
);

/** Written in full after its level, by `fail('…')`, or made from the name of a leaf. */
const used = new Set([
  ...sources.flatMap((text) =>
    [...text.matchAll(new RegExp(`\\b(?:${Object.keys(ROOMS).join('|')})/[a-z\\d-]+(?=['"])`, 'g'))].map(
      ([code]) => code,
    ),
  ),
  ...sources.flatMap((text) =>
    [...text.matchAll(/\bfail\('([a-z-]+)'/g)].map(([, code]) => `content/${code}`),
  ),
  ...[...FORMS.keys(), 'href', 'number', 'count', 'timezone'].map((leaf) => `content/bad-${leaf}`),
  ...[...returnsLeaves('EUR').keys()].flatMap((leaf) => (leaf === 'anything' ? [] : [`returns/bad-${leaf}`])),
]);
const headings = [
  ...readFileSync(new URL('docs/problems.md', root), 'utf8').matchAll(/^## ([a-z]+\/\S+)$/gm),
].map(([, code]) => code);

test('every code in the source has a sentence and a heading in docs/problems.md, and no other has', () => {
  const sorted = (codes: Iterable<string | undefined>): readonly string[] =>
    [...codes].map(String).sort((a, b) => a.localeCompare(b));
  const told = Object.values(ROOMS).flat();
  assert.deepEqual(sorted(told), sorted(used));
  assert.deepEqual(sorted(headings), sorted(told));
});

test('a code without a sentence is still told', () => {
  assert.match(describe({ code: 'content/new', level: 'error', path: [], params: {} }), /content\/new/);
});
