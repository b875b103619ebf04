import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, highlight, loadLanguage } from '../../src/search/index.js';
import { article, asked } from './helpers.js';
import { language } from '../../src/search/language/en.js';

const marked = (text: string, hits: Parameters<typeof highlight>[1]) =>
  highlight(text, hits)
    .filter(({ hit }) => hit)
    .map((segment) => segment.text);

test('marks every form of what matched, whole words only', () => {
  const text = 'Returns: you may return returned goods. A nonreturn valve.';
  const index = createIndex([article({ id: 'a', question: text })], { language });
  assert.deepEqual(marked(text, index('returning')), ['Returns', 'return', 'returned']);
});

test('marks what a misspelt word stands for', () => {
  const index = createIndex(asked('The return policy'), { language });
  assert.deepEqual(marked('The return policy', index('retrun polcy')), ['return', 'policy']);
});

test('stop words are marked only where there is nothing else', () => {
  const index = createIndex(asked('Who are we?', 'The refund'), { language });
  assert.deepEqual(marked('The refund', index('the refund')), ['refund']);
  assert.deepEqual(marked('Who are we?', index('who are we')), ['Who', 'are', 'we']);
});

test('sits right after letters that change their length', async () => {
  const text = 'ẞß Größenwahn, İade koşulları ﬁnden 😀 iade';
  const index = createIndex(asked(text), { language: await loadLanguage('tr') });
  assert.deepEqual(marked(text, index('iade')), ['İade', 'iade']);
  assert.deepEqual(marked(text, index('grossenwahn')), ['Größenwahn']);
});

test('works in any script', async () => {
  for (const [locale, text, query] of [
    ['ru', 'Возвраты и ВОЗВРАТ', 'возврата'],
    ['ar', 'استرداد الأموال', 'اموال'],
    ['zh', '如何退货和退款', '退款'],
  ] as const) {
    const index = createIndex(asked(text), { language: await loadLanguage(locale) });
    const segments = highlight(text, index(query));
    assert.ok(
      segments.some(({ hit }) => hit),
      text,
    );
    assert.equal(segments.map((segment) => segment.text).join(''), text);
  }
});

test('neighbouring segments differ, none is empty, an empty text has none', () => {
  const index = createIndex(asked('a refund refund'), { language });
  const segments = highlight('refundrefund refund refund, x', index('refund'));
  for (const [i, { text, hit }] of segments.entries()) {
    assert.notEqual(text, '');
    assert.notEqual(hit, segments[i - 1]?.hit);
  }
  assert.deepEqual(highlight('', index('refund')), []);
});
