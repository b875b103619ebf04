// docs/accessibility.md claims nothing without a test: every criterion of WCAG 2.2, A and AA, has its row, every claim a test
// that is there and speaks of the element.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './source.js';

/** Numbers of the criteria: https://www.w3.org/TR/WCAG22/ */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const ELEMENTS = ['faq', 'guide', 'returns', 'escalation', 'desk'] as const;
const CLAIMS = ['yes', 'content'];
const OTHERS = ['page', '–', 'open'];

const page = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));

const criteria = rows
  .filter(([first = '']) => /^\d\.\d/.test(first))
  .map(([name = '', level = '', ...rest]) => ({
    number: name.split(' ')[0] ?? '',
    level,
    marks: rest.slice(0, ELEMENTS.length),
    remark: rest[ELEMENTS.length] ?? '',
    tests: [...(rest[ELEMENTS.length] ?? '').matchAll(/`([\w-]+)`/g)].map(([, test = '']) => test),
  }));

const tests = new Map(
  rows
    .filter(([, , where = '']) => where.startsWith('test/'))
    .map(([name = '', of = '', where = '', title = '']) => [
      name.replaceAll('`', ''),
      { elements: of === 'all' ? [...ELEMENTS] : of.split(', '), where, title },
    ]),
);

/** Every text in quotes that stands in a file, with … for what is filled in. */
function titlesIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1/g)].map(([, , words = '']) =>
    words.replace(/\$\{[^}]+\}/g, '…').replaceAll("\\'", "'"),
  );
}

describe('the accessibility statement', () => {
  it('speaks of every criterion of WCAG 2.2, A and AA, once, with its level', () => {
    const told = (level: string): string[] =>
      criteria.filter((one) => one.level === level).map(({ number }) => number);
    assert.deepEqual(told('A').sort(), A.split(' ').sort());
    assert.deepEqual(told('AA').sort(), AA.split(' ').sort());
    assert.equal(criteria.length, 55);
  });

  it('names tests that are there', () => {
    const gone = [...tests].filter(([, { where, title }]) => !titlesIn(where).includes(title));
    assert.deepEqual(gone, []);
  });

  it('claims nothing of an element without a test that speaks of it, and gives a reason for the rest', () => {
    const unheld = criteria.flatMap(({ number, marks, tests: named }) =>
      ELEMENTS.filter((element, n) => {
        const mark = marks[n] ?? '';
        assert.ok([...CLAIMS, ...OTHERS].includes(mark), `${number}: “${mark}”`);
        return CLAIMS.includes(mark) && !named.some((name) => tests.get(name)?.elements.includes(element));
      }).map((element) => `${number} for ${element}`),
    );
    assert.deepEqual(unheld, []);
    const silent = criteria.filter(
      ({ remark, tests: named }) => !remark.replace(/`[\w-]+`/g, '').trim() && !named.length,
    );
    assert.deepEqual(silent, []);
  });

  it('names no test that its list lacks, and lists none that nothing names', () => {
    const named = new Set(page.match(/(?<=`)[a-z-]+(?=`)/g));
    const used = new Set(criteria.flatMap((one) => one.tests));
    assert.deepEqual(
      [...used].filter((name) => !tests.has(name)),
      [],
    );
    assert.deepEqual(
      [...tests.keys()].filter((name) => !used.has(name) && !named.has(name)),
      [],
    );
  });
});
