import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFaq } from '../../src/content/index.js';
import { faqSchema } from '../../src/content/schema/faq-schema.js';
import { faqFile } from '../helpers/faq-files.js';

const schema = faqSchema();
const valid = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema);
const full: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/content/full.faq.json', import.meta.url), 'utf8'),
);

/** What the schema cannot say: existence, sense of a date, the meaning of an address. */
const BEYOND =
  /unknown-id|duplicate|never-shown|no-topic|advice|html|made-ids|missing-version|missing-locale|no-articles|broken-character/;
const parses = (value: unknown): boolean =>
  parseFaq(value).problems.every(({ level, code }) => level === 'advice' || BEYOND.test(code));

const GOOD: readonly (readonly [string, unknown])[] = [
  ['a file with every field', full],
  ['the smallest file', faqFile()],
  ['an id in another script', faqFile({ id: 'où-est_ма.заказ' })],
  ['a field of your own', faqFile({ 'x-note': { any: ['thing'] } })],
  ['a relative link', faqFile({ actions: [{ type: 'link', label: 'x', href: '/a?b=c:d' }] })],
  ['no locale', { version: 1, articles: [] }],
  ['empty lists', faqFile({ tags: [], pages: [] }, { categories: [], tests: [] })],
];
const BAD: readonly (readonly [string, unknown])[] = [
  ['a list', []],
  ['a text', 'x'],
  ['no articles', { version: 1, locale: 'en' }],
  ['another version', faqFile({}, { version: 2 })],
  ['a version in words', faqFile({}, { version: '1' })],
  ['a locale that is none', faqFile({}, { locale: 'english language' })],
  ['an article without answer', faqFile({}, { articles: [{ id: 'a', question: 'b' }] })],
  ['an unknown field', faqFile({ awnser: 'x' })],
  ['an unknown field above', faqFile({}, { article: [] })],
  ['an empty question', faqFile({ question: ' ' })],
  ['a number for a text', faqFile({ question: 5 })],
  ['null for a text', faqFile({ owner: null })],
  ['a text for a list', faqFile({ tags: 'x' })],
  ['an id with spaces', faqFile({ id: 'a b' })],
  ['an unknown status', faqFile({ status: 'hidden' })],
  ['a day in words', faqFile({ lastReviewedOn: 'yesterday' })],
  ['a time without offset', faqFile({ publishAt: '2026-01-01T00:00' })],
  ['a duration in words', faqFile({ reviewIn: 'half a year' })],
  ['a country in words', faqFile({ audience: { countries: ['Germany'] } })],
  ['an unknown action', faqFile({ actions: [{ type: 'jump', label: 'x' }] })],
  ['an action without label', faqFile({ actions: [{ type: 'return' }] })],
  ['a link to a script', faqFile({ actions: [{ type: 'link', label: 'x', href: 'javascript:alert(1)' }] })],
  ['a link with a backslash', faqFile({ actions: [{ type: 'link', label: 'x', href: '\\\\evil.example' }] })],
  ['a page without a slash', faqFile({ pages: ['returns'] })],
  ['a golden question within 0', faqFile({}, { tests: [{ query: 'q', expect: ['a'], within: 0 }] })],
  ['a golden question without expectation', faqFile({}, { tests: [{ query: 'q' }] })],
  ['a half golden question', faqFile({}, { tests: [{ query: 'q', expect: ['a'], within: 1.5 }] })],
  ['a synonym group that is none', faqFile({}, { synonyms: ['a'] })],
  ['a question as long as a book', faqFile({ question: 'a'.repeat(2_001) })],
];

for (const [what, value] of GOOD) {
  test(`${what}: the schema and the parser accept it`, () => {
    assert.equal(valid(value), true, JSON.stringify(valid.errors));
    assert.equal(parses(value), true);
  });
}
for (const [what, value] of BAD) {
  test(`${what}: the schema and the parser refuse it`, () => {
    assert.equal(valid(value), false);
    assert.equal(parses(value) && !Array.isArray(value), false);
  });
}

test('an editor program finds words for every field, and values to choose from', () => {
  const open: [string, unknown][] = [['', schema]];
  let fields = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, node] = next as [string, Record<string, unknown>];
    for (const [name, field] of Object.entries(
      (node['properties'] ?? {}) as Record<string, { description?: string }>,
    )) {
      fields++;
      assert.ok(field.description, `${path}.${name} has no description`);
      open.push([`${path}.${name}`, field]);
    }
    if (typeof node['items'] === 'object') open.push([`${path}[]`, node['items']]);
  }
  assert.ok(fields > 45);
  const article = (schema as { properties: { articles: { items: { properties: Record<string, unknown> } } } })
    .properties.articles.items.properties;
  assert.deepEqual(article['status'] as { enum: unknown; default: unknown }, {
    description: 'Only published articles are shown.',
    default: 'published',
    enum: ['draft', 'published', 'archived'],
  });
}); // prettier-ignore
