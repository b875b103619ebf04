/**
 * npm run bench:search -- FAQ.json …   How well and how fast questions find their articles.
 *
 * Options: `--half even|odd|all` (which questions; weights are chosen on even ones and confirmed on odd ones),
 * `--json` (one object instead of tables), `--speed` (also content of 1,000 and 10,000 articles).
 */
import { readFileSync } from 'node:fs';
import { buildIndex, loadLanguage } from '../src/search/index.js';
import { quantile } from '../src/search/evaluate.js';
import { readFaqFile } from './faq-files.js';
import { type Half, indexOf, measure, measureTyping, questionsOf } from './measure.js';
import { syntheticArticles } from './synthetic.js';
import { withTypingErrors } from './typing-errors.js';

const english = await loadLanguage('en');
const args = process.argv.slice(2);
const option = (name: string) => args.includes(name);
const half = (args[args.indexOf('--half') + 1] ?? 'all') as Half;
const chosen: Half = option('--half') ? half : 'all';
const paths = args.filter((arg) => arg.endsWith('.json'));
const files = await Promise.all(
  paths.map(async (path) => {
    const file = readFaqFile(path);
    return { file, measuring: { language: await loadLanguage(file.locale), half: chosen } };
  }),
);
const offTopic = JSON.parse(readFileSync(new URL('off-topic.json', import.meta.url), 'utf8')) as Record<string, string[]>;
const FLOORS = [0, 0.01, 0.02, 0.025, 0.03, 0.04, 0.05, 0.08];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const one = (value: number | undefined) => (value ?? 0).toFixed(1);
const two = (value: number) => value.toFixed(2);

const found = files.map(({ file, measuring }) => measure(file, measuring));
const typing = files.map(({ file, measuring }) => measureTyping(file, measuring));
const floors = FLOORS.map(curveAt);
const speeds = option('--speed') ? [1000, 10_000].map(speedAt) : [];
const results = { half: chosen, found, typing: typing.map((row, i) => ({ name: found[i]?.name, ...row })), floors, speeds };
if (option('--json')) console.log(JSON.stringify(results));
else print();

/** At one floor, over all files with a list of their language: real questions that find nothing, others that do. */
function curveAt(floor: number) {
  const rows = files.flatMap(({ file, measuring }) => {
    const others = offTopic[file.locale];
    if (!others) return [];
    const index = indexOf(file, { ...measuring, parameters: { floor } });
    const nothing = (queries: readonly string[]) =>
      (100 * queries.filter((query) => index(query).total === 0).length) / (queries.length || 1);
    return [[nothing(questionsOf(file, chosen).map(({ query }) => query)), nothing(others)]];
  });
  return { floor, realEmpty: mean(rows.map(([real]) => real ?? 0)), offTopicEmpty: mean(rows.map(([, other]) => other ?? 0)) };
}

/** Milliseconds of the index and of key presses, clean and mistyped, over content of a size. */
function speedAt(count: number) {
  const { articles, questions } = syntheticArticles(count);
  const slices: number[] = [];
  const timed = <T>(work: () => T, times: number[]): T => {
    const start = performance.now();
    const result = work();
    times.push(performance.now() - start);
    return result;
  };
  const building = buildIndex(articles, { language: english });
  let step = timed(() => building.next(), slices);
  while (!step.done) step = timed(() => building.next(), slices);
  const index = step.value;
  const press = (spelling: (query: string, seed: number) => string) => {
    const times: number[] = [];
    for (const [number, question] of questions.slice(0, 100).entries()) {
      const query = spelling(question, number);
      for (let length = 1; length <= query.length; length++) {
        timed(() => index(query.slice(0, length), { typing: true }), times);
      }
    }
    times.sort((a, b) => a - b);
    return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), worst: times.at(-1) ?? 0 };
  };
  press((query) => query);
  const indexMs = slices.reduce((sum, ms) => sum + ms, 0);
  return { articles: count, indexMs, longestSlice: Math.max(...slices), clean: press((query) => query), typo: press(withTypingErrors) };
}

function print(): void {
  console.table(
    Object.fromEntries(
      [...found, total()].map(({ name, questions, indexMs, clean, typo }) => [
        name,
        {
          questions,
          'hit@1': `${one(clean.hit1)} / ${one(typo.hit1)}`,
          'hit@3': `${one(clean.hit3)} / ${one(typo.hit3)}`,
          empty: `${one(clean.empty)} / ${one(typo.empty)}`,
          'ms p50/p95': `${two(clean.p50)} / ${two(clean.p95)}`,
          'typo ms': `${two(typo.p50)} / ${two(typo.p95)}`,
          'index ms': Math.round(indexMs),
        },
      ]),
    ),
  );
  console.log('While typing, mean of the files: hit@3 at 25, 50, 75, 100 % of the letters, empty presses, flips of the first');
  console.log([0, 1, 2, 3].map((i) => one(mean(typing.map(({ shares }) => shares[i] ?? 0)))).join('  '));
  console.log(one(mean(typing.map(({ empty }) => empty))), one(mean(typing.map(({ flips }) => flips))));
  console.log('Found nothing, in per cent, by floor:');
  console.table(floors.map((row) => ({ floor: row.floor, 'real questions': one(row.realEmpty), 'off topic': one(row.offTopicEmpty) })));
  for (const speed of speeds) console.log(JSON.stringify(speed, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value)));
}

function total(): (typeof found)[number] {
  const rates = (mode: 'clean' | 'typo') => {
    const of = (key: 'hit1' | 'hit3' | 'empty' | 'p50' | 'p95') => mean(found.map((row) => row[mode][key]));
    return { hit1: of('hit1'), hit3: of('hit3'), empty: of('empty'), p50: of('p50'), p95: of('p95') };
  };
  return { name: 'mean', questions: found.reduce((sum, row) => sum + row.questions, 0), indexMs: mean(found.map((row) => row.indexMs)), clean: rates('clean'), typo: rates('typo') };
}
