import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFaq } from '../../src/content/index.js';
import { describe } from '../../src/content/report.js';
import { faqFile } from '../helpers/faq-files.js';

const FULL: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/content/full.faq.json', import.meta.url), 'utf8'),
);

/** `level code path` of every problem. */
const told = (value: unknown, now?: number): string[] =>
  parseFaq(value, now === undefined ? {} : { now }).problems.map(
    ({ level, code, path }) => `${level} ${code} ${path.join('.')}`,
  );
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a file with every field is read without a problem, field by field', () => {
  const { model, problems } = parseFaq(FULL);
  assert.deepEqual(problems, []);
  const { articles, ...rest } = plain(model) as { articles: Record<string, unknown>[] };
  const raw = FULL as { articles: Record<string, unknown>[]; tests: object[] };
  const {
    $schema: _schema,
    version: _version,
    articles: _articles,
    ...file
  } = raw as Record<string, unknown>;
  assert.deepEqual(rest, { ...file, tests: [raw.tests[0], { ...raw.tests[1], within: 3 }] });
  const { 'x-internal': _own, ...first } = raw.articles[0] ?? {};
  assert.deepEqual(articles[0], {
    ...first,
    short: 'You have 30 days from the day your parcel arrived.',
    audience: { countries: ['DE', 'AT'], tiers: ['plus'] },
    publishAt: Date.UTC(2026, 0, 1, 8),
    unpublishAt: Date.UTC(2027, 0, 1),
  });
});

test('what an article leaves open is filled in', () => {
  assert.deepEqual(plain(parseFaq(faqFile()).model?.articles[0]), {
    id: 'a',
    question: 'What?',
    answer: 'That.',
    short: 'That.',
    status: 'published',
    audience: { countries: [], tiers: [] },
    steps: [],
    tags: [],
    alternatePhrases: [],
    tests: [],
    pages: [],
    actions: [],
    related: [],
    policyRefs: [],
  }); // prettier-ignore
});

test('the model cannot be changed', () => {
  const open: unknown[] = [parseFaq(FULL).model];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    assert.ok(Object.isFrozen(value), JSON.stringify(value));
    open.push(...Object.values(value));
  }
});

const PROBLEMS: readonly (readonly [what: string, value: unknown, ...problems: string[]])[] = [
  ['not an object', 5, 'error content/not-a-faq '],
  ['null', null, 'error content/not-a-faq '],
  ['a text', 'articles', 'error content/not-a-faq '],
  ['an object without articles', { version: 1 }, 'error content/not-a-faq '],
  ['articles that are no list', faqFile({}, { articles: {} }), 'error content/not-a-faq '],
  ['no articles', faqFile({}, { articles: [] }), 'warning content/no-articles '],
  ['no version', { locale: 'en', articles: faqFile()['articles'] }, 'warning content/missing-version '],
  ['a later version', faqFile({}, { version: 2 }), 'error content/future-version version'],
  ['no locale', { version: 1, articles: faqFile()['articles'] }, 'warning content/missing-locale '],
  ['a locale that is none', faqFile({}, { locale: 'english language' }), 'error content/bad-locale locale'],
  ['an unknown field', faqFile({ awnser: 'x' }), 'warning content/unknown-key articles.0.awnser'],
  [
    'no id',
    faqFile({}, { articles: [{ question: 'q', answer: 'a' }] }),
    'error content/missing-field articles.0',
  ],
  ['a wrong type', faqFile({ tags: 'x' }), 'error content/wrong-type articles.0.tags'],
  ['a wrong type in a list', faqFile({ tags: ['x', 5] }), 'error content/wrong-type articles.0.tags.1'],
  ['null for a field', faqFile({ owner: null }), 'error content/wrong-type articles.0.owner'],
  [
    'an article that is no object',
    faqFile({}, { articles: ['x', ...(faqFile()['articles'] as object[])] }),
    'error content/wrong-type articles.0',
  ],
  ['an empty text', faqFile({ question: ' \n' }), 'error content/empty articles.0.question'],
  ['an id with spaces', faqFile({ id: 'my article' }), 'error content/bad-slug articles.0.id'],
  [
    'a day that does not exist',
    faqFile({ lastReviewedOn: '2026-02-29' }),
    'error content/bad-date articles.0.lastReviewedOn',
  ],
  [
    'a day in another order',
    faqFile({ lastReviewedOn: '24.11.2026' }),
    'error content/bad-date articles.0.lastReviewedOn',
  ],
  [
    'a time without offset',
    faqFile({ publishAt: '2026-01-01T09:00' }),
    'error content/bad-date-time articles.0.publishAt',
  ],
  [
    'a time that does not exist',
    faqFile({ publishAt: '2026-01-01T25:00Z' }),
    'error content/bad-date-time articles.0.publishAt',
  ],
  [
    'a duration in words',
    faqFile({ reviewIn: '6 months' }),
    'error content/bad-duration articles.0.reviewIn',
  ],
  [
    'a country in words',
    faqFile({ audience: { countries: ['Germany'] } }),
    'error content/bad-country articles.0.audience.countries.0',
  ],
  ['an unknown status', faqFile({ status: 'drafted' }), 'error content/unknown-value articles.0.status'],
  ['an infinite number', faqFile({ featured: Infinity }), 'error content/bad-number articles.0.featured'],
  [
    'a golden question within 0',
    faqFile({}, { tests: [{ query: 'q', expect: ['a'], within: 0 }] }),
    'error content/bad-count tests.0.within',
  ],
  [
    'a pattern that is none',
    faqFile({ pages: ['/a', '/:'] }),
    'error content/bad-pattern articles.0.pages.1',
  ],
  ['an unknown category', faqFile({ category: 'x' }), 'error content/unknown-id articles.0.category'],
  [
    'an unknown related article',
    faqFile({ related: ['a', 'b'] }),
    'error content/unknown-id articles.0.related.1',
  ],
  [
    'a golden question for nothing',
    faqFile({}, { tests: [{ query: 'q', expect: ['b'] }] }),
    'error content/unknown-id tests.0.expect.0',
  ],
  [
    'an end before the beginning',
    faqFile({ publishAt: '2026-01-02T00:00Z', unpublishAt: '2026-01-01T00:00Z' }),
    'error content/never-shown articles.0.unpublishAt',
  ],
  [
    'an unknown action',
    faqFile({ actions: [{ type: 'retrun', label: 'x' }] }),
    'error content/unknown-value articles.0.actions.0.type',
  ],
  [
    'a link to nowhere',
    faqFile({ actions: [{ type: 'link', label: 'x' }] }),
    'error content/missing-field articles.0.actions.0',
  ],
  [
    'a guide without its id',
    faqFile({ actions: [{ type: 'guide', label: 'x' }] }),
    'error content/missing-field articles.0.actions.0',
  ],
  [
    'a link to a script',
    faqFile({ actions: [{ type: 'link', label: 'x', href: 'javascript:alert(1)' }] }),
    'error content/bad-href articles.0.actions.0.href',
  ],
  [
    'an escalation without topic',
    faqFile({ actions: [{ type: 'escalate', label: 'x' }] }),
    'warning content/no-topic articles.0.actions.0',
  ],
  [
    'a control character',
    faqFile({ question: 'a\u0001b' }),
    'warning content/broken-character articles.0.question',
  ],
  ['half an emoji', faqFile({ tags: ['\ud83d'] }), 'warning content/broken-character articles.0.tags.0'],
  [
    'a question as long as a book',
    faqFile({ question: 'a'.repeat(2_001) }),
    'error content/too-long articles.0.question',
  ],
  [
    'an answer without a first paragraph',
    faqFile({ answer: '- one\n- two' }),
    'advice content/no-short-answer articles.0.answer',
  ],
  [
    'a long first paragraph',
    faqFile({ answer: 'word '.repeat(100) }),
    'advice content/long-short-answer articles.0.answer',
  ],
  ['HTML in an answer', faqFile({ answer: 'A <b>bold</b> word.' }), 'warning content/html articles.0.answer'],
  ['HTML in a step', faqFile({ steps: ['x', '<p>y'] }), 'warning content/html articles.0.steps.1'],
  [
    'a list that is too long',
    faqFile({ tags: Array(5_001).fill('x') }),
    'error content/too-many articles.0.tags',
  ],
]; // prettier-ignore

for (const [what, value, ...problems] of PROBLEMS) {
  test(`${what} is told once, with its place`, () => assert.deepEqual(told(value), problems));
}

test('every problem has a sentence without a gap', () => {
  for (const [, value] of PROBLEMS) {
    for (const problem of parseFaq(value).problems) {
      assert.doesNotMatch(describe(problem), /[{}]|Something is wrong|undefined/, problem.code);
    }
  }
});

test('all problems of a file are told, not the first only', () => {
  assert.equal(told(faqFile({ id: 'a b', tags: 5, category: 'x', lastReviewedOn: 'x', foo: 1 })).length, 5);
});

test('two articles with one id: the first is kept', () => {
  const article = { question: 'Q', answer: 'A' };
  const file = faqFile(
    {},
    {
      articles: [
        { id: 'a', ...article },
        { id: 'a', ...article, question: 'Other' },
      ],
    },
  );
  assert.deepEqual(told(file), ['error content/duplicate-id articles.1']);
  assert.deepEqual(
    parseFaq(file).model?.articles.map(({ question }) => question),
    ['Q'],
  );
});

test('a question asked twice is told, and both are kept', () => {
  const file = faqFile(
    {},
    {
      articles: [
        { id: 'a', question: 'Why me?', answer: 'A' },
        { id: 'b', question: 'why  me', answer: 'B' },
      ],
    },
  );
  assert.deepEqual(told(file), ['warning content/duplicate-question articles.1.question']);
  assert.equal(parseFaq(file).model?.articles.length, 2);
});

test('a broken article does not take the others with it', () => {
  const good = { id: 'good', question: 'Q', answer: 'A', related: ['bad'] };
  const { model } = parseFaq(
    faqFile({}, { articles: [{ id: 'bad', question: 5, answer: 'A' }, null, good] }),
  );
  assert.deepEqual(
    model?.articles.map(({ id, related }) => [id, related]),
    [['good', []]],
  );
});

test('a wrong optional field is ignored, the article stays', () => {
  const { model } = parseFaq(
    faqFile({
      tags: ['x', 5],
      owner: [],
      category: 'none',
      actions: [{ type: 'link', label: 'x', href: 'data:,x' }],
    }),
  );
  const [article] = model?.articles ?? [];
  assert.deepEqual(article?.tags, ['x']);
  assert.deepEqual(article?.actions, []);
  assert.ok(article && !('owner' in article) && !('category' in article));
});

test('an id in disorder still names its article', () => {
  assert.equal(parseFaq(faqFile({ id: 'my article' })).model?.articles[0]?.id, 'my article');
});

test('an article whose time or status cannot be understood is not published', () => {
  for (const field of [{ status: 'drfat' }, { status: 5 }, { publishAt: 'tomorrow' }, { publishAt: null }])
    assert.equal(parseFaq(faqFile(field)).model?.articles[0]?.status, 'draft');
});

test('a golden question that expects nothing of this file is left out', () => {
  assert.deepEqual(parseFaq(faqFile({}, { tests: [{ query: 'q', expect: ['nothing'] }] })).model?.tests, []);
});

test('a near miss is named', () => {
  const first = (value: unknown): string => describe(parseFaq(value).problems[0] as never);
  assert.equal(first(faqFile({ awnser: 'x' })), 'Unknown field "awnser". Did you mean "answer"?');
  assert.match(
    first(faqFile({ category: 'retrun' }, { categories: [{ id: 'return', title: 'R' }] })),
    /Did you mean "return"\?$/,
  );
  assert.match(first(faqFile({ status: 'Published' })), /Did you mean "published"\?$/);
  assert.doesNotMatch(first(faqFile({ colour: 'x' })), /Did you mean/);
});

test('a review is due when its time has come, and only then', () => {
  const file = faqFile({ lastReviewedOn: '2026-01-31', reviewIn: 'P1M' });
  assert.deepEqual(told(file), []);
  assert.deepEqual(told(file, Date.UTC(2026, 2, 2)), []);
  assert.deepEqual(told(file, Date.UTC(2026, 2, 3)), ['advice content/review-due articles.0.lastReviewedOn']);
});

test('after two hundred problems the rest is counted, at the level of its worst', () => {
  const articles = Array.from({ length: 300 }, (_, i) => ({
    id: `a${i}`,
    question: `${i}`,
    answer: 'x',
    more: 1,
  }));
  const { problems } = parseFaq(faqFile({}, { articles: [...articles, 5] }));
  assert.equal(problems.length, 201);
  assert.deepEqual(problems.at(-1), {
    code: 'content/more-problems',
    level: 'error',
    path: [],
    params: { count: 101 },
  });
});

test('50,000 articles are read, the rest is told', () => {
  const articles = Array.from({ length: 50_001 }, (_, i) => ({
    id: `a${i}`,
    question: `Question ${i}`,
    answer: `Answer ${i}`,
  }));
  const { model, problems } = parseFaq(faqFile({}, { articles }));
  assert.equal(model?.articles.length, 50_000);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params['count']]),
    [['content/too-many', 50_001]],
  );
});

test('a polluted Object.prototype adds nothing', () => {
  const polluted = Object.prototype as Record<string, unknown>;
  const added = {
    category: 'x',
    status: 'draft',
    publishAt: 1,
    articles: [],
    locale: 'xx',
    now: 9e15,
    at: 5,
    near: 'x',
  };
  try {
    Object.assign(polluted, added);
    const { model, problems } = parseFaq(faqFile({ lastReviewedOn: '2020-01-01', reviewIn: 'P1D' }));
    assert.equal(problems.length, 0);
    assert.equal(model?.articles[0]?.status, 'published');
    assert.equal(model?.articles[0]?.category, undefined);
    assert.equal(model?.articles[0]?.publishAt, undefined);
    assert.equal(parseFaq({}).model, undefined);
  } finally {
    for (const key of Object.keys(added)) delete polluted[key];
  }
});

test('an own __proto__ is a field like any other: unknown, and without effect', () => {
  const value: unknown = JSON.parse(
    '{"version":1,"locale":"en","__proto__":{"polluted":1},"articles":[{"id":"a","question":"q","answer":"b","__proto__":{"status":"draft"}}]}',
  );
  const { model, problems } = parseFaq(value);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path.at(-1)]),
    [
      ['content/unknown-key', '__proto__'],
      ['content/unknown-key', '__proto__'],
    ],
  );
  assert.equal(model?.articles[0]?.status, 'published');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('a slip in one article makes no errors elsewhere', () => {
  const good = { id: 'good', question: 'Is it good?', answer: 'Yes.', related: ['broken', 'gone'] };
  const also = { ...good, id: 'also', question: 'Is it also good?' };
  const broken = { id: 'broken', qestion: 'Is it?', answer: 'No.' };
  const { problems } = parseFaq(faqFile({}, { articles: [good, also, broken] }));
  const unknown = problems.filter(({ code }) => code === 'content/unknown-id');
  assert.deepEqual(
    unknown.map(({ params }) => params['key']),
    ['gone'],
    'once, and only what is named nowhere',
  );
});
