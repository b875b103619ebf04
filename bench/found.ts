import type { Times } from './speed.js';
import { type Results, averages, brief, mean, table } from './tables.js';

const SIZE = 10_000;
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What README.md shows of how well each engine finds, written between markers by `npm run docs`. */
export function foundBlock(results: Results): string {
  const files = [...new Map(results.quality.map(({ file, questions }) => [file, questions]))];
  const asked = files.reduce((sum, [, questions]) => sum + questions, 0);
  const languages = WORDS[files.length] ?? String(files.length);
  const intro = `${asked.toLocaleString('en')} questions of our own in ${languages} languages, not one of them used as a title, once as written and once with a typing error in every long word; every engine at its best documented settings, in one run:`;
  return [intro, picture(results), foundTable(results)].join('\n\n');
}

/** The figures as a table: means of the files, the best first. */
function foundTable(results: Results): string {
  const rows = rowsOf(results);
  const press = ({ p50, p95 }: Times) => `${brief(p50)} / ${brief(p95)}`;
  const timed = rows.some(({ times }) => times);
  const head = [
    'Right answer among the first three, %',
    'as written',
    'mistyped',
    'nothing found, % (as written / mistyped)',
    ...(timed ? [`Key press, ${SIZE.toLocaleString('en')} articles, ms (median / slowest twentieth)`] : []),
  ];
  const cells = rows.map(({ engine, clean, typo, cleanEmpty, typoEmpty, times }) => [
    engine === 'Deskbell' ? `**${engine}**` : engine,
    clean.toFixed(1),
    typo.toFixed(1),
    `${cleanEmpty.toFixed(1)} / ${typoEmpty.toFixed(1)}`,
    ...(timed ? [times ? press(times) : '–'] : []),
  ]);
  return table(head, cells);
}

const rowsOf = ({ quality, speed }: Results) =>
  averages(quality)
    .map((row) => ({
      ...row,
      times: speed.find(({ engine, articles }) => engine === row.engine && articles === SIZE)?.press.clean,
    }))
    .sort((a, b) => mean([b.clean, b.typo]) - mean([a.clean, a.typo]));

function picture(results: Results): string {
  const rows = rowsOf(results);
  const found = rows.map(({ engine, clean, typo }) => `${engine} ${clean.toFixed(0)} and ${typo.toFixed(0)}`);
  const pressed = rows.flatMap(({ engine, times }) => (times ? [`${engine} ${brief(times.p50)}`] : []));
  const keys = pressed.length
    ? ` Milliseconds for a key press among ${SIZE.toLocaleString('en')} articles: ${pressed.join(', ')}.`
    : '';
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="docs/images/search-dark.svg">
  <img src="docs/images/search-light.svg" alt="Right answer among the first three, in per cent, as written and mistyped: ${found.join(', ')}.${keys}">
</picture>`;
}
