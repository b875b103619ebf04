import assert from 'node:assert/strict';
import { describe as group, it } from 'node:test';
import { digitsOf, fromMinor, parseReturns, shareOf, toMinor } from '../../src/returns/index.js';
import { sentenceFor as describe } from '../../src/cli/sentences.js';
import { policyFile, standard } from '../helpers/returns-files.js';

const told = (value: unknown): string[] =>
  parseReturns(value).problems.map(({ level, code, path }) => `${level} ${code} ${path.join('.')}`);
const rule = (fields: object) => policyFile({ rules: [{ id: 'r', use: 'standard', when: {}, ...fields }] });
const first = (value: unknown) => {
  const version = parseReturns(value).model?.versions[0];
  assert.ok(version);
  return version;
};

group('reading a policy file', () => {
  it('reads one policy, with what is left out filled in', () => {
    const { model, problems } = parseReturns(policyFile());
    assert.deepEqual(problems, []);
    assert.equal(model?.versions.length, 1);
    const { policies, rules, statutory, reasons } = first(policyFile());
    assert.deepEqual(policies[0]?.conditions, []);
    assert.deepEqual({ ...rules[0]?.when }, {});
    assert.deepEqual([statutory, reasons], [[], []]);
  });

  it('reads versions, the oldest first', () => {
    const value = {
      versions: [
        policyFile({ validFrom: '2026-06-01', policyVersion: 'b' }),
        policyFile({ policyVersion: 'a' }),
      ],
    };
    assert.deepEqual(told(value), []);
    assert.deepEqual(
      parseReturns(value).model?.versions.map(({ policyVersion }) => policyVersion),
      ['a', 'b'],
    );
  });

  it('takes one word or several, and prices with and without their ends', () => {
    const { rules } = first(
      rule({ when: { category: 'lamps', sku: ['A', 'B'], country: 'de', price: { above: 20, max: 50.5 } } }),
    );
    const when = rules[0]?.when;
    assert.deepEqual([when?.category, when?.sku, when?.country], [['lamps'], ['A', 'B'], ['DE']]);
    assert.deepEqual(when?.price, { least: 2001, most: 5050 });
  });

  it('reads amounts in the digits of the currency, and shares', () => {
    const charges = (currency: string, remorse: unknown) =>
      first(policyFile({ currency, policies: [standard({ fees: { remorse } })] })).policies[0]?.fees?.remorse;
    assert.deepEqual(charges('EUR', 4.9), { minor: 490 });
    assert.deepEqual(charges('EUR', '4.90'), { minor: 490 });
    assert.deepEqual(charges('JPY', 500), { minor: 500 });
    assert.deepEqual(charges('KWD', 1.255), { minor: 1255 });
    assert.deepEqual(charges('EUR', '12.5 %'), { share: 1250 });
    assert.equal(charges('JPY', 4.9), undefined);
  });

  it('keeps of an override only what is written', () => {
    const [given] = first(rule({ use: undefined, override: { window: { days: 60 } } })).rules;
    assert.deepEqual(
      { ...given?.override, window: { ...given?.override?.window } },
      { window: { days: 60 } },
    );
  });

  it('keeps a rule it cannot read, and knows that it does not know', () => {
    for (const when of [{ categry: 'x' }, { any: [{ category: 5 }] }, { not: { price: {} } }, 7]) {
      const [kept] = first(rule({ when })).rules;
      assert.equal(kept?.id, 'r', JSON.stringify(when));
      assert.equal(kept?.when, undefined, JSON.stringify(when));
    }
    assert.equal(first(rule({ use: 'standrad' })).rules[0]?.use, null);
  });
});

const FAULTS: readonly (readonly [what: string, value: unknown, problem: string, words: RegExp])[] = [
  ['a list', [], 'error returns/not-returns ', /policies.*rules/],
  ['no versions', { versions: [] }, 'error returns/no-versions versions', /at least one/],
  [
    'two of one day',
    { versions: [policyFile(), policyFile()] },
    'error returns/same-start versions.1',
    /validFrom/,
  ],
  ['no time zone', { ...policyFile(), timezone: undefined }, 'error content/wrong-type timezone', /text/],
  [
    'a time zone that is none',
    policyFile({ timezone: 'Europe/Belrin' }),
    'error content/bad-timezone timezone',
    /Belrin/,
  ],
  ['a currency in words', policyFile({ currency: 'Euro' }), 'error returns/bad-currency currency', /EUR/],
  [
    'an unknown policy',
    rule({ use: 'standrad' }),
    'error content/unknown-id rules.0.use',
    /Did you mean "standard"/,
  ],
  ['an unknown reason', rule({ when: { reason: 'x' } }), 'error content/unknown-id rules.0.when', /"x"/],
  [
    'an unknown class',
    rule({ when: { reasonClass: 'defekt' } }),
    'error content/unknown-value rules.0.when',
    /"defect"/,
  ],
  [
    'an unknown fact',
    rule({ when: { catgory: 'x' } }),
    'error content/unknown-key rules.0.when.catgory',
    /"category"/,
  ],
  [
    'a rule without effect',
    policyFile({ rules: [{ id: 'r', when: {} }] }),
    'error returns/no-effect rules.0',
    /override/,
  ],
  [
    'a window without length',
    policyFile({ policies: [standard({ window: {} })] }),
    'error returns/no-window policies.0.window',
    /days/,
  ],
  [
    'no window at all',
    policyFile({ policies: [standard({ window: undefined })] }),
    'error content/wrong-type policies.0.window',
    /object/,
  ],
  [
    'a window nobody needs',
    policyFile({ policies: [standard({ kind: 'unlimited' })] }),
    'warning returns/window-unused policies.0.window',
    /unlimited/,
  ],
  [
    'half a day',
    policyFile({ policies: [standard({ window: { days: 1.5 } })] }),
    'error returns/bad-days policies.0.window.days',
    /whole number/,
  ],
  [
    'a day that is none',
    policyFile({ policies: [standard({ window: { until: '2026-02-30' } })] }),
    'error content/bad-date policies.0.window.until',
    /2026-02-30/,
  ],
  [
    'too many digits',
    policyFile({ policies: [standard({ fees: { remorse: 4.905 } })] }),
    'error returns/bad-charge policies.0.fees.remorse',
    /4\.905/,
  ],
  [
    'a debt',
    policyFile({ policies: [standard({ restocking: -1 })] }),
    'error returns/bad-charge policies.0.restocking',
    /amount/,
  ],
  [
    'days the wrong way round',
    rule({ when: { orderedBetween: ['2026-12-01', '2026-11-01'] } }),
    'error returns/bad-span rules.0.when.orderedBetween',
    /first day first/,
  ],
  [
    'an empty range',
    rule({ when: { price: { above: 10, below: 10 } } }),
    'error returns/bad-range rules.0.when.price',
    /range/,
  ],
  [
    'a policy twice',
    policyFile({ policies: [standard(), standard()] }),
    'error content/duplicate-id policies.1',
    /twice/,
  ],
  ['a day in words', policyFile({ validFrom: 'soon' }), 'error returns/bad-moment validFrom', /2026-11-24/],
  [
    'a yes in words',
    policyFile({ statutory: [{ id: 's', days: 14, asksReason: 'no' }] }),
    'error content/wrong-type statutory.0.asksReason',
    /boolean/,
  ],
  [
    'a country in words',
    policyFile({ statutory: [{ id: 's', days: 14, countries: ['Germany'] }] }),
    'error returns/bad-countries statutory.0.countries',
    /DE/,
  ],
  [
    'a number for a word',
    rule({ when: { tag: 5 } }),
    'error returns/bad-words rules.0.when.tag',
    /list of texts/,
  ],
  ['a list for a name', policyFile({ policyVersion: [] }), 'error returns/bad-name policyVersion', /number/],
  ['another format', policyFile({ version: 2 }), 'error content/future-version version', /"version": 1/],
]; // prettier-ignore

group('what is wrong with a policy file', () => {
  for (const [what, value, problem, words] of FAULTS) {
    it(`${what}: told at its place, in words that mend it`, () => {
      const found = parseReturns(value).problems;
      const one = found.find(({ level, code, path }) => `${level} ${code} ${path.join('.')}` === problem);
      assert.ok(one, `expected ${problem}, told: ${told(value).join('; ')}`);
      assert.match(describe(one), words);
    });
  }

  it('a missing time zone or currency is told', () => {
    const { timezone: _zone, currency: _currency, ...file } = policyFile();
    assert.deepEqual(told(file), ['warning returns/missing-timezone ', 'warning returns/missing-currency ']);
  });

  it('a condition as deep as a well is refused, not followed', () => {
    let when: object = {};
    for (let depth = 0; depth < 20_000; depth++) when = { not: when };
    assert.match(told(rule({ when })).join(), /content\/too-deep/);
  });
});

group('money', () => {
  it('has the digits of its currency', () => {
    assert.deepEqual(['EUR', 'JPY', 'KWD', 'ZZZ'].map(digitsOf), [2, 0, 3, 2]);
  });

  it('loses nothing to binary fractions', () => {
    for (const [value, minor] of [
      [0.1, 10],
      [0.29, 29],
      [1.005, undefined],
      [4.35, 435],
      ['19.90', 1990],
      [1e21, undefined],
    ] as const)
      assert.equal(toMinor(value, 2), minor, String(value));
    for (let cents = 0; cents < 20_000; cents++) {
      assert.equal(toMinor(cents / 100, 2), cents);
      assert.equal(toMinor(fromMinor(cents, 2), 2), cents);
    }
    assert.deepEqual([fromMinor(5, 2), fromMinor(500, 0), fromMinor(1, 3)], ['0.05', '500', '0.001']);
  });

  it('rounds a share half up', () => {
    assert.deepEqual([shareOf(1990, 1000), shareOf(5, 1000), shareOf(4, 1000)], [199, 1, 0]);
  });
}); // prettier-ignore
