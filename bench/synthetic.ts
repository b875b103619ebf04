import type { Article } from '../src/content/index.js';
import { article } from './faq-files.js';
import { seeded } from './typing-errors.js';

const SYLLABLES =
  'ba be bo ca ce co cu da de di do du fa fi fo ga ge go ha he hi in ka ki la le li lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to un va ve vi wa we za zo'.split(
    ' ',
  );
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ion', 'ly'];

/** Content of any size whose words are as often and as rare as in real texts (Zipf), the same for the same seed. */
export function syntheticArticles(count: number, seed = 1): { articles: Article[]; questions: string[] } {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const roots = Array.from({ length: 2600 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  const small = 'how do i the a to of is my can for and in it what when where with on you'.split(' ');
  const word = () =>
    random() < 0.4
      ? pick(small)
      : (roots[Math.floor(roots.length ** random()) - 1] as string) + pick(ENDINGS);
  const text = (length: number) => Array.from({ length }, word).join(' ');
  const articles = Array.from({ length: count }, (_, number) =>
    article({
      id: `a${number}`,
      question: `${text(8)}?`,
      answer: `${text(50)}.`,
      alternatePhrases: [text(6), text(7)],
      tags: [text(1)],
    }),
  );
  const questions = Array.from({ length: 200 }, () => {
    const words = pick(articles)
      .question.split(' ')
      .filter(() => random() < 0.7);
    return words.join(' ');
  });
  return { articles, questions };
}
