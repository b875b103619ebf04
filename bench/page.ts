/**
 * npm run bench -- [options]   Deskbell beside others on a page: how light, how fast, for whom. Build first.
 *
 * In headless Chromium, each page fresh, all in turn within one run, on a processor slowed down four times:
 * the search of a FAQ, a return in four questions, a message; beside peers from npm at their documented settings
 * (bench/page/peers/) and the barest pages written by hand. Ratios are to the first of those in the same run.
 *
 * --only faq|wizard|form   one of them; --subject NAME only this page, may be given several times
 * --runs N                 5; --quick is two runs with fewer letters
 * --sizes A,B,…            100,1000,10000 articles
 * --throttle N             4
 * --out FILE.json          writes the figures; --plot NAME writes NAME-light.svg and NAME-dark.svg
 * --from FILE.json         shows and draws the figures of an earlier run, and measures nothing
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Results } from './page/figures.js';
import { pagePlot } from './page/plot.js';
import { measure } from './page/run.js';
import { TASKS } from './page/subject.js';
import { SUBJECTS } from './page/subjects.js';
import { TITLES, notFirst, tablesOf } from './page/words.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    subject: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean' },
    sizes: { type: 'string', default: '100,1000,10000' },
    throttle: { type: 'string', default: '4' },
    out: { type: 'string' },
    plot: { type: 'string' },
    from: { type: 'string' },
  },
});

const results = values.from ? (JSON.parse(readFileSync(values.from, 'utf8')) as Results) : await run();
print(results);
if (values.out) write(values.out, `${JSON.stringify(results, rounded, 1)}\n`);
for (const theme of values.plot ? (['light', 'dark'] as const) : [])
  write(`${values.plot}-${theme}.svg`, pagePlot(results, theme));

function run(): Promise<Results> {
  const { only, subject: names } = values;
  const subjects = SUBJECTS.filter(
    ({ task, name }) => (!only || task === only) && (!names || names.includes(name)),
  );
  if (!subjects.length) throw new Error(`There is no such page: --only ${TASKS.join('|')}, --subject NAME.`);
  const began = performance.now();
  return measure(
    {
      subjects,
      runs: values.quick ? 2 : Number(values.runs),
      sizes: values.sizes.split(',').map(Number),
      throttle: Number(values.throttle),
      letters: values.quick ? 6 : 10,
      mistyped: values.quick ? 4 : 20,
    },
    (done, of, what) => tell(`${done}/${of}, ${minutes(performance.now() - began)}  ${what}`),
  );
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** One line that is written over, where somebody looks; else a line each. */
function tell(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
}

function print(shown: Results): void {
  const { versions, runs, throttle, rows } = shown;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version.replace(/^.*\//, '')}`);
  console.log(`\n${named.join(', ')}; ${runs} runs in turn, processor ${throttle} times slower.`);
  console.log(
    'Medians and quartiles of the runs; ratios to the first page written by hand, of the same run.\n',
  );
  for (const task of TASKS) {
    if (!rows.some((row) => row.task === task)) continue;
    console.log(
      `${TITLES[task]}\n\n${tablesOf(shown, task)}\n\nWhere Deskbell is not first:\n${notFirst(shown, task)}\n`,
    );
  }
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
