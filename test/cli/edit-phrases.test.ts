import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { setValue } from '../../src/cli/edit/index.js';

/** How many characters both texts begin with, and how many of the rest they end with. */
const shared = (a: string, b: string): number => {
  let [head, tail] = [0, 0];
  while (head < a.length && a[head] === b[head]) head++;
  while (tail < a.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail;
};

describe('putting a text into a list of a JSON file', () => {
  it('changes the list, and not one character elsewhere, whatever the form of the file', () => {
    const list = fc.option(fc.array(fc.string(), { maxLength: 4 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.string(), tests: list, answer: fc.string() }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom(0, 1, 2, 3, '\t'),
        fc.string(),
        fc.nat(),
        (articles, indent, entry, at) => {
          const text = JSON.stringify({ articles }, null, indent);
          const place = at % articles.length;
          const tests = [...(articles[place]?.tests ?? []), entry];
          const after = setValue(text, ['articles', place, 'tests'], tests);
          const wanted = articles.map((one, i) => (i === place ? { ...one, tests } : one));
          assert.deepEqual(JSON.parse(after), JSON.parse(JSON.stringify({ articles: wanted })));
          assert.equal(shared(text, after), text.length, after);
          // It stays in its form, where that can be seen.
          if (indent !== 0 && (articles[place]?.tests?.length ?? 0) > 0)
            assert.equal(after, JSON.stringify(JSON.parse(after), null, indent));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes up the form of the neighbours', () => {
    assert.equal(setValue('{"a": ["x",  "y"]}', ['a'], ['x', 'y', 'z']), '{"a": ["x",  "y",  "z"]}');
    assert.equal(setValue('{"a": [\n\t"x"\n]}', ['a'], ['x', 'z']), '{"a": [\n\t"x",\n\t"z"\n]}');
    assert.equal(setValue('{ "a": [] }', ['a'], ['z']), '{ "a": ["z"] }');
    assert.equal(setValue('{"b": 1, "c": 2}', ['a'], ['z']), '{"b": 1, "c": 2, "a": ["z"]}');
    assert.equal(setValue('{}', ['a'], ['z']), '{ "a": ["z"] }');
  });
});
