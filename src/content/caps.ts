/** How much of a file is read. A help desk never comes near these; a broken export or an attack does. */

/** Articles, or other objects, of one list. Beyond it a site needs a search engine, not a file in the browser. */
export const MAX_RECORDS = 50_000;
/** Entries of a list of texts: far above what a person can keep, low enough to stay harmless. */
export const MAX_ENTRIES = 5_000;
/** Characters of one answer or step. The Markdown parser is not linear on hostile text; this bounds it. */
export const MAX_MARKDOWN = 100_000;
/** Characters of any other text. It is shown on one line or searched as one phrase. */
export const MAX_TEXT = 2_000;
/** Problems told one by one. Nobody reads more, and a broken export would give a million. */
export const MAX_PROBLEMS = 200;
/** Characters of a value repeated in a problem, so that a message stays one line. */
export const MAX_QUOTE = 80;
/** Steps from the root of a file to a place: far above what a condition needs, low enough for recursive readers. */
export const MAX_NESTING = 40;
