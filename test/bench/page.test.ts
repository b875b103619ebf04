import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Results, type Row, behind, rowsOf } from '../../bench/page/figures.js';
import { pagePlot } from '../../bench/page/plot.js';
import { measure } from '../../bench/page/run.js';
import { SUBJECTS } from '../../bench/page/subjects.js';
import type { Visit } from '../../bench/page/visit.js';
import { notFirst, readmeTable, tablesOf } from '../../bench/page/words.js';

const SIZES = [100];
const subjectOf = (name: string) => {
  const found = SUBJECTS.find((one) => one.task === 'faq' && one.name === name);
  assert.ok(found, name);
  return found;
};

/** A visit that took so long for everything. */
const visit = (ms: number, given: Partial<Visit> = {}): Visit => ({
  articles: 100,
  slow: false,
  ready: ms,
  cpu: ms,
  blocked: 0,
  code: [1000, 2000],
  requests: [1, 2],
  elsewhere: 0,
  first: ms,
  presses: [ms],
  delay: 0,
  heap: 1,
  shift: 0,
  ...given,
});
const resultsOf = (rows: readonly Row[]): Results => ({
  versions: {},
  runs: 3,
  throttle: 4,
  sizes: SIZES,
  rows,
});

test('pages are measured in a browser, ours and others alike', { timeout: 120_000 }, async () => {
  const subjects = ['Deskbell', 'Fuse by hand'].map(subjectOf);
  const plan = { subjects, runs: 1, sizes: SIZES, throttle: 1, letters: 2, mistyped: 1 };
  const told: string[] = [];
  const results = await measure(plan, (_done, _of, what) => told.push(what));
  assert.equal(results.rows.length, 2);
  for (const { name, figures, audit } of results.rows) {
    const median = (id: string) => figures[id]?.value.median ?? assert.fail(`${name} has no ${id}`);
    for (const id of ['ready', 'slowReady', 'slowAnswered', 'cpu', 'heap', 'first100', 'press100'])
      assert.ok(median(id) > 0, `${name}: ${id} is ${median(id)}`);
    assert.ok(median('code') > 1, `${name} loads code`);
    assert.ok(median('codeUsed') >= median('code') && median('requestsUsed') >= median('requests'));
    assert.equal(median('elsewhere'), 0, `${name} asks nobody else`);
    assert.ok(audit.mistyped, `${name} was asked mistyped questions`);
    assert.deepEqual(Object.keys(audit.faults), ['at first', 'open', 'results', 'nothing found']);
  }
  assert.equal(results.rows[1]?.figures['ready']?.ratio?.median, 1, 'ratios are to the page by hand');
  assert.ok(told.some((line) => line.startsWith('run 1 of 1: Deskbell')));
});

test('ratios are of the same run, so that a slow hour falls on all alike', () => {
  const [own, floor] = [subjectOf('Deskbell'), subjectOf('Lit + Fuse by hand')];
  const audit = { faults: {} };
  const rows = rowsOf(
    [
      { subject: own, runs: [[visit(50)], [visit(500)], [visit(5000)]], audit },
      { subject: floor, runs: [[visit(100)], [visit(1000)], [visit(10_000)]], audit },
    ],
    SIZES,
  );
  assert.deepEqual(rows[0]?.figures['ready'], {
    value: { median: 500, low: 50, high: 5000 },
    ratio: { median: 0.5, low: 0.5, high: 0.5 },
  });
});

const beside = (ms: number, given: Partial<Visit> = {}) => {
  const audit = { faults: { 'at first': ['color-contrast'] }, mistyped: { found: 3, of: 4 } };
  const three = (one: Visit) => [[one], [one], [one]];
  return resultsOf(
    rowsOf(
      [
        { subject: subjectOf('Deskbell'), runs: three(visit(100)), audit: { ...audit, faults: {} } },
        { subject: subjectOf('MiniSearch, plain list'), runs: three(visit(ms, given)), audit },
        { subject: subjectOf('Lit + Fuse by hand'), runs: three(visit(200)), audit },
      ],
      SIZES,
    ),
  );
};

test('where Deskbell is not first is said in plain words', () => {
  assert.deepEqual(behind(beside(300), 'faq'), []);
  assert.match(notFirst(beside(300), 'faq'), /first in everything/);
  const words = notFirst(beside(90, { code: [400, 500] }), 'faq');
  assert.match(words, /^- Code in all: Deskbell 2\.00 kB; MiniSearch, plain list 0\.50 kB\.$/m);
  assert.match(words, /^- Time until usable: Deskbell 100 ms; MiniSearch, plain list 90 ms\.$/m);
});

test('figures become tables and a small picture that tells them', () => {
  const results = beside(300);
  assert.match(tablesOf(results, 'faq'), /MiniSearch, plain list +\| 1\.00 → 2\.00 +\| 1 → 2/);
  assert.match(readmeTable(results, 'faq'), /^\| \*\*Deskbell\*\* \|/m);
  for (const theme of ['light', 'dark'] as const) {
    const svg = pagePlot(results, theme);
    for (const { name } of results.rows)
      assert.ok(svg.slice(svg.indexOf('</desc>')).includes(`>${name}<`), name);
    assert.match(svg, /<desc[^>]*>[^<]*Deskbell 2\.00 kB, 0 ms, 100 ms/);
    assert.ok(!/<script|<style|https?:(?!\/\/www\.w3\.org)/.test(svg), 'nothing but shapes and words');
    assert.ok(svg.length < 30_000, `${svg.length} characters`);
  }
});
