/** The door to Markdown: apart, so that a page loads the parser with the first opened article. */
export { parseMarkdown } from './parse.js';
export type { Block, Inline } from './tree.js';
