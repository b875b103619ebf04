import type { Corpus } from './corpus.js';
import type { Parameters } from './parameters.js';
import type { QueryWord } from './understand.js';

/**
 * How much a question resembles the one phrase of an article that is nearest to it: its title or any alternate
 * phrase. The cosine between the two as vectors of idf (Salton and McGill 1983), in which every neighbouring pair
 * of words is a dimension of its own, so that word order counts a little.
 * @returns A function that gives the similarity for an article, 0 to 1.
 */
export function comparePhrases(
  words: readonly QueryWord[],
  corpus: Corpus,
  parameters: Parameters,
): (article: number) => number {
  const { phrases, idf, vocabulary } = corpus;
  const { pair, phraseStop } = parameters;
  const sure = new Map<number, number>();
  const place = new Map<number, number>();
  let square = 0;
  let previous = 0;
  for (const [i, word] of words.entries()) {
    const weight = word.stop ? weightOf(word.expansions[0]?.stem ?? 0) : word.weight;
    square += weight ** 2 + (i > 0 ? (pair * (previous + weight) * 0.5) ** 2 : 0);
    previous = weight;
    for (const { stem, weight: surety } of word.expansions) {
      if ((sure.get(stem) ?? 0) >= surety) continue;
      sure.set(stem, surety);
      place.set(stem, i);
    }
  }

  function weightOf(stem: number): number {
    return (idf[stem] as number) * (vocabulary.stops[stem] ? phraseStop : 1);
  }

  function similarity(from: number, to: number): number {
    let dot = 0;
    let norm = 0;
    let lastPlace = -9;
    let lastWeight = 0;
    let lastSure = 0;
    for (let i = from; i < to; i++) {
      const stem = phrases.stems[i] as number;
      const weight = weightOf(stem);
      const surety = sure.get(stem) ?? 0;
      const at = place.get(stem) ?? -9;
      dot += surety * weight ** 2;
      norm += weight ** 2;
      if (i > from) {
        const both = (pair * (lastWeight + weight) * 0.5) ** 2;
        norm += both;
        if (at === lastPlace + 1) dot += lastSure * surety * both;
      }
      [lastPlace, lastWeight, lastSure] = [at, weight, surety];
    }
    return dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(norm * square));
  }

  return (article) => {
    let best = 0;
    const end = phrases.ofArticle[article + 1] as number;
    for (let phrase = phrases.ofArticle[article] as number; phrase < end; phrase++) {
      best = Math.max(
        best,
        similarity(phrases.starts[phrase] as number, phrases.starts[phrase + 1] as number),
      );
    }
    return best;
  };
}
