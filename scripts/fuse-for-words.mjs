/**
 * Fuse as our engine uses it: a list of single words, searched for one word. Fuse is one class, and bundlers keep a
 * class whole; so the build takes out what lists of words never reach (objects and their keys, token search, matched
 * ranges, changes of the list, marks of 200 scripts). The version is pinned, the build fails when a piece is not found,
 * and test/house/fuse.test.ts holds the trimmed file against the package: same words, same answers.
 */

/** Methods that are never called. */
const METHODS = [
  'add',
  'remove',
  'removeAt',
  'getIndex',
  '_normalizedKeys',
  '_searchLogical',
  '_searchObjectList',
  '_findMatches',
  '_coversAllTokens',
];

/** What stands in Fuse's file, and what is left of it. */
const REPLACEMENTS = [
  [/this\.options\.useTokenSearch/g, 'false'],
  [/const useHeap = [^;]+;/g, 'const useHeap = false;'],
  [/ignoreDiacritics \? stripDiacritics\((\w+)\) : \1/g, '$1'],
  [/if \((?:hasMatches && )?includeMatches\)/g, 'if (false)'],
  [
    /isString\(query\) \? isString\(this\._docs\[0\]\) \? (this\._searchStringList\(query\)) : [^;]+;/g,
    '$1;',
  ],
  [/const computeMatches = [^;]+;/g, 'const computeMatches = false;'],
  [/const NON_DECOMPOSABLE_RE = [^\n]+/g, ''],
  [/if \(this\.options\.useExtendedSearch && true\)[^\n]+/g, ''],
  [/if \(pattern\.length > 32\)[^\n]+/g, ''],
  [/if \(len > 32\) \{[^]*?\n\t\t\} else (?=addChunk)/g, ''],
  [/if \(isString\(query\) && !query\.trim\(\)\) \{[^]*?\n\t\t\}/g, ''],
  [/if \(isNumber\(limit\) && limit > -1\)[^\n]+/g, ''],
  // Each list is asked once, so there is nothing to keep between two questions.
  [
    /\n\t_getSearcher\(query\) \{[^]*?\n\t\}/g,
    '\n\t_getSearcher(query) {\n\t\treturn createSearcher(query, this.options);\n\t}',
  ],
  [/\n\t_invalidateSearcherCache\(\) \{[^]*?\n\t\}/g, ''],
  [/this\._(?:lastQuery|lastSearcher|invertedIndex) = null;/g, ''],
  // The list keeps its order (`shouldSort: false`), so nobody asks for scores.
  [/computeScore\(results, \{ ignoreFieldNorm \}\);/g, ''],
  [/if \(shouldSort\) results\.sort[^\n]+/g, ''],
  [/if \(includeScore\)[^\n]+/g, ''],
  [/sortFn: [^\n]+\n/g, '\n'],
  [/for \(let i = 0, len = registeredSearchers\.length[^]*?\n\t\}/g, ''],
  [/\n\tincludeScore: false,/g, ''],
  // Lists of words have no keys, and one word has no length to make up for (`ignoreFieldNorm`).
  [/this\._keyStore = new KeyStore\([^\n]+/g, ''],
  [/(?<=getFn: )get(?=,)/g, 'null'],
  [/\nFuse\.(?:version|createIndex|parseIndex|config|parseQuery) = [^\n]+/g, ''],
  [
    /\n\tsetCollection\(docs, index\) \{[^]*?\n\t\}/g,
    '\n\tsetCollection(docs) {\n\t\tthis._docs = docs;\n\t}',
  ],
  [
    /\n\t_searchStringList\(query[^]*?\n\t\}/g,
    '\n\t_searchStringList(query) {\n\t\tconst searcher = this._getSearcher(query);\n\t\tconst results = [];\n\t\tthis._docs.forEach((item, idx) => {\n\t\t\tif (searcher.searchIn(item).isMatch) results.push({ item, idx });\n\t\t});\n\t\treturn results;\n\t}',
  ],
  // Options come with their defaults from the constructor, and words are folded before they come here.
  [/ = Config\.\w+/g, ''],
  [/(?:text|pattern) = isCaseSensitive[^\n]+/g, ''],
  [/if \(text\.length < this\.options\.minMatchCharLength\)[^]*?\};/g, ''],
  [
    /\n\t(?:keys: \[\]|shouldSort: true|useExtendedSearch|useTokenSearch|tokenize|tokenMatch|getFn: null|ignoreFieldNorm: false|fieldNormWeight: 1|isCaseSensitive: false|ignoreDiacritics: false)\b[^\n]*/g,
    '',
  ],
  [/\n\t\t\t(?:isCaseSensitive|ignoreDiacritics),?(?=\n)/g, ''],
  [/const \{ includeMatches, includeScore, shouldSort, sortFn, ignoreFieldNorm \} = this\.options;/g, ''],
  [/return format\(results, this\._docs, \{[^]*?\}\);/g, 'return format(results, this._docs);'],
  [/\nFuse\.(?:match|use) = function[^]*?\n\};/g, ''],
  [/const comparator = sortFn;/g, ''],
];

/**
 * @param {string} code the text of fuse.basic.mjs
 * @param {(piece: string) => never} missing called with what was not found
 */
export function fuseForWords(code, missing) {
  let rest = code;
  const take = (pattern, left) => {
    const next = rest.replace(pattern, left);
    if (next === rest) missing(String(pattern));
    rest = next;
  };
  for (const name of METHODS)
    take(new RegExp(`\\n\\t${name}\\([^\\n]*\\) \\{\\n(?:\\t\\t[^\\n]*\\n|\\n)*\\t\\}`, 'g'), '');
  for (const [pattern, left] of REPLACEMENTS) take(pattern, left);
  return rest;
}
