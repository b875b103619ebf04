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
  'removeAll',
  'getIndex',
  'getValueForItemAtKeyId',
  'size',
  'toJSON',
  '_createObjectRecord',
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
  [/(?<=\n\t*)else for \(let i = 0[^\n]*_createObjectRecord[^\n]*/g, ''],
  [
    /isString\(query\) \? isString\(this\._docs\[0\]\) \? (this\._searchStringList\(query\)) : [^;]+;/g,
    '$1;',
  ],
  [/requireAllTokens = [^;]+;/g, 'requireAllTokens = false;'],
  [/const computeMatches = [^;]+;/g, 'const computeMatches = false;'],
  [/const results = heap \? null : \[\];/g, 'const results = [];'],
  [/if \(heap\) \{[^]*?\} else (?=results\.push)/g, ''],
  [/const NON_DECOMPOSABLE_RE = [^\n]+/g, ''],
  [/const stripDiacritics = [^\n]+/g, ''],
  [/if \(index && !\(index instanceof FuseIndex\)\)[^\n]+/g, ''],
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
  [/this\._invalidateSearcherCache\(\);/g, ''],
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
  [/myIndex\.setKeys\(keys\.map\(createKey\)\);/g, ''],
  [/(?<=getFn: )get(?=,)/g, 'null'],
  [/this\.norm = norm\([^\n]+/g, ''],
  [/this\.norm\.clear\(\);/g, ''],
  [/(?<=\bn: )this\.norm\.get\(doc\)/g, '1'],
  [/\nFuse\.(?:version|createIndex|parseIndex|config|parseQuery) = [^\n]+/g, ''],
  [/\nFuse\.(?:match|use) = function[^]*?\n\};/g, ''],
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
