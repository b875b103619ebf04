// Every language has all the words, in its own forms, and no word is kept that nothing says.
// A language is added by its folder in src/i18n, and `npm run languages` writes it into the tables of imports.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Message } from '../../src/i18n/index.js';
import { accepting } from './accept.js';
import { root, sources } from './source.js';

type Words = Readonly<Record<string, Message>>;

const folder = join(root, 'src/i18n');

/** Languages besides English. */
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)
  .sort();

/** Groups of words: `faq-reading`. */
const groups = readdirSync(join(folder, 'en')).map((file) => file.replace(/\.ts$/, ''));

/** Editors work in English or Russian. */
const speaks = (tag: string, group: string): boolean => group !== 'studio' || tag === 'ru';

const wordsOf = async (tag: string, group: string): Promise<Words> =>
  Object.values(
    (await import(pathToFileURL(join(folder, tag, `${group}.ts`)).href)) as Record<string, Words>,
  )[0] ?? {};

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const places = (message: string): string => [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');

/** The places to fill that only some forms of a message need: a form for one thing may leave its number out. */
const allPlaces = (message: Message): string => places(forms(message).join(' '));

const TABLE = /( +)(?:\w+: \(\) => import\('\.\/\w+\/[\w-]+\.js'\),\n\s*)+/;

test('the table of each group of words names every language', () => {
  for (const group of groups) {
    const file = join(folder, `${group}.ts`);
    const before = readFileSync(file, 'utf8');
    const tags = languages.filter((tag) => speaks(tag, group));
    const after = before.replace(TABLE, (table: string, indent: string) => {
      const end = /\n(\s*)$/.exec(table)?.[1] ?? '';
      return `${tags.map((tag) => `${indent}${tag}: () => import('./${tag}/${group}.js'),\n`).join('')}${end}`;
    });
    if (accepting) writeFileSync(file, after);
    else assert.equal(before, after, `src/i18n/${group}.ts: run \`npm run languages\``);
  }
});

for (const tag of languages)
  describe(`the words of ${tag}`, () => {
    for (const group of groups.filter((name) => speaks(tag, name)))
      it(`say all of ${group}, with the same places to fill and the plural forms of the language`, async () => {
        assert.ok(existsSync(join(folder, tag, `${group}.ts`)), `src/i18n/${tag}/${group}.ts is missing`);
        const [english, words] = await Promise.all([wordsOf('en', group), wordsOf(tag, group)]);
        assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
        for (const [key, message] of Object.entries(english)) compare(tag, key, [message, words[key] ?? '']);
      });
  });

function compare(tag: string, key: string, [english, own]: readonly [Message, Message]): void {
  assert.equal(allPlaces(own), allPlaces(english), `${key}: the places to fill`);
  for (const form of forms(own)) assert.ok(form.trim(), `${key} is empty`);
  if (typeof own === 'string') return;
  assert.notEqual(
    typeof english,
    'string',
    `${key} has no plural forms in English, so no number chooses one`,
  );
  const rules = new Intl.PluralRules(tag);
  // French has a form for millions, which nobody returns.
  const needed = new Set<string>([...THOUSAND.map((n) => rules.select(n)), 'other']);
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  const has = Object.keys(own);
  const missing = [...needed].filter((form) => !has.includes(form));
  assert.deepEqual(missing, [], `${key}: plural forms that ${tag} needs`);
  assert.deepEqual(
    has.filter((form) => !known.includes(form)),
    [],
    `${key}: plural forms that ${tag} does not have`,
  );
}

const THOUSAND = Array.from({ length: 1001 }, (_, n) => n);

/** Words for what files of content name, such as the tags of items. */
const FOR_CONTENT = ['hygiene'];

test('each English word is said somewhere', async () => {
  const code = sources
    .filter(({ room }) => room !== 'i18n')
    .map(({ code: text }) => text)
    .join('\n');
  const said = new Set([
    ...[...code.matchAll(/['"`]([\w/-]+)['"`]/g)].map(([, key]) => key),
    ...[...code.matchAll(/\.(\w+)\b/g)].map(([, key]) => key),
    ...[...code.matchAll(/\{([\w\s,:]+)\} =/g)].flatMap(([, keys = '']) => keys.match(/\w+/g) ?? []),
  ]);
  // `file/${fault}`, `${kind}Short`
  const made = [...code.matchAll(/`([\w/-]*)\$\{[^}]+\}([\w/-]*)`/g)].map(([, before = '', after = '']) => [
    before,
    after,
  ]);
  const saysPart = (part: string): boolean =>
    said.has(part) || said.has(part.charAt(0).toLowerCase() + part.slice(1));
  const isSaid = (key: string): boolean =>
    said.has(key) ||
    FOR_CONTENT.includes(key) ||
    made.some(
      ([before = '', after = '']) =>
        key.startsWith(before) &&
        key.endsWith(after) &&
        saysPart(key.slice(before.length, key.length - after.length)),
    );
  for (const group of groups) {
    const unused = Object.keys(await wordsOf('en', group)).filter((key) => !isSaid(key));
    assert.deepEqual(unused, [], `src/i18n/en/${group}.ts has words that nothing says`);
  }
});
