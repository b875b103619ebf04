/** Groups of words by name, as `faq`. */
type Words = Readonly<Record<string, object>>;

/**
 * Words that came with the page: a language of which Deskbell has none, other words for what it says, or the scripts
 * beside the bundle. By canonical language tag; the README says how, under Languages. The one thing here that is not an
 * argument: every group of words would have to be handed it, and it is the same for all.
 */
export const brought = (): Readonly<Record<string, Words>> | undefined =>
  (globalThis as { [words: symbol]: Readonly<Record<string, Words>> | undefined })[
    Symbol.for('deskbell.words')
  ];
