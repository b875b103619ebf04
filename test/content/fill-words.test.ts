import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillWords, wordsIn } from '../../src/content/index.js';

const fill = (name: string) => new Map([['a.window', '30 days']]).get(name);

describe('words of a policy in content', () => {
  it('are filled in wherever a text stands, before anything is read', () => {
    const value = {
      articles: [
        { id: 'x', answer: 'You have {{policy:a.window}}.', steps: ['In {{ policy: a.window }}', 'now'] },
      ],
      glossary: [{ definition: '{{policy:a.window}} and {{policy:a.window}}' }],
      version: 1,
    };
    assert.deepEqual(fillWords(value, fill), {
      articles: [{ id: 'x', answer: 'You have 30 days.', steps: ['In 30 days', 'now'] }],
      glossary: [{ definition: '30 days and 30 days' }],
      version: 1,
    });
  });

  it('become an ellipsis where nobody knows them, and other braces stay', () => {
    assert.equal(
      fillWords('{{policy:a.widow}} {{name}} {policy:a.window}', fill),
      '… {{name}} {policy:a.window}',
    );
    assert.equal(fillWords('{{policy:}}', fill), '…');
  });

  it('may hold what a pattern of replacing would take for itself', () => {
    assert.equal(
      fillWords('{{policy:x}}', () => '$& $1 {{policy:x}}'),
      '$& $1 {{policy:x}}',
    );
  });

  it('are told with their places', () => {
    assert.deepEqual(wordsIn({ articles: [{}, { steps: ['', 'a {{policy:b.c}} {{policy:}}'] }] }), [
      { path: ['articles', 1, 'steps', 1], name: 'b.c' },
      { path: ['articles', 1, 'steps', 1], name: '' },
    ]);
  });

  it('never harm a value of another kind', () => {
    for (const value of [null, 5, true, undefined, [], {}, 'plain', [null, { a: 0 }]])
      assert.deepEqual(fillWords(value, fill), value);
    const polluted = JSON.parse('{"__proto__": {"a": "{{policy:a.window}}"}}') as object;
    const made = fillWords(polluted, fill) as object;
    assert.equal(Object.getPrototypeOf(made), Object.prototype);
    assert.deepEqual(Object.keys(made), ['__proto__']);
  });
});
