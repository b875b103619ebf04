import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIndex, loadLanguage, parseFaq, visibleArticles } from '../src/core.js';

describe('the headless desk', () => {
  it('answers in Node, where there is no page', async () => {
    assert.equal('document' in globalThis, false);
    const { model, problems } = parseFaq([
      { id: 'return', question: 'How do I return something?', answer: 'Print the label.' },
      { id: 'pay', question: 'How can I pay?', answer: 'By card or invoice.' },
    ]);
    assert.ok(model);
    assert.equal(problems.filter(({ level }) => level === 'error').length, 0);
    const search = createIndex(visibleArticles(model, { now: 0 }), {
      language: await loadLanguage(model.locale),
    });
    assert.equal(search('retrun lable').hits[0]?.article.id, 'return');
  });
});
