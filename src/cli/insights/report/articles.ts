import type { ArticleFigures, Figures } from '../../../insights/index.js';
import type { Plots } from './draw.js';
import { Markup, markup } from './markup.js';
import { type Chapter, figure, key, nothing, table } from './parts.js';
import { REASONS } from './todo.js';
import { many, number, share } from './words.js';

const PLOTTED = 12;
const SHOWN = 40;

const PLACES: Readonly<Record<string, string>> = {
  faq: 'in an article',
  guide: 'at the end of a guide',
  escalation: 'while writing a message, which was then not sent',
};

/** Deflection, counted only where somebody said so. */
export function solvedChapter({ totals, solvedWhere }: Figures): Chapter {
  const body = markup`<p><b>${number(totals.solved)}</b> times somebody pressed “this solved it”. Only that counts as solved here: a visitor who goes
away in silence may be content, or may have given up, and nobody knows which.</p>
${
  solvedWhere.length > 0 &&
  markup`<ul class="plain">${solvedWhere.map(({ name, count }) => markup`<li>${number(count)} ${PLACES[name] ?? name}</li>`)}</ul>`
}
<p>${many(totals.persons, 'visitor')} asked for a person, and ${many(totals.accepted, 'message')} arrived.</p>`;
  return { id: 'solved', title: 'Solved', body };
}

const nameOf = ({ id, title }: ArticleFigures): string => title ?? id;

/** Articles as they are rated, those with most "no" first. */
export function articlesChapter({ articles, totals }: Figures, draw: Plots): Chapter {
  if (!articles.length)
    return { id: 'articles', title: 'Articles', body: nothing('No article was opened in this time.') };
  const rated = articles
    .filter(({ helpful, notHelpful }) => helpful + notHelpful > 0)
    .sort((a, b) => b.notHelpful - a.notHelpful)
    .slice(0, PLOTTED);
  const body = markup`<p>${number(totals.opened)} times an article was opened. ${number(totals.helpful)} ratings say that it helped,
${number(totals.notHelpful)} that it did not.</p>
${rated.length > 0 && ratings(rated, draw)}
<details><summary>All that was read</summary>${table(
    'Articles, those read most first',
    ['Article', 'Opened', 'From a search', 'Helped', 'Did not', 'Why not', 'Solved it'],
    articles
      .slice(0, SHOWN)
      .map((one) => [
        nameOf(one),
        number(one.opened),
        number(one.found),
        number(one.helpful),
        number(one.notHelpful),
        one.reasons.map(({ name, count }) => `${REASONS[name] ?? name} ${count}`).join(', ') || '–',
        number(one.solved),
      ]),
  )}</details>`;
  return { id: 'articles', title: 'Articles', body };
}

function ratings(rated: readonly ArticleFigures[], draw: Plots): Markup {
  const says = ({ helpful, notHelpful }: ArticleFigures): string =>
    `${number(notHelpful)} of ${number(helpful + notHelpful)}`;
  const title = `Ratings, those that did not help first: ${rated.map((one) => `${nameOf(one)}, no: ${says(one)}`).join('; ')}`;
  return figure(
    markup`${key('missed')}did not help, ${key('accent')}helped: those with most “no” first`,
    new Markup(
      draw.bars(
        rated.map((one) => ({
          name: nameOf(one),
          values: [one.notHelpful, one.helpful],
          says: says(one),
        })),
        title,
        ['missed', 'accent'],
      ),
    ),
    table(
      'Ratings',
      ['Article', 'Did not help', 'Helped', 'Share of “no”'],
      rated.map((one) => [
        nameOf(one),
        number(one.notHelpful),
        number(one.helpful),
        share(one.notHelpful, one.helpful + one.notHelpful),
      ]),
    ),
  );
}
