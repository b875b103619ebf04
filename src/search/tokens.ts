import type { Corpus } from './corpus.js';
import { fold } from './fold.js';
import { words } from './words.js';

/** A word of a question before it is understood. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly folded: string;
  readonly typing: boolean;
  readonly layout: boolean;
}

/** Longer questions are cut: what matters is said by then, and the time stays bounded. */
const LONGEST_QUERY = 1000;
const MOST_WORDS = 48;

/** The words of a question, in the layout that was meant. */
export function tokensOf(whole: string, typing: boolean, corpus: Corpus): Token[] {
  const query = whole.slice(0, LONGEST_QUERY);
  const { language } = corpus.vocabulary;
  const plain = read(query, 0, false);
  const tokens = language.repairLayout ? repaired(query, plain, language.repairLayout, corpus) : plain;
  const kept = tokens.slice(0, MOST_WORDS);
  const last = kept.at(-1);
  if (typing && last && /[\p{L}\p{N}\p{M}]$/u.test(query)) kept[kept.length - 1] = { ...last, typing: true };
  return kept;
}

function read(text: string, offset: number, layout: boolean): Token[] {
  const tokens: Token[] = [];
  for (const word of words(text)) {
    const folded = fold(word.text);
    if (folded) tokens.push({ text: word.text, start: offset + word.start, folded, typing: false, layout });
  }
  return tokens;
}

/**
 * A question typed in another keyboard layout, repaired: where the repaired pieces are known words more often than
 * the typed ones. Pieces are what lies between spaces, since letters of one layout are punctuation in another.
 */
function repaired(query: string, plain: Token[], repair: (text: string) => string, corpus: Corpus): Token[] {
  const known = ({ folded }: Token) => folded.length > 1 && corpus.vocabulary.stem(folded) !== undefined;
  const pieces = [...query.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const typed = read(text, index, false);
    const meant = read(repair(text), 0, true).map((token) => ({ ...token, text, start: index }));
    return { typed, meant, keep: typed.some(known) };
  });
  const before = pieces.filter(({ keep }) => keep).length;
  const after = pieces.filter(({ keep, meant }) => !keep && meant.some(known)).length;
  if (after === 0 || after < before) return plain;
  return pieces.flatMap(({ typed, meant, keep }) => (keep ? typed : meant));
}
