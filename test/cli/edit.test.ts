import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bringTogether, diffLines, diffWords, setValue } from '../../src/cli/edit/index.js';

const SAMPLE = `{
  "version": 1,
  "articles": [
    {
      "id": "a",
      "question": "When?",
      "answer": "Soon.\\n\\nOr \\u00e9 later.",
      "tags": ["one", "two"],
      "tests": [
        "a long question",
        "another"
      ]
    },
    { "id": "b", "question": "Where?", "answer": "Here." }
  ]
}
`;

/** The lines that only one of two texts has, with their sign. */
const changed = (before: string, after: string): string[] =>
  diffLines(before, after).flatMap(({ kind, text }) =>
    kind === 'same' ? [] : [`${kind === 'new' ? '+' : '-'}${text}`],
  );

describe('setting a value in a JSON text', () => {
  it('replaces one text and leaves every other byte', () => {
    const after = setValue(SAMPLE, ['articles', 0, 'question'], 'When will "it" come?');
    assert.deepEqual(changed(SAMPLE, after), [
      '-      "question": "When?",',
      '+      "question": "When will \\"it\\" come?",',
    ]);
  });

  it('adds to a list as the list is written: on its line, or on a line of its own', () => {
    const short = setValue(SAMPLE, ['articles', 0, 'tags'], ['one', 'two', 'three']);
    assert.deepEqual(changed(SAMPLE, short), [
      '-      "tags": ["one", "two"],',
      '+      "tags": ["one", "two", "three"],',
    ]);
    const long = setValue(SAMPLE, ['articles', 0, 'tests'], ['a long question', 'another', 'a third']);
    assert.deepEqual(changed(SAMPLE, long), [
      '-        "another"',
      '+        "another",',
      '+        "a third"',
    ]);
  });

  it('takes an entry out of the middle', () => {
    const after = setValue(SAMPLE, ['articles', 0, 'tests'], ['another']);
    assert.deepEqual(changed(SAMPLE, after), ['-        "a long question",']);
  });

  it('puts a new field where the order of the fields has it, on one line where its neighbours are', () => {
    const order = ['id', 'question', 'answer', 'category', 'tags'];
    const first = setValue(SAMPLE, ['articles', 0, 'category'], 'orders', { order });
    assert.deepEqual(changed(SAMPLE, first), ['+      "category": "orders",']);
    const second = setValue(SAMPLE, ['articles', 1, 'category'], 'orders', { order });
    assert.match(second, /\{ "id": "b", "question": "Where\?", "answer": "Here\.", "category": "orders" \}/);
  });

  it('takes a field away, and what was made for it', () => {
    const added = setValue(SAMPLE, ['articles', 0, 'audience', 'countries'], ['DE']);
    assert.deepEqual(JSON.parse(added).articles[0].audience, { countries: ['DE'] });
    assert.equal(setValue(added, ['articles', 0, 'audience'], undefined), SAMPLE);
  });

  it('appends an article in the manner of its neighbours', () => {
    const after = setValue(SAMPLE, ['articles', 2], { id: 'c', question: 'Why?', answer: 'So.' });
    assert.match(after, /\n {4}\{ "id": "c", "question": "Why\?", "answer": "So\." \}\n/);
    const apart = setValue(after, ['articles', 2], undefined);
    assert.equal(apart, SAMPLE);
    const one = '{\n  "articles": [\n    {\n      "id": "a"\n    }\n  ]\n}\n';
    assert.deepEqual(changed(one, setValue(one, ['articles', 1], { id: 'b' })), [
      '+    },',
      '+    {',
      '+      "id": "b"',
    ]);
  });

  it('writes a value that is again what it was as it was', () => {
    const path = ['articles', 0, 'answer'];
    const before = JSON.parse(SAMPLE).articles[0].answer;
    const other = setValue(SAMPLE, path, 'Never.');
    assert.equal(setValue(other, path, before, { was: SAMPLE }), SAMPLE);
    assert.notEqual(setValue(other, path, before), SAMPLE);
  });

  it('keeps tabs, Windows line ends and files without any space', () => {
    const tabs = SAMPLE.replaceAll('  ', '\t').replaceAll('\n', '\r\n');
    const after = setValue(tabs, ['articles', 0, 'tests'], ['a long question', 'another', 'third']);
    assert.deepEqual(after.replace('\t\t\t\t"another",\r\n\t\t\t\t"third"', '\t\t\t\t"another"'), tabs);
    const packed = JSON.stringify(JSON.parse(SAMPLE));
    const more = setValue(packed, ['articles', 1, 'owner'], 'Shop');
    assert.equal(more, JSON.stringify(JSON.parse(more)));
  });

  it('leaves a text alone that is no JSON', () => {
    assert.equal(setValue('{"a": 1,}', ['a'], 2), '{"a": 1,}');
  });
});

describe('any edit of any article of the demo', async () => {
  const text = await readFile(new URL('../../demo/content/faq.en.json', import.meta.url), 'utf8');
  const value = JSON.parse(text) as { articles: Record<string, unknown>[] };
  const lists = ['tags', 'alternatePhrases', 'tests', 'pages', 'steps'];
  const edit = fc.record({
    at: fc.nat(value.articles.length - 1),
    change: fc.oneof(
      fc.tuple(
        fc.constantFrom('question', 'answer', 'owner', 'category'),
        fc.option(fc.string(), { nil: undefined }),
      ),
      fc.tuple(
        fc.constantFrom(...lists),
        fc.option(fc.array(fc.string(), { maxLength: 5 }), { nil: undefined }),
      ),
      fc.tuple(fc.constantFrom('featured', 'revision'), fc.option(fc.integer(), { nil: undefined })),
    ),
  });

  it('gives the wanted value, keeps every other article byte for byte, and can be taken back', () => {
    fc.assert(
      fc.property(edit, ({ at, change: [key, wanted] }) => {
        const path = ['articles', at, key];
        const after = setValue(text, path, wanted);
        const expected = structuredClone(value);
        const article = expected.articles[at] as Record<string, unknown>;
        if (wanted === undefined) delete article[key];
        else article[key] = wanted;
        assert.deepEqual(JSON.parse(after), expected);
        outside(text, after, at);
        const back = setValue(after, path, value.articles[at]?.[key], { was: text });
        assert.deepEqual(JSON.parse(back), value);
        outside(text, back, at);
      }),
      { numRuns: 300 },
    );
  });

  /** Only lines of the article are different. */
  function outside(before: string, after: string, at: number): void {
    const begin = before.indexOf(`"id": ${JSON.stringify(value.articles[at]?.['id'])}`);
    const next = value.articles[at + 1]?.['id'];
    const end = next === undefined ? before.length : before.indexOf(`"id": ${JSON.stringify(next)}`);
    assert.equal(after.slice(0, begin), before.slice(0, begin));
    const rest = before.length - end;
    assert.equal(after.slice(after.length - rest), before.slice(end));
  }
});

describe('comparing two texts', () => {
  it('names the words that went and came', () => {
    assert.deepEqual(diffWords('You have 30 days.', 'You have 60 days.'), [
      { kind: 'same', text: 'You have ' },
      { kind: 'gone', text: '30' },
      { kind: 'new', text: '60' },
      { kind: 'same', text: ' days.' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = diffLines(before, after);
        const side = (other: string) =>
          pieces
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join('\n');
        assert.equal(side('new'), before);
        assert.equal(side('gone'), after);
      }),
    );
  });
});

describe('what two people changed', () => {
  const put = (text: string, path: (string | number)[], value: unknown) => setValue(text, path, value);
  const question = ['articles', 0, 'question'];

  it('is put together where they changed different things, with their formatting', () => {
    const mine = put(SAMPLE, question, 'When then?');
    const theirs = put(put(SAMPLE, ['articles', 0, 'tags'], ['one']), ['articles', 1, 'answer'], 'There.');
    const both = bringTogether({ base: SAMPLE, mine, theirs });
    assert.deepEqual(changed(theirs, both ?? ''), [
      '-      "question": "When?",',
      '+      "question": "When then?",',
    ]);
  });

  it('finds an article by its id, wherever it stands now', () => {
    const mine = put(SAMPLE, ['articles', 1, 'answer'], 'There.');
    const theirs = put(SAMPLE, ['articles'], [...JSON.parse(SAMPLE).articles].reverse());
    const both = JSON.parse(bringTogether({ base: SAMPLE, mine, theirs }) ?? '{}');
    assert.deepEqual(
      both.articles.map(({ id, answer }: { id: string; answer: string }) => [id, answer.slice(0, 6)]),
      [
        ['b', 'There.'],
        ['a', 'Soon.\n'],
      ],
    );
  });

  it('keeps new articles of both', () => {
    const mine = put(SAMPLE, ['articles', 2], { id: 'mine', question: 'M', answer: 'm' });
    const theirs = put(SAMPLE, ['articles', 2], { id: 'theirs', question: 'T', answer: 't' });
    const both = JSON.parse(bringTogether({ base: SAMPLE, mine, theirs }) ?? '{}');
    assert.deepEqual(
      both.articles.map(({ id }: { id: string }) => id),
      ['a', 'b', 'theirs', 'mine'],
    );
  });

  it('is not guessed where both changed the same, or what one took away the other changed', () => {
    const [mine, theirs] = [put(SAMPLE, question, 'When then?'), put(SAMPLE, question, 'When, pray?')];
    assert.equal(bringTogether({ base: SAMPLE, mine, theirs }), undefined);
    assert.equal(
      bringTogether({ base: SAMPLE, mine, theirs: put(SAMPLE, ['articles', 0], undefined) }),
      undefined,
    );
    assert.equal(
      bringTogether({ base: SAMPLE, mine: put(SAMPLE, ['articles', 0], undefined), theirs }),
      undefined,
    );
    assert.equal(bringTogether({ base: SAMPLE, mine: '{', theirs }), undefined);
    assert.equal(bringTogether({ base: SAMPLE, mine, theirs: mine }), mine);
  });
});
