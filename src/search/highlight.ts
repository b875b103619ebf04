import { fold } from './fold.js';
import type { Hits, Segment } from './types.js';
import { words } from './words.js';

/** Guesses below it find articles, but marking them would puzzle. */
const SURE = 0.45;

/**
 * Marks the words of a text that made it a hit. The text is read afresh, word by word, so marks sit right in any
 * script, after letters that change their length when folded (ß, İ), and in texts that were never searched.
 * @param text A text as it is shown.
 * @param hits What the search gave for the question.
 * @returns Segments that join back to exactly the text; none for an empty text.
 */
export function highlight(text: string, hits: Pick<Hits, 'words'>): readonly Segment[] {
  const meant = meantWords(hits);
  const segments: { text: string; hit: boolean }[] = [];
  let end = 0;
  const put = (until: number, hit: boolean) => {
    if (until === end) return;
    const last = segments.at(-1);
    if (last && last.hit === hit) last.text += text.slice(end, until);
    else segments.push({ text: text.slice(end, until), hit });
    end = until;
  };
  if (meant.size > 0) {
    for (const word of words(text)) {
      if (!meant.has(fold(word.text))) continue;
      put(word.start, false);
      put(word.start + word.text.length, true);
    }
  }
  put(text.length, false);
  return segments;
}

/** The words to mark; stop words only where the question has nothing else. */
function meantWords({ words }: Pick<Hits, 'words'>): ReadonlySet<string> {
  const strong = words.filter(({ weak }) => !weak);
  const list = strong.length > 0 ? strong : words;
  return new Set(
    list.flatMap(({ words }) => words.filter(({ weight }) => weight >= SURE).map(({ word }) => word)),
  );
}
