import type { Figures, GroupFigures } from '../../../insights/index.js';
import type { Advised } from '../missing.js';
import type { Plots } from './draw.js';
import { Markup, markup } from './markup.js';
import { type Chapter, figure, nothing, said, table } from './parts.js';
import { change, number, share } from './words.js';

/** So many stand on the page, the first of them open; `--json` has more. */
const SHOWN = 40;
const OPEN = 12;
const PLOTTED = 12;

/** What nobody found, grouped by meaning. */
export function missedChapter(figures: Figures, missed: readonly Advised[]): Chapter {
  const { totals, missedGroups } = figures;
  const listed = missed.slice(0, SHOWN).map((group) => missedGroup(group, figures));
  const more = missedGroups - Math.min(SHOWN, missed.length);
  const body = missed.length
    ? markup`<p>${number(totals.missed)} of ${number(totals.asked)} questions (${share(totals.missed, totals.asked)}) found nothing.
Questions with the same words in any form stand together under the wording that came most often. A click selects a command; it adds the
wording to the article, and asks it as a golden question from now on. Other wordings of a group are found by it too, mostly.</p>
<ol class="groups">${listed.slice(0, OPEN)}</ol>
${listed.length > OPEN && markup`<details class="more"><summary>${number(listed.length - OPEN)} more that were asked less</summary><ol class="groups">${listed.slice(OPEN)}</ol></details>`}
${more > 0 && markup`<p class="muted">And ${number(more)} groups that were asked less. <code>--json</code> has the first hundred.</p>`}`
    : nothing('Every question found something.');
  return { id: 'missed', title: 'Asked, and not found', body };
}

const missedGroup = (group: Advised, { lastWeek }: Figures): Markup =>
  markup`<li><div class="row"><h3>${said(group.title, group.locale)}</h3><span>${number(group.count)}</span></div>
<p class="small muted">${[
    lastWeek !== null && `${number(group.lastWeek)} last week, ${change(group.lastWeek, group.weekBefore)}`,
    group.persons && `${number(group.persons)} then wanted a person`,
  ]
    .filter(Boolean)
    .join(' · ')}</p>
${standing(group)}${wordings(group)}</li>\n`;

function standing({ article, found, locale, command }: Advised): Markup {
  const how = found ? 'Asked today, it finds' : 'Nearest:';
  return markup`${article && markup`<p class="small">${how} <b>${said(article.title, locale)}</b> <span class="muted">(${article.id})</span></p>`}<code>${command}</code>`;
}

function wordings({ wordings: list, more, locale }: GroupFigures): Markup | false {
  if (list.length < 2) return false;
  const rest = more > 0 && markup`<li class="muted">and ${number(more)} more</li>`;
  return markup`<details><summary>${number(list.length + more)} wordings</summary><ul class="plain">${list.map(
    ({ text, count }) => markup`<li>${said(text, locale)} <span class="muted">${number(count)}</span></li>`,
  )}${rest}</ul></details>`;
}

/** What was asked and found something. */
export function answeredChapter({ answered, totals }: Figures, names: Titles, draw: Plots): Chapter {
  const shown = answered.slice(0, PLOTTED);
  const title = `What is asked most and finds an answer: ${shown.map((one) => `${one.title} ${number(one.count)}`).join('; ')}`;
  const plot = draw.bars(
    shown.map(({ title: name, count }) => ({ name, values: [count], says: number(count) })),
    title,
  );
  const body = shown.length
    ? markup`<p>${number(totals.asked - totals.missed)} questions found something; in ${number(totals.corrected)} of all, a word was corrected.</p>
${figure(
  'What is asked most, grouped by meaning',
  new Markup(plot),
  table(
    'Questions that found something',
    ['Question', 'Asked', 'Last week', 'Week before', 'First answer'],
    answered
      .slice(0, SHOWN)
      .map((one) => [
        said(one.title, one.locale),
        number(one.count),
        number(one.lastWeek),
        number(one.weekBefore),
        one.top === null ? '–' : (names.get(one.top) ?? one.top),
      ]),
  ),
)}`
    : nothing('No question found anything in this time.');
  return { id: 'answered', title: 'Asked, and found', body };
}

/** What found something that was not enough. */
export function notEnoughChapter({ notEnough }: Figures, names: Titles): Chapter {
  const body = notEnough.length
    ? markup`<p>An answer was there, and the visitor wanted a person all the same. Ask each of these yourself: is the first answer the right one, and does
it say enough?</p>
${table(
  'Questions after which most visitors wanted a person',
  ['Question', 'Wanted a person', 'Asked', 'Opened', 'First answer'],
  notEnough
    .slice(0, 15)
    .map((one) => [
      said(one.title, one.locale),
      number(one.persons),
      number(one.count),
      number(one.opened),
      one.top === null ? '–' : (names.get(one.top) ?? one.top),
    ]),
)}`
    : nothing('Nobody who found something asked for a person.');
  return { id: 'not-enough', title: 'Found, and not enough', body };
}

type Titles = ReadonlyMap<string, string>;
