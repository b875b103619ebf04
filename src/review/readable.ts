import { type Look, said } from './look.js';
import { once } from './once.js';
import { lettered, sentencesOf } from './prose.js';
import { easeOf, formulaFor } from './reading-ease.js';

/** Below it a text is "difficult" or "very difficult" on Flesch's scale. */
const EASE = 50;
/** Formulas were made on samples of about a hundred words; on a few words they say nothing. */
const ENOUGH = 60;
/** Words of one sentence. Beyond about 25 readers lose the thread; a little room is left for names and numbers. */
const LONG = 30;

/** Sentences that are too long, and answers that are hard to read. */
export const readable: Look = ({ report }, { faq, house, place }) => {
  const known = formulaFor(faq.locale);
  const formula = known && { ...known, syllables: once(known.syllables) };
  const [longest, least] = [house.longSentence ?? LONG, house.readingEase ?? EASE];
  for (const article of faq.articles) {
    if (article.status === 'archived') continue;
    const at = place(article);
    const whole: (readonly string[])[] = [];
    for (const [text, below] of said(article)) {
      for (const sentence of sentencesOf(text)) {
        const spoken = lettered(sentence);
        const words = spoken.length;
        whole.push(spoken);
        if (words > longest)
          report(
            'advice review/long-sentence',
            { words, limit: longest, begins: sentence.split(' ').slice(0, 6).join(' ') },
            { at: [...at, ...below] },
          );
      }
    }
    if (!formula || whole.reduce((sum, { length }) => sum + length, 0) < ENOUGH) continue;
    const ease = easeOf(whole, formula);
    if (ease !== undefined && ease < least)
      report(
        'advice review/hard-to-read',
        { ease: Math.round(ease), limit: least, formula: formula.name },
        { at: [...at, 'answer'] },
      );
  }
};
