import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseFaq } from '../../src/content/index.js';
import { type Order, parseReturns, verdicts } from '../../src/returns/index.js';
import { inspectReturns } from '../../src/returns/inspect/index.js';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../demo/content/${name}`, import.meta.url), 'utf8')) as unknown;

/** What a translator writes; the rest must be the same in every language. */
const WORDS = new Set(['title', 'label', 'explain']);
const withoutWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (WORDS.has(key) ? '' : one)));

describe('the policy of the demo shop', () => {
  for (const locale of ['en', 'ru']) {
    it(`is proved without a problem beside the articles in ${locale}`, async () => {
      const faq = parseFaq(await read(`faq.${locale}.json`)).model;
      const articles = new Set(faq?.articles.map(({ id }) => id));
      const file = await read(locale === 'en' ? 'returns.json' : 'returns.ru.json');
      assert.deepEqual(inspectReturns(file, { articles }).problems, []);
    });
  }

  it('says the same in Russian, in other words', async () => {
    assert.deepEqual(withoutWords(await read('returns.ru.json')), withoutWords(await read('returns.json')));
    const russian = JSON.stringify(await read('returns.ru.json'), (key, one: unknown) =>
      WORDS.has(key) ? undefined : one,
    );
    assert.doesNotMatch(russian, /[а-я]/i);
  });

  it('has sample orders that come out in every way', async () => {
    const { asOf, orders } = (await read('orders.json')) as { asOf: string; orders: readonly Order[] };
    const policy = parseReturns(await read('returns.json')).model;
    assert.ok(policy);
    const said = orders.flatMap((order) => {
      const lines = order.lines.map((line) => ({ ...line, reason: 'changed-mind', condition: 'opened' }));
      return verdicts(policy, { ...order, lines }, { asOf }).map(({ verdict }) => verdict);
    });
    assert.deepEqual([...new Set(said.map(({ eligible }) => eligible))].sort(), ['no', 'review', 'yes']);
    const rules = new Set(said.flatMap(({ ruleIds }) => ruleIds));
    for (const id of [
      'made-to-measure',
      'hygiene-unsealed',
      'final-sale',
      'circle',
      'north',
      'special-order',
      'bought-in-a-store',
      'mattress',
      'withdrawal',
    ])
      assert.ok(rules.has(id), id);
  });
});
