import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFaq } from '../../src/content/index.js';

const question = (name: unknown, text: unknown): object => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
});
const page = (...mainEntity: unknown[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity,
});
const ids = (value: unknown): readonly string[] => parseFaq(value).model?.articles.map(({ id }) => id) ?? [];
const answer = (text: string): string | undefined =>
  parseFaq(page(question('Q', text))).model?.articles[0]?.answer;

test('a bare list of questions and answers is read, and the ids should be written down', () => {
  const { model, problems } = parseFaq([
    { question: 'Où est ma commande ?', answer: 'A' },
    { question: 'Где мой заказ?', answer: 'B' },
  ]);
  assert.deepEqual(
    model?.articles.map(({ id, answer }) => [id, answer]),
    [
      ['où-est-ma-commande', 'A'],
      ['где-мой-заказ', 'B'],
    ],
  );
  assert.equal(model?.locale, 'en');
  assert.deepEqual(
    problems.map(({ level, code, params }) => [level, code, params['count']]),
    [['advice', 'content/made-ids', 2]],
  );
}); // prettier-ignore

test('questions of the same words get ids of their own, the same ones each time, and written ids stay', () => {
  const list = [
    { id: 'same-2', question: 'Other', answer: 'x' },
    { question: 'Same?', answer: 'x' },
    { question: 'same', answer: 'y' },
    { question: '???', answer: 'z' },
    { question: 'w '.repeat(100), answer: 'z' },
  ];
  assert.deepEqual(ids(list).slice(0, 4), ['same-2', 'same', 'same-3', 'article']);
  assert.equal(ids(list)[4]?.length, 59);
  assert.deepEqual(ids(list), ids(list));
});

test('100,000 equal questions get their ids in linear time', () => {
  const list = Array.from({ length: 100_000 }, () => ({ question: 'Same', answer: 'x' }));
  assert.equal(new Set(ids(list)).size, 50_000);
});

test('a problem in a bare list stands where it is in that list', () => {
  const { problems } = parseFaq([
    { question: 'Q', answer: 'A' },
    { question: 'Q2' },
    { question: 'Q3', answer: 5 },
  ]);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path.join('.')]),
    [
      ['content/missing-field', '1'],
      ['content/wrong-type', '2.answer'],
      ['content/made-ids', ''],
    ],
  );
}); // prettier-ignore

test('a FAQPage is read: itself, in a list, and in a graph', () => {
  const faq = page(question('How long?', 'Thirty days.'));
  for (const value of [
    faq,
    [{ '@type': 'Organization' }, faq],
    { '@graph': [{ '@type': ['WebPage'] }, faq] },
    [{ '@graph': [faq] }],
  ])
    assert.deepEqual(ids(value), ['how-long'], JSON.stringify(value));
  assert.deepEqual(
    ids({ '@type': ['WebPage', 'https://schema.org/FAQPage'], mainEntity: question('One', 'x') }),
    ['one'],
  );
  assert.equal(parseFaq({ ...faq, inLanguage: 'de' }).model?.locale, 'de');
}); // prettier-ignore

test('a problem in a FAQPage stands at its question', () => {
  const { problems } = parseFaq({ '@graph': [page(question('Q', 'A'), question('Q2', null), 'x')] });
  assert.deepEqual(
    problems.map(({ path }) => path.join('.')),
    ['@graph.0.mainEntity.1', '@graph.0.mainEntity.2', ''],
  );
}); // prettier-ignore

test('a FAQPage with anything in its places is told, never thrown', () => {
  for (const value of [
    page(),
    page(null),
    page([]),
    page({}),
    page(question({}, [])),
    { '@type': 'FAQPage' },
    { '@graph': 5 },
    [[[]]],
  ])
    assert.doesNotThrow(() => parseFaq(value));
}); // prettier-ignore

test('simple HTML in an answer becomes Markdown', () => {
  assert.equal(
    answer('<p>You have <b>30 days</b>.</p><p>See:</p><ul><li>one</li><li>two &amp; three</li></ul>'),
    'You have 30 days.\n\nSee:\n\n- one\n\n- two & three',
  );
  assert.equal(
    answer('<h2>Title</h2>Text<br>next <a href="https://shop.example/a">here</a>'),
    '### Title\n\nText\n\nnext [here](https://shop.example/a)',
  );
  assert.equal(answer('Plain *Markdown* & 2 < 3'), 'Plain *Markdown* & 2 < 3');
}); // prettier-ignore

test('what is dangerous in the HTML of an answer is gone or text', () => {
  assert.equal(answer('a<script>alert(1)</script>b<style>p{}</style>c<!-- d -->e'), 'abce');
  assert.equal(answer('<a href="javascript:alert(1)">x</a><a href=" java&#115;cript:alert(1)">y</a>'), 'xy');
  assert.equal(
    answer('<p>&lt;img src=x onerror=alert(1)&gt; [x](javascript:y) *z*</p>'),
    '\\<img src=x onerror=alert(1)\\> \\[x\\](javascript:y) \\*z\\*',
  );
  assert.equal(answer('<script>never closed'), undefined);
}); // prettier-ignore

for (const piece of ['<', '<a ', '<!--', '<a href="', '<script>', '</', '&', '<p>', '<a>', ' ']) {
  test(`100,000 characters of ${JSON.stringify(piece)} in an answer take linear time`, () => {
    const start = performance.now();
    answer(`<p>${piece.repeat(100_000 / piece.length)}`);
    assert.ok(performance.now() - start < 2_500);
  });
}
