/**
 * How much is given to the Markdown parser, in characters and lines. It is quadratic on some hostile texts: at these
 * caps the worst of 40 families took about 0.6 s on a slow machine, where the same at 40,000 characters took 69 s.
 */
export const MAX_LENGTH = 20_000;
export const MAX_LINES = 1_000;
/** Signs of emphasis in a row: more than six mean nothing in Markdown, and cost the cube of their number. */
const MANY_SIGNS = /([*_])\1{15,}/g;
/** Quotes and lists inside each other on one line, each costing another pass over it. */
const MANY_LEVELS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){13,}/gm;

const escape = (signs: string): string => signs.replace(/[^\s\d]/g, '\\$&');

/** Where to cut: at the end of a paragraph if there is one in the second half, so that no sentence is torn. */
const limit = (markdown: string): number => {
  let end = 0;
  for (let lines = 0; lines < MAX_LINES && end !== -1; lines++) end = markdown.indexOf('\n', end + 1);
  const most = Math.min(MAX_LENGTH, end === -1 ? markdown.length : end);
  if (most >= markdown.length) return markdown.length;
  const paragraph = markdown.lastIndexOf('\n\n', most);
  return paragraph > most / 2 ? paragraph : most;
};

/** The part that can be parsed in bounded time, and the rest, which is shown as text. */
export const guard = (markdown: string): readonly [safe: string, rest: string] => {
  const end = limit(markdown);
  const safe = markdown.slice(0, end).replace(MANY_LEVELS, escape).replace(MANY_SIGNS, escape);
  return [safe, markdown.slice(end).trim()];
};
