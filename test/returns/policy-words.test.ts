import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReturns, policyWords } from '../../src/returns/index.js';
import { policyFile, standard } from '../helpers/returns-files.js';

const NOW = Date.parse('2026-09-20T12:00:00+02:00');
const FILE = policyFile({
  policies: [
    standard({
      window: { days: 30, clock: 'delivered' },
      resolutions: [{ type: 'refund-original' }, { type: 'store-credit', bonus: '7.5 %' }],
      methods: [{ type: 'mail', fee: 4.9 }, { type: 'in-store', fee: 0 }, { type: 'drop-off-qr' }],
      fees: { remorse: 39 },
      restocking: '10 %',
      refundTime: 'P5D',
    }),
    { id: 'never', kind: 'not-permitted' },
  ],
  rules: [
    { id: 'no', when: { tag: 'x' }, use: 'never' },
    { id: 'all', when: {}, use: 'standard' },
    { id: 'member', when: { tier: 'plus' }, override: { window: { days: 1 } } },
    {
      id: 'season',
      when: { orderedBetween: ['2026-11-01', '2026-12-24'] },
      override: { window: { until: '2027-01-31' } },
    },
  ],
  statutory: [{ id: 'law', countries: ['DE'], days: 14 }],
});

const wordsIn = (locale: string, file: unknown = FILE) => {
  const policy = parseReturns(file).model;
  assert.ok(policy);
  // Spaces that do not break are as good as others here.
  return (name: string) => policyWords(policy, { locale, now: NOW }).get(name)?.replace(/\s/g, ' ');
};

describe('words of a policy', () => {
  it('say windows, money, times and ways in English', () => {
    const say = wordsIn('en');
    for (const [name, words] of [
      ['standard.window', '30 days'],
      ['standard.clock', 'from delivery'],
      ['standard.fee', '€39'],
      ['standard.fee.mail', '€4.90'],
      ['standard.fee.in-store', 'free of charge'],
      ['standard.fee.drop-off-qr', '€39'],
      ['standard.bonus', '7.5%'],
      ['standard.restocking', '10%'],
      ['standard.refundTime', '5 days'],
      ['standard.methods', 'by mail, in a store, or with a QR code at a parcel shop'],
      ['member.window', '1 day'],
      ['season.until', 'January 31, 2027'],
      ['law.window', '14 days'],
    ])
      assert.equal(say(name as string), words, name);
  });

  it('say the same in Russian', () => {
    const say = wordsIn('ru-RU');
    assert.equal(say('standard.window'), '30 дней');
    assert.equal(say('member.window'), '1 день');
    assert.equal(say('standard.clock'), 'со дня доставки');
    assert.equal(say('standard.fee.mail'), '4,90 €');
    assert.equal(say('standard.methods'), 'посылкой, в магазине или по QR-коду в пункте приёма');
  });

  it('say in other languages what needs no sentence of ours', () => {
    const say = wordsIn('de');
    assert.equal(say('standard.window'), '30 Tage');
    assert.equal(say('standard.fee.mail'), '4,90 €');
    assert.equal(say('standard.clock'), undefined);
    assert.equal(say('standard.methods'), undefined);
    const labelled = policyFile({ policies: [standard({ methods: [{ type: 'mail', label: 'per Post' }] })] });
    assert.equal(wordsIn('de', labelled)('standard.methods'), 'per Post');
  });

  it('keep quiet on what the file does not say', () => {
    const say = wordsIn('en');
    for (const name of [
      'never.window',
      'never.clock',
      'season.window',
      'season.clock',
      'member.fee',
      'all.window',
      'nobody.window',
    ])
      assert.equal(say(name), undefined, name);
  });

  it('count money in the digits of the currency', () => {
    const say = wordsIn(
      'en',
      policyFile({ currency: 'JPY', policies: [standard({ fees: { remorse: 800 } })] }),
    );
    assert.equal(say('standard.fee'), '¥800');
  });

  it('are those of the version in force', () => {
    const version = (days: number, validFrom: string) =>
      policyFile({ validFrom, policyVersion: validFrom, policies: [standard({ window: { days } })] });
    const file = {
      versions: [version(14, '2025-01-01'), version(30, '2026-01-01'), version(50, '2027-01-01')],
    };
    assert.equal(wordsIn('en', file)('standard.window'), '30 days');
  });
});
