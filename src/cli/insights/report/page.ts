import { createHash } from 'node:crypto';
import { type Figures, MOST_QUESTIONS } from '../../../insights/index.js';
import type { Advised } from '../missing.js';
import type { LogRead } from '../read-log.js';
import { todosOf } from '../todo.js';
import { articlesChapter, solvedChapter } from './articles.js';
import type { Plots } from './draw.js';
import { flowsChapter, rulesChapter } from './flows.js';
import { Markup, markup } from './markup.js';
import type { Chapter } from './parts.js';
import { peopleChapter } from './people.js';
import { answeredChapter, missedChapter, notEnoughChapter } from './questions.js';
import { STYLE } from './style.js';
import { hoursChapter, restChapter, weeksChapter } from './times.js';
import { todoList } from './todo.js';
import { change, day, many, number, share } from './words.js';

export interface Report {
  readonly figures: Figures;
  readonly missed: readonly Advised[];
  readonly log: LogRead;
  readonly titles: ReadonlyMap<string, string>;
}

/** The policy of the page: nothing may be loaded, nothing may run, and only this style counts. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The whole report as one HTML page that needs nothing else. */
export function reportPage({ figures, missed, log, titles }: Report, draw: Plots): string {
  const chapters: readonly Chapter[] = [
    missedChapter(figures, missed),
    solvedChapter(figures),
    articlesChapter(figures, draw),
    notEnoughChapter(figures, titles),
    answeredChapter(figures, titles, draw),
    flowsChapter(figures, draw),
    rulesChapter(figures, draw),
    peopleChapter(figures, draw),
    weeksChapter(figures, draw),
    hoursChapter(figures, draw),
    restChapter(figures),
  ];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="deskbell insights">
<title>What visitors asked · ${period(figures)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#todo">Skip to what to do now</a>
<header>
<h1>What visitors asked</h1>
<p class="muted">${period(figures)}</p>
</header>
<main>
<section class="first" id="todo" aria-labelledby="todo-title"><h2 id="todo-title">What to do now</h2>${todoList(todosOf(figures, missed))}</section>
<h2 class="small muted">At a glance</h2>
${glance(figures)}
<nav aria-label="Chapters"><ul>${chapters.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${chapters.map(({ id, title, body }) => markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>\n`)}
</main>
<footer>${about(figures, log)}</footer>
</body>
</html>
`.text;
}

const period = ({ from, to, timezone }: Figures): string =>
  from === null || to === null
    ? 'The log is empty'
    : `${from === to ? day(from) : `${day(from)} to ${day(to)}`}, ${timezone}`;

/** The few figures that tell how it goes, each beside the week before. */
function glance({ totals, weeks, lastWeek }: Figures): Markup {
  const at = weeks.findIndex(({ week }) => week === lastWeek);
  const [last, before] = [weeks[at], weeks[at - 1]];
  const trend = (key: 'asked' | 'solved' | 'persons' | 'accepted'): string =>
    last && before ? `${number(last[key])} last week, ${change(last[key], before[key])}` : '';
  const found = (one: { asked: number; missed: number }): string => share(one.asked - one.missed, one.asked);
  const items: readonly (readonly [name: string, value: string, trend: string])[] = [
    ['Questions asked', number(totals.asked), trend('asked')],
    [
      'Found something',
      found(totals),
      last && before ? `${found(last)} last week, ${found(before)} the week before` : '',
    ],
    ['“This solved it”', number(totals.solved), trend('solved')],
    ['Wanted a person', number(totals.persons), trend('persons')],
    ['Messages arrived', number(totals.accepted), trend('accepted')],
  ];
  return markup`<dl class="totals">${items.map(
    ([name, value, text]) =>
      markup`<div><dt>${name}</dt><dd><span class="big">${value}</span>${text && markup`<br><span class="small muted">${text}</span>`}</dd></div>`,
  )}</dl>`;
}

const FAULTS = {
  'not-json': 'is not JSON',
  'no-event': 'is not an event of Deskbell',
  'no-time': 'has no time',
  'too-long': 'is too long',
} as const;

function about(
  { events, outside, twice, distinct, forgotten }: Figures,
  { lines, bad, named }: LogRead,
): Markup {
  return markup`<h2 class="small">How this was counted</h2>
<p>From ${many(lines, 'line')}: ${many(events, 'event')} counted${outside > 0 && `, ${number(outside)} outside of the time asked for`}${
    twice > 0 && `, ${number(twice)} that came twice`
  }${bad > 0 && markup`, ${many(bad, 'line')} that could not be read (${named.map(({ file, line, fault }) => `${file}:${line} ${FAULTS[fault]}`).join('; ')})`}.
${number(distinct)} different questions are kept. Of more than ${number(MOST_QUESTIONS)}, the rarest are forgotten while reading${
    forgotten > 0 && `: they were asked ${number(forgotten)} times`
  }; totals count all. Mail addresses and numbers of persons are masked. Nothing on this page was loaded from elsewhere, and nothing is sent.</p>`;
}
