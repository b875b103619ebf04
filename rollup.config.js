// dist/define.js → what a page loads by a script tag.
// deskbell.js is one eager file; what is needed later comes from parts/ by import(). deskbell.bundle.js is all in one, in
// English and Russian; words/*.js each bring it another language.
// engines/*.js and adapters/*.js each hold one thing that a site takes by itself, with all it needs.
import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {
  banner,
  cssWhitespace,
  entities,
  htmlWhitespace,
  litForOurBrowsers,
  oneEagerFile,
  ownCopy,
  partsTogether,
  sourceMaps,
  trimFuse,
  trustedTypes,
} from './scripts/rollup-plugins.mjs';
import {
  languageScript,
  scriptLanguages,
  wordFiles,
  wordsByAddress,
  wordsFolder,
  wordsInside,
} from './scripts/words.mjs';

const own = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const plugins = [
  resolve({ browser: true, exportConditions: ['production'] }),
  sourceMaps(),
  trustedTypes(),
  litForOurBrowsers(),
  entities(),
  trimFuse(),
  cssWhitespace(),
  htmlWhitespace(),
];
const minified = (format) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
    format: { comments: /^! Deskbell/, ...format },
  });
// A module is read as UTF-8 whatever its page or server says, so letters stay letters: `\u0447` is three times as long.
const minify = minified({});
// The bundle can be taken without type="module": Fuse carries literal combining characters, which break on a page
// that names no charset.
const minifyAscii = minified({ ascii_only: true });
const output = {
  format: 'es',
  sourcemap: true,
  banner: banner(own),
  generatedCode: { preset: 'es2015', symbols: false },
};

/** dist/search/index.js → search, dist/faq/faq.controller.js → faq-controller: names that say something in a network panel. */
function partName({ facadeModuleId, moduleIds, name }) {
  const id = facadeModuleId ?? moduleIds.findLast((module) => module.endsWith(`/${name}.js`)) ?? name;
  const path = /[\\/]\.?dist[-\d]*[\\/](?:elements[\\/])?(.+)\.js$/.exec(id)?.[1] ?? name;
  const short = path.replace(/[\\/]index$/, '').replace(/^(\w+)[\\/]\1\b/, '$1');
  return short.replace(/[^\w]+/g, '-');
}

/**
 * What the first results need and other parts too. Left to itself, rollup makes a file for every set of parts that share
 * something, and each costs a request and some hundred bytes before the first answer.
 */
const TOGETHER = {
  common: [
    'content/(caps|dates|forms|gentle|load-faq|plain-text|raw|safe-href|visible)',
    'i18n/format',
    'platform/(load-json|sliced)',
    'search/language/index',
    'ui/(adopt|event|icons|request)',
  ],
  // Asked for by the first key: one request, not one after the other. English is inside, as it is in every part;
  // the files of the other languages come beside it, and take from here what they need.
  search: [
    'search/language/(en|lists)',
    'search/(corpus|correct|create-index|describe|edit-distance|engine|evidence|expand|expansion|fields|fold|fuzzy|highlight|index)',
    'search/(matched-fields|neighbourhood|numbered|oddness|parameters|partial|phrase|postings|promising|rank|synonyms|tally)',
    'search/(tokens|understand|vocabulary|words)',
  ],
  // What is read of guides.
  shapes: ['content/(collector|near|read-shape)'],
  'content-shape': ['content/(bare|shape)', 'platform/as-json'],
  // What every slip and every message is written with.
  'escalation-outbox-redact': ['content/encoded', 'escalation/outbox/redact'],
  // What the slip takes of the screens before it comes from their parts: it is never seen without them.
  'returns-verdict': [
    'elements/returns/returns.(answer|icons|verdict|verdict.styles)',
    'i18n/(en/)?returns-answer',
    'returns/grounds',
  ],
  'returns-rest': [
    'elements/returns/returns.(duration|order|paper|photos|request|request.styles|review|statement|ways|wishes)',
    'i18n/(en/)?returns-request',
    'returns/(calendar|money-back)',
  ],
  'escalation-delivery': [
    'elements/escalation/escalation.(delivery|slip|slip.styles|standing|summary)',
    'escalation/ticket',
    'i18n/(en/)?escalation-slip',
  ],
};

const eagerOf = new WeakMap();

/** What the entry imports without waiting: said aloud, or rollup gives what a file of TOGETHER imports of it a file too. */
function eager({ getModuleIds, getModuleInfo }) {
  if (eagerOf.has(getModuleInfo)) return eagerOf.get(getModuleInfo);
  const found = new Set([...getModuleIds()].filter((id) => getModuleInfo(id).isEntry));
  for (const id of found) for (const imported of getModuleInfo(id).importedIds) found.add(imported);
  eagerOf.set(getModuleInfo, found);
  return found;
}

function manualChunks(id, modules) {
  const path = id.replaceAll('\\', '/');
  if (/\/node_modules\/(fuse\.js\/|@orama\/stemmers\/.*\/en)/.test(path)) return 'search';
  if (eager(modules).has(id)) return 'deskbell';
  return Object.keys(TOGETHER).find((name) =>
    TOGETHER[name].some((files) => new RegExp(`/\\.?dist[-\\d]*/${files}\\.js$`).test(path)),
  );
}

/** `engines/relay`, `adapters/zendesk` …, as package.json exports them. */
const singles = Object.keys(own.exports).flatMap(
  (path) => /^\.\/((?:engines|adapters)\/.+)$/.exec(path)?.[1] ?? [],
);

/** @param {string} folder where tsc wrote, and where the browser files go */
export const browserFiles = (folder) => [
  {
    input: { deskbell: `${folder}/define.js` },
    plugins: [
      ownCopy(/\/ui\/(back|button\.styles|given|moment|person)\.js$/),
      ...wordsByAddress(folder),
      ...plugins,
    ],
    // Parts import what they share with the entry from the entry itself, so that there is no third file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...output,
      dir: folder,
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `parts/${partName(chunk)}-[hash].js`,
      // A shared piece of some hundred bytes is not worth a request of its own.
      experimentalMinChunkSize: 400,
      manualChunks,
      onlyExplicitManualChunks: true,
      plugins: [minify, oneEagerFile('deskbell.js'), partsTogether('deskbell.js', ['/faq.controller.js'])],
    },
  },
  {
    input: wordFiles(folder),
    plugins,
    output: {
      ...output,
      banner: '',
      sourcemap: false,
      dir: folder,
      entryFileNames: `${wordsFolder(folder)}/[name].js`,
      plugins: [minify],
    },
  },
  {
    input: `${folder}/define.js`,
    plugins: [...wordsInside(), ...plugins],
    output: {
      ...output,
      // In a function of its own: the names of a classic script are the page's, and `gc` is one that browsers may have.
      format: 'iife',
      file: `${folder}/deskbell.bundle.js`,
      inlineDynamicImports: true,
      plugins: [minifyAscii],
    },
  },
  ...scriptLanguages(folder).map((tag) => ({
    input: { [tag]: tag },
    plugins: [languageScript(folder, tag), ...plugins],
    output: {
      ...output,
      banner: '',
      sourcemap: false,
      format: 'iife',
      dir: folder,
      entryFileNames: 'words/[name].js',
      plugins: [minifyAscii],
    },
  })),
  ...singles.map((name) => ({
    input: { [name]: `${folder}/${name}.js` },
    plugins,
    output: { ...output, dir: folder, entryFileNames: '[name].js', plugins: [minify] },
  })),
];

/**
 * The page of the editors: `deskbell studio` serves it, and a site may. Nothing of it is loaded by visitors.
 * @param {string} folder where tsc wrote; the page goes into studio/page beside it
 */
export const studioFiles = (folder) => ({
  input: { studio: `${folder}/studio/main.js`, worker: `${folder}/studio/worker.js` },
  plugins,
  output: {
    ...output,
    sourcemap: false,
    dir: `${folder}/studio/page`,
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `parts/${partName(chunk)}-[hash].js`,
    plugins: [minify],
  },
});

export default browserFiles('dist');
