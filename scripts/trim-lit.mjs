// What Lit carries for browsers that Deskbell does not run in, for decorators it does not use, and for polyfills and
// version lists on `window` that a guest does not leave there. See docs/decisions/0014-lit-for-our-browsers.md.
// Lit is pinned; a piece that is no longer there ends the build.

/** By package: the piece as published, and what stands in its place. */
const pieces = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      't',
    ],
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
      '',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/**
 * @param {string} code of a file of Lit
 * @param {string} id its path
 * @param {(piece: string) => never} missing told of a piece that is not in the code any more
 * @returns {string | undefined} the shorter code; undefined for a file of something else
 */
export function trimLit(code, id, missing) {
  const path = id.replaceAll('\\', '/');
  const file = Object.keys(pieces).find((name) => path.endsWith(`/node_modules/${name}`));
  if (!file) return undefined;
  return pieces[file].reduce((text, [piece, instead]) => {
    if (text.split(piece).length !== 2) missing(`${file}: ${piece.slice(0, 60)}`);
    return text.replace(piece, () => instead);
  }, code);
}
