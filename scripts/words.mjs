// The words of the languages in the browser files. In src/i18n each group of words has a table of literal imports, which
// other people's bundlers read; fifteen of them in every part would cost more than the words of some parts weigh.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The page of the editors speaks these, and no visitor loads them. */
const NOT_FOR_VISITORS = ['studio.js'];

/**
 * @param {string} folder where tsc wrote
 * @returns {Map<string, string[]>} the languages besides English, with their groups of words: `de` → `['desk', 'faq', …]`
 */
export function languagesIn(folder) {
  const i18n = join(folder, 'i18n');
  if (!existsSync(i18n)) return new Map();
  const tags = readdirSync(i18n, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    tags
      .map(({ name }) => name)
      .filter((tag) => tag !== 'en')
      .sort()
      .map((tag) => [tag, groupsIn(join(i18n, tag))]),
  );
}

const groupsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js') && !NOT_FOR_VISITORS.includes(file))
    .sort()
    .map((file) => file.slice(0, -3));

/** `faq-reading` → `faqReading`: what the file exports, and is called in the browser files. */
export const groupName = (file) => file.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());

/** One hash for all words: addresses differ by language and name alone. */
export function wordsFolder(folder) {
  const hash = createHash('sha256');
  for (const [tag, groups] of languagesIn(folder))
    for (const group of groups) hash.update(readFileSync(join(folder, 'i18n', tag, `${group}.js`)));
  return `parts/words-${hash.digest('hex').slice(0, 8)}`;
}

/** `de/faqReading` → the file: the words by themselves, for rollup. */
export const wordFiles = (folder) =>
  Object.fromEntries(
    [...languagesIn(folder)].flatMap(([tag, groups]) =>
      groups.map((group) => [`${tag}/${groupName(group)}`, join(folder, 'i18n', tag, `${group}.js`)]),
    ),
  );

const ENTRY = /^\s*\w+: \(\) => import\('\.\/(\w+)\/[\w-]+\.js'\),?\n/gm;

/** Takes languages out of the tables of imports in src/i18n. */
const tables = (keep) => ({
  name: 'words-tables',
  transform(code, id) {
    if (!/[\\/]i18n[\\/][\w-]+\.js$/.test(id)) return null;
    const fewer = code.replace(ENTRY, (line, tag) => (keep.includes(tag) ? line : ''));
    return fewer === code ? null : { code: fewer.replace(/, \{\s*\}\)/, ')'), map: null };
  },
});

/** Puts code in the place of src/i18n/load.ts. */
const loader = (code) => ({
  name: 'words-loader',
  load: (id) => (/[\\/]i18n[\\/]load\.js$/.test(id) ? { code, map: { mappings: '' } } : null),
});

/** For the eager script and its parts: the address is made of the language and the name of the group. */
export function wordsByAddress(folder) {
  const tags = [...languagesIn(folder).keys()].join('|');
  const address = `./${wordsFolder(folder)}/\${tag}/\${name}.js`;
  const code = `export const load = async (tag, name) => /^(${tags})$/.test(tag) && import(\`${address}\`);`;
  return [tables([]), loader(code)];
}
