import { articlesOf, textAt } from './articles.js';

/** Words of any script, in small letters, joined by hyphens. */
const slug = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? ['article']
  )
    .join('-')
    .slice(0, 60);

/** An article to begin with, under an id that nobody has. */
export function newArticle(
  file: unknown,
  question: string,
): { id: string; question: string; answer: string } {
  const taken = new Set(articlesOf(file).map((article) => textAt(article, 'id')));
  let id = slug(question);
  for (let n = 2; taken.has(id); n++) id = `${slug(question)}-${n}`;
  return { id, question, answer: '' };
}
