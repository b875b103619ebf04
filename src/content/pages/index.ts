/** The door to page suggestions: apart, since a page without `pages` in its content never loads it. */
export { pageMatcher } from './match.js';
export { compilePattern } from './pattern.js';
