/**
 * Read objects inherit nothing, so a polluted `Object.prototype` does not show through an absent field. It names `this`
 * so that a minifier does not make an arrow of it, which cannot be constructed.
 */
export const Bare = function (this: unknown) {
  return this;
} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.freeze(Object.create(null));
