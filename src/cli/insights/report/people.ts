import { DUE_WITHIN, type Figures, type TeamFigures } from '../../../insights/index.js';
import type { Plots } from './draw.js';
import { Markup, markup } from './markup.js';
import { type Chapter, figure, key, nothing, table } from './parts.js';
import { many, number, share, WEEKDAYS } from './words.js';

const SHOWN = 12;

const nameOf = ({ id, name }: TeamFigures): string => name ?? id;

/** Who visitors were led to, what about, by when they are answered. */
export function peopleChapter(figures: Figures, draw: Plots): Chapter {
  const { departments, topics, totals } = figures;
  const body =
    departments.length || topics.length
      ? markup`<p>${many(totals.persons, 'visitor')} wanted a person. Before they wrote, they saw who it goes to.</p>
${departments.length > 0 && teams(departments, draw)}
${departments.length > 0 && due(figures)}
${
  topics.length > 0 &&
  markup`<details><summary>What about</summary>${table(
    'Topics',
    ['Topic', 'Asked for'],
    topics.map(({ name, label, count }) => [label ?? name, number(count)]),
  )}</details>`
}
${tickets(figures)}`
      : nothing('Nobody asked for a person in this time.');
  return { id: 'people', title: 'People', body };
}

function teams(departments: readonly TeamFigures[], draw: Plots): Markup {
  const shown = departments.slice(0, SHOWN);
  const says = ({ seen, open }: TeamFigures): string => `${number(seen)}, ${share(seen - open, seen)} shut`;
  const title = `Departments: ${shown.map((team) => `${nameOf(team)} ${says(team)}`).join('; ')}`;
  return figure(
    markup`${key('accent')}while it was open, ${key('soft')}while it was shut`,
    new Markup(
      draw.bars(
        shown.map((team) => ({
          name: nameOf(team),
          values: [team.open, team.seen - team.open],
          says: says(team),
        })),
        title,
        ['accent', 'soft'],
      ),
    ),
    table(
      'Departments',
      ['Department', 'Shown', 'Open', 'Shut'],
      departments.map((team) => [
        nameOf(team),
        number(team.seen),
        number(team.open),
        number(team.seen - team.open),
      ]),
    ),
  );
}

const WITHIN: readonly string[] = [
  ...DUE_WITHIN.map((hours) => (hours === 1 ? '1 hour' : `${hours} hours`)),
  'later',
  'no promise',
];

const due = ({ departments, dueDays }: Figures): Markup =>
  markup`<details><summary>Answers due</summary>${table(
    'Promised within',
    ['Department', ...WITHIN],
    departments.map((team) => [nameOf(team), ...team.due.map(number)]),
  )}${table(
    'Days on which answers are due',
    ['Day', 'Answers'],
    WEEKDAYS.map((day, i) => [day, number(dueDays[i] ?? 0)]),
  )}</details>`;

function tickets({ tickets: counts, troubles }: Figures): Markup {
  const all = Object.entries(counts).map(([state, count]) => `${number(count)} ${state}`);
  return markup`<p class="small muted">Messages and returns on their way: ${all.join(', ')}.${
    troubles.length > 0 &&
    ` Why late or refused: ${troubles.map(({ name, count }) => `${name} ${number(count)}`).join(', ')}.`
  }</p>`;
}
