/**
 * npm run bench:search -- [options] [FAQ.json …]   How well and how fast questions find their articles, beside others.
 *
 * Without files: bench/evaluation/*.json.
 * --half even|odd|all   which questions: weights are chosen on even ones and confirmed on odd ones
 * --engine NAME         only this engine; may be given several times
 * --beside FILE.json    figures of the others from an earlier run's --out, with `--engine Deskbell` in seconds
 * --check               Deskbell against the best of the others, file by file
 * --speed               also times and memory, of content of `--sizes` articles (100,1000,10000,50000)
 * --runs N              medians of so many runs of the speed
 * --no-quality          only the speed
 * --out FILE.json       writes the figures; --plot NAME writes NAME-light.svg and NAME-dark.svg; --json prints them
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { apart } from './apart.js';
import { calmOf, floorCurve } from './deskbell.js';
import { readFaqFile } from './faq-files.js';
import { medians } from './medians.js';
import { PEERS, peerOf } from './peers/index.js';
import { plotOf } from './plot.js';
import type { Half, Quality } from './quality.js';
import type { Speed } from './speed.js';
import { type Results, checkTable, deskbellTables, qualityTables, speedTable } from './tables.js';
import { verdicts } from './verdict.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'all' },
    engine: { type: 'string', multiple: true },
    beside: { type: 'string' },
    check: { type: 'boolean' },
    speed: { type: 'boolean' },
    sizes: { type: 'string', default: '100,1000,10000,50000' },
    runs: { type: 'string', default: '1' },
    'no-quality': { type: 'boolean' },
    out: { type: 'string' },
    plot: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const half = values.half as Half;
const given = (positionals.length ? positionals : evaluation()).map((path) => ({
  path,
  file: readFaqFile(path),
}));
// A file without questions tells nothing.
const counted = given.filter(({ file }) => file.tests.length > 0);
const paths = counted.map(({ path }) => path);
const files = counted.map(({ file }) => file);
const engines = (values.engine?.map(peerOf) ?? PEERS).map(({ name }) => name);
const asked = !values['no-quality'];
const own = asked && engines.includes('Deskbell');

const quality = asked ? [...(await askAll()), ...earlier()] : [];
const calm = own ? await Promise.all(files.map((file) => calmOf(file, half))) : [];
const floors = own ? await floorCurve(files, half) : [];
const speed = values.speed ? await timeAll(values.sizes.split(',').map(Number), Number(values.runs)) : [];
const results: Results = { versions: versions(), half, quality, calm, floors, speed };
if (values.json) console.log(JSON.stringify(results));
else print();
if (values.out) write(values.out, `${JSON.stringify(results, rounded, 1)}\n`);
for (const theme of values.plot ? (['light', 'dark'] as const) : [])
  write(`${values.plot}-${theme}.svg`, plotOf(results, theme));

function evaluation(): string[] {
  const folder = fileURLToPath(new URL('evaluation/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => folder + name);
}

/** Two engines at a time; the order of the list is kept. */
async function askAll(): Promise<Quality[]> {
  const found = new Map<string, readonly Quality[]>();
  const waiting = [...engines].reverse();
  const work = async () => {
    for (let engine = waiting.pop(); engine; engine = waiting.pop()) {
      found.set(engine, await apart({ task: 'quality', engine, paths, half }));
    }
  };
  await Promise.all([work(), work()]);
  return engines.flatMap((engine) => found.get(engine) ?? []);
}

/** The others as an earlier run found them. */
function earlier(): readonly Quality[] {
  if (!values.beside) return [];
  const { quality: rows } = JSON.parse(readFileSync(values.beside, 'utf8')) as Results;
  return rows.filter(
    ({ engine, file }) => !engines.includes(engine) && files.some(({ name }) => name === file),
  );
}

/** One engine at a time, since they would disturb each other; the runs in turn. */
async function timeAll(sizes: readonly number[], runs: number): Promise<Speed[]> {
  const rows: Speed[] = [];
  for (const articles of sizes) {
    const found = new Map<string, Speed[]>(engines.map((engine) => [engine, []]));
    for (let run = 0; run < runs; run++) {
      for (const engine of engines) found.get(engine)?.push(await apart({ task: 'speed', engine, articles }));
    }
    for (const list of found.values()) rows.push(medians(list));
  }
  return rows;
}

function print(): void {
  if (asked) console.log(`${qualityTables(quality)}\n`);
  if (own) console.log(`${deskbellTables(calm, floors)}\n`);
  if (values.check) console.log(`${checkTable(verdicts(quality))}\n`);
  if (values.speed) console.log(speedTable(speed));
}

function versions(): Record<string, string> {
  const wanted = ['fuse.js', 'minisearch', '@orama/orama', 'lunr', 'flexsearch'];
  const version = (name: string) => {
    const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  };
  return { node: process.version, ...Object.fromEntries(wanted.map((name) => [name, version(name)])) };
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
