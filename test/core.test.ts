import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createIndex,
  loadLanguage,
  parseDepartments,
  parseFaq,
  parseGuides,
  parseHouse,
  review,
  sentenceOf,
  silencer,
  visibleArticles,
} from '../src/core.js';

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

  it('reads an article as an editor would, and keeps quiet where the editors want it so', async () => {
    const value = {
      version: 1,
      locale: 'en',
      categories: [{ id: 'orders', title: 'Orders' }],
      articles: [
        { id: 'late', question: 'Where is my order?', answer: 'You failed to wait. See [here](#gone).' },
        { id: 'pay', question: 'How can I pay?', answer: 'Obviously by card.', category: 'orders' },
      ],
    };
    const { model } = parseFaq(value);
    assert.ok(model);
    const language = await loadLanguage(model.locale);
    const now = Date.UTC(2026, 10, 27);
    const { model: house } = parseHouse({
      version: 1,
      silence: [{ code: 'review/unkind', id: 'pay', reason: 'They like it so.' }],
    });
    assert.ok(house);
    const { of } = silencer(house, { name: 'faq.json', value }, { used: new Set(), now });
    const problems = review(model, {
      value,
      now,
      house,
      index: (articles) => createIndex(articles, { language }),
      isSilenced: (problem) => of(problem) !== undefined,
    });
    assert.deepEqual(
      problems.map(({ level, code, path }) => `${level} ${code} ${path.join('/')}`),
      [
        'error review/dead-link articles/0/answer',
        'advice review/empty-link-text articles/0/answer',
        'advice review/unkind articles/0/answer',
      ],
    );
    assert.match(
      sentenceOf(problems[2] as (typeof problems)[number]),
      /^"You failed to" can sound like blame/,
    );
  });

  it('has a sentence for the problems of every room', () => {
    const first = ({ problems }: { problems: readonly Parameters<typeof sentenceOf>[0][] }) =>
      problems.slice(0, 1).map(sentenceOf).join('');
    assert.match(first(parseFaq({})), /needs a list "articles"/);
    assert.match(first(parseGuides({})), /needs a list "guides"/);
    assert.match(first(parseDepartments({})), /needs a list "departments"/);
    assert.match(first(parseHouse([])), /must be an object/);
  });
});
