// What the build does to code on its way into the browser files. Each plugin is small enough to be read at once.
import { existsSync, readFileSync } from 'node:fs';
import { characterEntities } from 'character-entities';
import { fuseForWords } from './fuse-for-words.mjs';
import { trimLit } from './trim-lit.mjs';

/** Follows tsc's source maps, so that the maps of the browser files lead to the TypeScript sources. */
export const sourceMaps = () => ({
  name: 'source-maps',
  load(id) {
    const file = id.replace(COPY, '');
    if (!existsSync(`${file}.map`) || file.includes('node_modules')) return null;
    const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: JSON.parse(readFileSync(`${file}.map`, 'utf8')) };
  },
});

const COPY = /\?copy=\w+$/;

/**
 * Gives each element its own copy of small furniture: a style that is packed with its like weighs a third of what it weighs
 * in a file of what is shared, which would be a request more, too.
 * @param {RegExp} furniture the imports in files of `elements/`
 */
export const ownCopy = (furniture) => ({
  name: 'own-copy',
  async resolveId(source, importer, options) {
    const [, element] = /[\\/]elements[\\/](\w+)[\\/]/.exec(importer ?? '') ?? [];
    // What is resolved already comes by once more, with its whole path.
    if (!element || !source.startsWith('.') || !furniture.test(source)) return null;
    const { id } = await this.resolve(source, importer, { ...options, skipSelf: true });
    return `${id}?copy=${element}`;
  },
});

/**
 * Lit asks for a Trusted Types policy named "lit-html" while it loads. A page whose Content-Security-Policy lists
 * other names, or whose own Lit has taken the name, refuses, and the refusal would throw and end our module.
 * Ours is named "deskbell" and a refusal is survived.
 */
export const trustedTypes = () => ({
  name: 'trusted-types',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const policy = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/;
    if (!policy.test(code)) {
      this.error(
        'lit-html no longer creates its Trusted Types policy in the known way: see docs/decisions/0007',
      );
    }
    const guarded = '(()=>{try{return $1?.createPolicy("deskbell",$2)}catch{}})()';
    return { code: code.replace(policy, guarded), map: null };
  },
});

/** See trim-lit.mjs. */
export const litForOurBrowsers = () => ({
  name: 'lit-for-our-browsers',
  transform(code, id) {
    const missing = (piece) => this.error(`Lit no longer holds ${piece}: see scripts/trim-lit.mjs`);
    const trimmed = trimLit(code, id, missing);
    return trimmed === undefined ? null : { code: trimmed, map: null };
  },
});

/** See fuse-for-words.mjs. */
export const trimFuse = () => ({
  name: 'trim-fuse',
  transform(code, id) {
    if (!/[\\/]fuse\.js[\\/]/.test(id)) return null;
    const missing = (piece) => this.error(`fuse.js no longer holds ${piece}: see scripts/fuse-for-words.mjs`);
    return { code: fuseForWords(code, missing), map: null };
  },
});

/**
 * The browser build of `decode-named-character-reference` decodes by `innerHTML`, which Trusted Types refuse, and
 * the other build carries 2,125 names (11 kB gzip). Answers are written by people: the names they use are enough.
 */
export const entities = () => {
  const wanted = Object.entries(characterEntities).filter(([name, text]) =>
    isCommon(name, text.codePointAt(0), text),
  );
  const table = JSON.stringify(wanted.map(([name, text]) => `${name} ${text}`).join('|'));
  return {
    name: 'entities',
    transform(_code, id) {
      if (!/[\\/]decode-named-character-reference[\\/]index(\.dom)?\.js$/.test(id)) return null;
      const code = `const names = new Map(${table}.split('|').map((pair) => pair.split(' ')));
export const decodeNamedCharacterReference = (name) => names.get(name) ?? false;`;
      return { code, map: null };
    },
  };
};

function isCommon(name, point, text) {
  if (name.length > 6 || text.length > 1 || text === '|' || text === ' ') return false;
  const ranges = [
    [0x22, 0x7e],
    [0xa0, 0xff],
    [0x152, 0x153],
    [0x160, 0x161],
    [0x391, 0x3c9],
    [0x2010, 0x203a],
    [0x20ac, 0x20ac],
    [0x2116, 0x2122],
    [0x2190, 0x2195],
    [0x2212, 0x2212],
    [0x221a, 0x221e],
    [0x2260, 0x2265],
    [0x2713, 0x2713],
  ];
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** Takes the indentation and the comments out of css`…` templates; text in quotes and `${…}` stay as they are. */
export const cssWhitespace = () => ({
  name: 'css-whitespace',
  transform(code, id) {
    if (id.includes('node_modules') || !/\bcss\s*`/.test(code)) return null;
    // Templates with a backslash or a nested template are left alone.
    const template = /\bcss\s*`((?:[^`$\\]|\$\{[^{}`]*\}|\$(?!\{))*)`/g;
    return { code: code.replace(template, (_all, css) => `css\`${squeeze(css)}\``), map: null };
  },
});

/** @param {string} css */
export function squeeze(css) {
  const token = /("[^"]*"|'[^']*'|\$\{[^}]*\})|\/\*[^]*?\*\/|\s*([{};,])\s*|\s+/g;
  return css
    .replace(token, (_all, kept, mark) => kept ?? mark ?? ' ')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}

/**
 * Indentation inside our `html` templates, which minifiers must keep: a line break alone is the same to HTML outside
 * of `pre`, where ours have no line breaks. Between lines of code it means nothing
 * either, nor in the lists of words of a language.
 */
export const htmlWhitespace = () => ({
  name: 'html-whitespace',
  transform(code, id) {
    if (id.includes('node_modules') || !/\bhtml\s*`|groups\(`/.test(code)) return null;
    return { code: code.replace(/\n\s+/g, '\n'), map: null };
  },
});

/** Fails the build when the entry would need a second request before it can run. */
export const oneEagerFile = (entry) => ({
  name: 'one-eager-file',
  generateBundle(_options, files) {
    const { imports } = files[entry];
    if (imports.length)
      this.error(`${entry} must be one file, but it statically imports ${imports.join(', ')}`);
  },
});

/**
 * Parts that the entry asks for together with the files which they import: else the browser learns of these from the part
 * alone, one way over the network later. Each name costs bytes in the entry, so only what stands first on most pages.
 */
export const partsTogether = (entry, parts) => ({
  name: 'parts-together',
  renderDynamicImport({ chunk, targetModuleId, getTargetChunkImports }) {
    if (chunk.fileName !== entry || !parts.some((part) => targetModuleId?.endsWith(part))) return null;
    const more = getTargetChunkImports().filter(({ fileName }) => fileName !== entry);
    const imports = more.map(({ resolvedImportPath }) => `, import(${resolvedImportPath})`).join('');
    return { left: 'Promise.all([import(', right: `)${imports}]).then(([part]) => part)` };
  },
});

/** One line that names us and whose work is inside; dist/third-party-licences.txt has the texts. */
export function banner(own) {
  return (chunk) => {
    if (!chunk.isEntry) return ''; // the parts are of the entry; dist/third-party-licences.txt has the texts
    const byLicence = new Map();
    for (const folder of packagesOf(chunk)) {
      const { name, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
    }
    const inside = [...byLicence].map(
      ([licence, [first, ...more]]) =>
        `${first}${more.length ? ` and ${more.length} more` : ''} (${licence})`,
    );
    return `/*! Deskbell ${own.version} (${own.license})${inside.length ? `, with ${inside.join(', ')}` : ''} */`;
  };
}

/** The folders of the packages that gave code to a chunk. */
export function packagesOf(chunk) {
  const folder = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
  return new Set(Object.keys(chunk.modules).map(folder).filter(Boolean).sort());
}
