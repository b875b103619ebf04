import type { Collector } from './collector.js';
import { due } from './duration.js';
import type { Article } from './model.js';
import { compilePattern } from './pages/index.js';
import type { Path } from './problems.js';

/** A longer short answer is no longer read at a glance (about four lines on a phone). */
const LONG = 320;
/** An answer that begins with something else than a paragraph has no short answer. */
const NOT_A_PARAGRAPH = /^\s*(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s|>|```|~~~)/;
/** HTML in an answer is shown as text; addresses in angle brackets are Markdown. */
const HTML = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

/** Looks at an article as its editor would: what does no harm on a page and should still be mended. */
export type Inspect = (problems: Collector, article: Article, at: Path) => void;

const texts: Inspect = ({ report }, { answer, short, steps }, place) => {
  const at = [...place, 'answer'];
  if (NOT_A_PARAGRAPH.test(answer)) report('advice content/no-short-answer', {}, { at });
  else if (short.length > LONG)
    report('advice content/long-short-answer', { limit: LONG, length: short.length }, { at });
  if (HTML.test(answer)) report('warning content/html', {}, { at });
  steps.forEach((step, i) => {
    if (HTML.test(step)) report('warning content/html', {}, { at: [...place, 'steps', i] });
  });
};

const times: Inspect = ({ report }, { publishAt, unpublishAt }, at) => {
  if (publishAt !== undefined && unpublishAt !== undefined && publishAt >= unpublishAt)
    report('error content/never-shown', {}, { at: [...at, 'unpublishAt'] });
};

/** The same patterns stand in many articles, so each is tried once. */
const pages = (): Inspect => {
  const good = new Map<string, boolean>();
  return ({ report }, article, at) => {
    article.pages.forEach((value, i) => {
      if (!good.has(value)) good.set(value, compilePattern(value) !== undefined);
      if (!good.get(value)) report('error content/bad-pattern', { value }, { at: [...at, 'pages', i] });
    });
  };
};

/** One inspector for one file; with `now` it tells which reviews are due. */
export const inspector = (now: number | undefined): Inspect => {
  const asked = new Set<string>();
  const looks = [texts, times, pages()];
  return (problems, article, at) => {
    for (const look of looks) look(problems, article, at);
    const { question, lastReviewedOn, reviewIn } = article;
    const key = question
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (asked.has(key))
      problems.report('warning content/duplicate-question', { key: question }, { at: [...at, 'question'] });
    asked.add(key);
    if (now !== undefined && lastReviewedOn && reviewIn && due(lastReviewedOn, reviewIn) <= now)
      problems.report(
        'advice content/review-due',
        { date: lastReviewedOn, within: reviewIn },
        { at: [...at, 'lastReviewedOn'] },
      );
  };
};
