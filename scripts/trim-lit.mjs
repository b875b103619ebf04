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
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
      '',
    ],
    [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
    [',this._$EO?.forEach(t=>t.hostUpdate?.())', ''],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    // Attributes of ours are text or there-or-not, and none goes back to a default.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    [
      'case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
      '',
    ],
    [
      '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      'f(h,s)',
    ],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      '{reflect:e}){(',
    ],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'h=u',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    // No template of ours writes into a comment, or MathML.
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
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
