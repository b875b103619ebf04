import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from '../../src/cli/json-source.js';
import { describe } from '../../src/content/report.js';

const read = (text: string) => readJson(new TextEncoder().encode(text));
const told = (text: string): string[] => {
  const { problems, locate } = read(text);
  return problems.map((problem) => {
    const { line, column } = locate(problem.path);
    return `${line}:${column} ${problem.code}`;
  });
};

test('a path leads to the name of a field, to the beginning of an entry, or to the nearest parent', () => {
  const { value, locate } = read('{\n  "a": [\n    1, { "b": "x" }\n  ]\n}');
  assert.deepEqual(value, { a: [1, { b: 'x' }] });
  const at = (...path: (string | number)[]): string => Object.values(locate(path)).join(':');
  assert.deepEqual(
    [at(), at('a'), at('a', 1), at('a', 1, 'b'), at('a', 7, 'c'), at('z')],
    ['1:1', '2:3', '3:8', '3:10', '2:3', '1:1'],
  );
}); // prettier-ignore

test('a byte order mark and Windows line ends do not move places', () => {
  const { locate } = read('\ufeff{\r\n"a": 1}');
  assert.deepEqual(locate(['a']), { line: 2, column: 1 });
});

test('a syntax error is told where it is, in words', () => {
  assert.deepEqual(told('{"a": 1,\n}'), ['2:1 content/not-json']);
  assert.deepEqual(told('{\n  // note\n  "a": 1}'), ['2:3 content/not-json']);
  assert.deepEqual(told(' \n'), ['1:1 content/not-json']);
  assert.match(read('{"a": [1 2]}').problems.map(describe).join(), /a comma should come here/);
});

for (const [slip, text, place, words] of [
  ['curly quotes', '{\n“a”: 1}', '2:1', /straight ones/],
  ['a special space', '{\u00a0"a": 1}', '1:2', /special space/],
  ['single quotes', "{'a': 1}", '1:2', /single quotes/],
  ['a web page', '<!doctype html><p>x</p>', '1:1', /web page/],
  ['a tab inside a text', '{"a": "one\ttwo"}', '1:11', /a tab stands inside a text/],
  ['a quote inside a text', '{"a": "so "called" here"}', '1:11', /inside a text is written/],
  ['a missing bracket', '{"a": [1}', '1:9', /closing bracket/],
] as const) {
  test(`${slip}: one error, at the slip, in words that mend it`, () => {
    assert.deepEqual(told(text), [`${place} content/not-json`]);
    assert.match(read(text).problems.map(describe).join(), words);
  });
}

test('a field written twice is told at its second place, and the last one counts', () => {
  assert.deepEqual(told('{"a": 1,\n "b": {"a": 1},\n "a": 2}'), ['3:2 content/duplicate-key']);
  assert.deepEqual(read('{"a": 1, "a": 2}').value, { a: 2 });
});

test('an own __proto__ is told and changes nothing', () => {
  const { value } = read('{"__proto__": {"x": 1}}');
  assert.deepEqual(told('[{"__proto__": {"x": 1}}]'), ['1:3 content/proto-key']);
  assert.equal((value as Record<string, unknown>)['x'], undefined);
});

test('other encodings are named', () => {
  const named = (bytes: Uint8Array): unknown => readJson(bytes).problems[0]?.params['encoding'];
  assert.equal(named(Buffer.from('\ufeff{}', 'utf16le')), 'UTF-16');
  assert.equal(named(Buffer.from('\ufeff{}', 'utf16le').swap16()), 'UTF-16');
  assert.equal(named(Buffer.from('{"a":1}', 'utf16le')), 'UTF-16');
  assert.equal(named(Uint8Array.of(0xff, 0xfe, 0, 0)), 'UTF-32');
  const latin = readJson(Buffer.from('{\n"a": "größe"}', 'latin1'));
  assert.deepEqual(
    latin.problems.map(({ path }) => latin.locate(path)),
    [{ line: 2, column: 9 }],
  );
}); // prettier-ignore

test('nesting is measured before it is read, and brackets in texts do not count', () => {
  assert.deepEqual(told('['.repeat(100_000)), ['1:101 content/too-deep']);
  assert.deepEqual(told(JSON.stringify('['.repeat(1_000))), []);
  assert.deepEqual(told(JSON.stringify('\\"['.repeat(1_000))), []);
});
