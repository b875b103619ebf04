import { visibleArticles } from '../../content/index.js';
import type { GroupFigures } from '../../insights/index.js';
import type { SearchIndex } from '../../search/index.js';
import { indexOver } from '../golden.js';
import { type Content, primary, type Source } from './content.js';

/** What an editor can do about questions that found nothing. */
export interface Advice {
  /** The article that answers now, or that comes nearest; null where none does, or no content was given. */
  readonly article: { readonly id: string; readonly title: string } | null;
  /** The content was mended since: the question finds the article now. */
  readonly found: boolean;
  /** What to type; `ARTICLE` and `FAQ.json` stand for what nobody knows. */
  readonly command: string;
}

export type Advised = GroupFigures & Advice;

/** Looks for each question in the content of today. */
export async function advise(
  groups: readonly GroupFigures[],
  { sources }: Content,
  now: number,
): Promise<readonly Advised[]> {
  const opened = new Map<string, { readonly source: Source; readonly search: SearchIndex }>();
  for (const source of sources) {
    const locale = primary(source.faq.locale);
    if (opened.has(locale)) continue;
    const index = await indexOver(source.faq);
    opened.set(locale, { source, search: index(visibleArticles(source.faq, { now })) });
  }
  return groups.map((group) => {
    const here = opened.get(group.locale);
    const hits = here?.search(group.title, { limit: 1 });
    const article = (hits?.hits[0] ?? hits?.nearest[0])?.article;
    return {
      ...group,
      article: article ? { id: article.id, title: article.question } : null,
      found: (hits?.hits.length ?? 0) > 0,
      command: phraseCommand(here?.source.file ?? 'FAQ.json', article?.id ?? 'ARTICLE', group.title),
    };
  });
}

/** The command that makes a question another wording of an article, and a golden question. */
export const phraseCommand = (file: string, article: string, question: string): string =>
  `npx deskbell phrase ${quoted(file)} ${quoted(article)} ${quoted(asWords(question))} --golden`;

/** A question as it may stand in a file and on a command line: nothing masked or invisible, and no option at its beginning. */
const asWords = (question: string): string =>
  question
    .replace(/\[(?:mail|number)\]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/^[\s-]+|\s+$/g, '');

/**
 * A word for a shell. Visitors wrote it, so nothing in it may do anything: plain words stand in double quotes, which
 * every shell knows, and all others in the single quotes of POSIX.
 */
export function quoted(word: string): string {
  if (/^[\w./-]+$/.test(word)) return word;
  if (/^[\p{L}\p{N}\p{M} .,:?/()-]+$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
