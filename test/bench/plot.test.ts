import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundBlock } from '../../bench/found.js';
import { PEERS } from '../../bench/peers/index.js';
import { plotOf } from '../../bench/plot.js';
import type { Speed } from '../../bench/speed.js';
import type { Results } from '../../bench/tables.js';

const rates = (hit3: number) => ({ hit1: 0, hit3, empty: 0 });
const times = (p50: number) => ({ asked: 1, p50, p95: p50, worst: p50 });
const spellings = (p50: number) => ({ clean: times(p50), typo: times(p50) });
const names = PEERS.map(({ name }) => name);
const speed = names.map((engine, i): Speed => {
  const ms = 0.5 * 2 ** i;
  return { engine, articles: 10_000, indexMs: 1, heapMB: 1, press: spellings(ms), question: spellings(ms) };
});
const results: Results = {
  versions: {},
  half: 'all',
  quality: names.map((engine, i) => ({
    file: 'shop',
    engine,
    questions: 1,
    clean: rates(80 - i),
    typo: rates(70 - i),
    typing: [0, 0, 0],
  })),
  calm: [],
  floors: [],
  speed,
};

for (const theme of ['light', 'dark'] as const) {
  test(`the ${theme} picture shows and tells every engine, and is small`, () => {
    const svg = plotOf(results, theme);
    const [, told = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? [];
    const shown = svg.slice(svg.indexOf('</desc>'));
    for (const [i, name] of names.entries()) {
      assert.ok(shown.includes(`>${name}<`), `${name} has a row`);
      assert.ok(told.includes(`${name} ${80 - i} % clean, ${70 - i} % mistyped`), `${name} is told`);
    }
    assert.match(told, /Deskbell 0\.50 ms/);
    assert.ok(!/<script|<style|https?:(?!\/\/www\.w3\.org)/.test(svg), 'nothing but shapes and words');
    assert.ok(svg.length < 20_000, `${svg.length} characters`);
  });
}

test('without times there is one panel', () => {
  const svg = plotOf({ ...results, speed: [] }, 'light');
  assert.ok(svg.length < plotOf(results, 'light').length);
  assert.ok(!svg.includes('ms for a key press'));
});

test('the table of the README has a row for every engine, the best first, with its key press', () => {
  const lines = foundBlock({ ...results, quality: [...results.quality].reverse() }).split('\n');
  const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
  assert.deepEqual(
    rows.map((line) => line.split('|')[1]?.trim().replaceAll('*', '')),
    names,
  );
  assert.match(rows[0] ?? '', /80\.0 +\| 70\.0 +\| 0\.0 \/ 0\.0 +\| 0\.50 \/ 0\.50/);
});

test('where no key press was timed the README has no column for it', () => {
  const block = foundBlock({ ...results, speed: [] });
  assert.ok(!block.includes('Key press') && !block.includes('key press'));
});
