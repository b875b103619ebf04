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
    ['toString(){return this.cssText}', ''],
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
    ['s.state&&(s.attribute=!1),', ''],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
    // No property of ours has accessors of its own, or a symbol for a name.
    ['getOwnPropertyDescriptor:h,', ''],
    ['getOwnPropertySymbols:o,', ''],
    ['s=[...r(t),...o(t)]', 's=r(t)'],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,',
    ],
    // Styles of ours are always a list, and no element waits for its first drawing.
    ['else void 0!==s&&i.push(t(s))', ''],
    ['||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)', '=!0,this.updated(t)'],
    ['firstUpdated(t){}', ''],
    // Nor does one choose when, or whether, it is drawn.
    ['let t=!1;const s=this._$AL;try{', 'const s=this._$AL;try{'],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()',
      'this.willUpdate(s),this.update(s)',
    ],
    ['catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'catch(s){throw this._$EM(),s}this._$AE(s)'],
    ['shouldUpdate(t){return!0}', ''],
    ['this.getUpdateComplete()}getUpdateComplete(){return this._$ES}', 'this._$ES}'],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    // No template of ours writes into a comment, or MathML.
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // Nothing is bound to an element itself.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}', '_$AI(t){M(this,t)}'],
    // Directives that wait for something would have to know whether they are in the page: none of ours waits.
    ['h?._$AO?.(!1),', ''],
    ['this._$AN=void 0,this._$AD=t', 'this._$AD=t'],
    ['this._$AN=void 0,this._$AA=t', 'this._$AA=t'],
    ['this._$AN=void 0,this.element=t,this.name=i', 'this.element=t,this.name=i'],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    // Templates are compiled in the page, never ahead.
    [
      '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      '{values:i}=t,e=this._$AC(t)',
    ],
    // Listeners are functions, without options.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
  ],
  'lit-element/lit-element.js': [
    [',this._$Do=void 0', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(', 'e('],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
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
