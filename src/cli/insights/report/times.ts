import type { Figures } from '../../../insights/index.js';
import type { Plots } from './draw.js';
import { Markup, markup } from './markup.js';
import { type Chapter, figure, key, nothing, table } from './parts.js';
import { day, language, number, share, shortDay, WEEKDAYS } from './words.js';

/** A plot of more weeks would be a comb. */
const MOST_WEEKS = 53;

export function weeksChapter({ weeks: all, lastWeek }: Figures, draw: Plots): Chapter {
  const weeks = all.slice(-MOST_WEEKS);
  if (!weeks.length) return { id: 'weeks', title: 'Week over week', body: nothing('The log is empty.') };
  const title = `Questions by week, from Monday: ${weeks.map((one) => `${shortDay(one.week)} ${number(one.asked)}, of these ${number(one.missed)} not found`).join('; ')}`;
  const body = markup`<p>${
    lastWeek === null
      ? 'No week was whole yet.'
      : `Weeks begin on Monday. The last whole one began on ${day(lastWeek)}; “last week” means it everywhere here.`
  }</p>
${figure(
  markup`${key('accent')}found, ${key('missed')}not found`,
  new Markup(
    draw.weeks(
      weeks.map(({ week, asked, missed }) => ({ label: shortDay(week), found: asked - missed, missed })),
      title,
    ),
  ),
  table(
    'By week, the latest first',
    ['Monday', 'Asked', 'Not found', 'Opened', 'Solved', 'Wanted a person', 'Messages arrived'],
    [...weeks]
      .reverse()
      .map((one) => [
        one.week,
        ...[one.asked, one.missed, one.opened, one.solved, one.persons, one.accepted].map(number),
      ]),
  ),
)}`;
  return { id: 'weeks', title: 'Week over week', body };
}

export function hoursChapter({ hours, timezone, totals }: Figures, draw: Plots): Chapter {
  if (!totals.asked) return { id: 'hours', title: 'When', body: nothing('Nothing was asked in this time.') };
  const flat = hours.flatMap((row, weekday) => row.map((count, hour) => ({ weekday, hour, count })));
  const most = flat.reduce((best, one) => (one.count > best.count ? one : best));
  const peak = `${WEEKDAYS[most.weekday] ?? ''}, ${most.hour}:00 to ${most.hour + 1}:00`;
  const title = `Questions by day of the week and hour. Most are asked on ${peak}: ${number(most.count)}`;
  const body = markup`<p>Most is asked on ${peak} (${timezone}).</p>
${figure(
  'Questions by hour: the stronger the colour, the more',
  new Markup(draw.hours(hours, WEEKDAYS, title)),
  table(
    `Questions by day and hour, ${timezone}`,
    ['Hour', ...WEEKDAYS.map((name) => name.slice(0, 3))],
    Array.from({ length: 24 }, (_, hour) => [`${hour}:00`, ...hours.map((row) => number(row[hour] ?? 0))]),
  ),
)}`;
  return { id: 'hours', title: 'When', body };
}

/** Languages, and what could not be loaded. */
export function restChapter({ languages, failures }: Figures): Chapter {
  const body = markup`${
    languages.length
      ? table(
          'Questions by language of the page',
          ['Language', 'Asked', 'Not found', 'Share'],
          languages.map(({ name, count, missed }) => [
            `${language(name)} (${name})`,
            number(count),
            number(missed),
            share(missed, count),
          ]),
        )
      : nothing('Nothing was asked in this time.')
  }${
    failures.length > 0 &&
    markup`<p>Parts that could not be shown, by their codes:</p>${table(
      'What failed',
      ['Where and what', 'Times'],
      failures.map(({ name, count }) => [name, number(count)]),
    )}`
  }`;
  return { id: 'languages', title: 'Languages', body };
}
