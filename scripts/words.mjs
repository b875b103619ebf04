// The words of the languages in the browser files. In src/i18n each group of words has a table of literal imports, which
// other people's bundlers read; fifteen of them in every part would cost more than the words of some parts weigh.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

const ENTRY = /^\s*\w+: \(\) => import\(['"]\.\/(\w+)\/[\w-]+\.js['"]\),?\n/gm;

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

/** What the bundle speaks by itself. Each other language has a script beside it: `languageScripts`. */
const SPOKEN_IN_BUNDLE = ['en', 'ru'];

/** The languages whose word forms the search of the bundle knows by itself; the others come with their script. */
const SEARCHED_IN_BUNDLE = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'ru'];

// A script of a language may stand after the bundle: what is not there yet is waited for until the page is read.
const ARRIVING = `export const arrived = () => document.readyState !== 'complete' && new Promise((resolve) => {
  document.addEventListener('DOMContentLoaded', resolve, { once: true });
  addEventListener('load', resolve, { once: true });
});
export const load = async (tag, _name, others = {}) =>
  Object.hasOwn(others, tag) ? others[tag]() : tag !== 'en' && (await arrived(), undefined);`;

const LANGUAGE = /^\s*\[['"](\w+)['"], \(\) => import\(['"]\.\/\w+\.js['"]\)\],?\n/gm;

/** In src/search/language/others.ts: fewer languages, and what is not among them is what a script brought. */
const searchLanguages = () => ({
  name: 'words-search',
  transform(code, id) {
    if (!/[\\/]search[\\/]language[\\/]others\.js$/.test(id)) return null;
    const last = ': plain(primary);';
    if (!code.includes(last)) this.error(`src/search/language/others.ts no longer ends in ${last}`);
    const fewer = code.replace(LANGUAGE, (line, tag) => (SEARCHED_IN_BUNDLE.includes(tag) ? line : ''));
    const found = `(await arrived(), globalThis[Symbol.for('deskbell.words')]?.[primary]?.language)`;
    const brought = fewer.replace(last, `: ${found} ?? plain(primary);`);
    return { code: `import { arrived } from '../../i18n/load.js';\n${brought}`, map: null };
  },
});

/** For the bundle: no request for words, whatever the language. */
export const wordsInside = () => [tables(SPOKEN_IN_BUNDLE), loader(ARRIVING), searchLanguages()];

/** The languages that have a script beside the bundle. */
export const scriptLanguages = (folder) =>
  [...languagesIn(folder).keys()].filter((tag) => !SPOKEN_IN_BUNDLE.includes(tag));

/** The script of a language: all its words, and what the search needs to know of it. What the page brings itself stays. */
export const languageScript = (folder, tag) => ({
  name: 'words-script',
  resolveId: (id) => (id === tag ? `\0words-${tag}` : null),
  load(id) {
    if (id !== `\0words-${tag}`) return null;
    const groups = languagesIn(folder).get(tag);
    const names = groups.map(groupName);
    const search = join(folder, `search/language/${tag}.js`);
    const knows = !SEARCHED_IN_BUNDLE.includes(tag) && existsSync(search);
    const from = (path) => JSON.stringify(resolve(path));
    return `${groups
      .map((group, i) => `import { ${names[i]} } from ${from(join(folder, 'i18n', tag, `${group}.js`))};`)
      .join('\n')}
${knows ? `import { language } from ${from(search)};` : ''}
const words = { ${[...names, ...(knows ? ['language'] : [])].join(', ')} };
const all = (globalThis[Symbol.for('deskbell.words')] ??= {});
for (const [name, own] of Object.entries(all.${tag} ?? {})) words[name] = { ...words[name], ...own };
all.${tag} = words;`;
  },
});
