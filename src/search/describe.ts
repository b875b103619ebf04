import type { Corpus } from './corpus.js';
import type { Expansion } from './expansion.js';
import type { Hits, WordMatch } from './types.js';
import type { QueryWord } from './understand.js';

/** Says how the words of a question were understood, and the question as it was corrected. */
export function describe(
  query: string,
  words: readonly QueryWord[],
  corpus: Corpus,
): Pick<Hits, 'words' | 'corrected'> {
  const corrected = correct(query, words, corpus);
  const matches = words.map(({ text, stop, expansions }): WordMatch => {
    const list = expansions.flatMap((one) =>
      formsOf(one, corpus).map((word) => ({ word, weight: one.weight, how: one.how })),
    );
    return { typed: text, weak: stop, words: list };
  });
  return corrected === query ? { words: matches } : { words: matches, corrected };
}

/** All words of the content with the stem of an expansion, the recognised one first. */
function formsOf({ stem, word }: Expansion, { vocabulary, forms }: Corpus): string[] {
  const list: string[] = word < 0 ? [] : [vocabulary.words[word] as string];
  for (let i = forms.starts[stem] as number; i < (forms.starts[stem + 1] as number); i++) {
    const id = forms.words[i] as number;
    if (id !== word) list.push(vocabulary.words[id] as string);
  }
  return list;
}

/** The question with every corrected word in place of what was typed. */
function correct(query: string, words: readonly QueryWord[], { vocabulary }: Corpus): string {
  let text = '';
  let end = 0;
  for (const word of words) {
    const first = word.expansions[0];
    const change = first && first.word >= 0 && (first.how === 'corrected' || first.how === 'layout');
    if (word.start < end && !change) continue;
    text += word.start < end ? ' ' : query.slice(end, word.start);
    text += change ? (vocabulary.words[first.word] as string) : word.text;
    end = Math.max(end, word.start + word.text.length);
  }
  return text + query.slice(end);
}
