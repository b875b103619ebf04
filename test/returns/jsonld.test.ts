import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReturns } from '../../src/returns/index.js';
import { returnsJsonLd, type ReturnsJsonLdOptions } from '../../src/returns/jsonld/index.js';
import { policyFile, standard } from '../helpers/returns-files.js';

type Said = Record<string, unknown>;
const NOW = Date.parse('2026-09-20T12:00:00+02:00');
const S = 'https://schema.org/';

const exported = (file: unknown, options: Partial<ReturnsJsonLdOptions> = {}) => {
  const policy = parseReturns(file).model;
  assert.ok(policy);
  const { jsonld, leftOut } = returnsJsonLd(policy, {
    now: NOW,
    countries: ['DE'],
    link: 'https://a.example/',
    ...options,
  });
  const codes = leftOut.map(({ code, about }) => [code, about].join(' ').trim());
  return { jsonld: jsonld as Said, codes };
};

const withPolicy = (fields: object, file: object = {}) =>
  exported(policyFile({ policies: [standard(fields)], ...file }));

describe('a policy for search engines', () => {
  it('says the window, the ways and the refund by the terms of schema.org', () => {
    const { jsonld, codes } = withPolicy({
      resolutions: [{ type: 'refund-original' }, { type: 'store-credit' }, { type: 'replacement' }],
      methods: [
        { type: 'mail', fee: 4.9 },
        { type: 'in-store', fee: 0 },
        { type: 'kiosk', fee: 0 },
      ],
      conditions: ['unused'],
    });
    assert.deepEqual(jsonld, {
      '@context': 'https://schema.org',
      '@type': 'MerchantReturnPolicy',
      applicableCountry: 'DE',
      returnPolicyCategory: `${S}MerchantReturnFiniteReturnWindow`,
      merchantReturnDays: 30,
      returnMethod: [`${S}ReturnByMail`, `${S}ReturnInStore`, `${S}ReturnAtKiosk`],
      refundType: [`${S}FullRefund`, `${S}StoreCreditRefund`, `${S}ExchangeRefund`],
      itemCondition: `${S}NewCondition`,
      customerRemorseReturnFees: `${S}ReturnShippingFees`,
      customerRemorseReturnShippingFeesAmount: { '@type': 'MonetaryAmount', currency: 'EUR', value: '4.90' },
      itemDefectReturnFees: `${S}FreeReturn`,
      merchantReturnLink: 'https://a.example/',
    });
    assert.deepEqual(codes, []);
  });

  it('says days only where they count from delivery', () => {
    for (const clock of ['shipped', 'ordered', 'purchased-in-store']) {
      const { jsonld, codes } = withPolicy({ window: { days: 30, clock } });
      assert.equal(jsonld['merchantReturnDays'], undefined);
      assert.equal(jsonld['returnPolicyCategory'], `${S}MerchantReturnFiniteReturnWindow`);
      assert.deepEqual(codes, [`clock ${clock}`]);
    }
    assert.equal(withPolicy({ window: { days: 30 } }).jsonld['merchantReturnDays'], 30);
  });

  it('says the other kinds', () => {
    const { window: _, ...rest } = standard();
    const any = exported(policyFile({ policies: [{ ...rest, kind: 'unlimited' }] })).jsonld;
    assert.equal(any['returnPolicyCategory'], `${S}MerchantReturnUnlimitedWindow`);
    assert.equal(any['merchantReturnDays'], undefined);
    const never = exported(policyFile({ policies: [{ id: 'standard', kind: 'not-permitted' }] })).jsonld;
    assert.deepEqual(Object.keys(never), [
      '@context',
      '@type',
      'applicableCountry',
      'returnPolicyCategory',
      'merchantReturnLink',
    ]);
    assert.equal(never['returnPolicyCategory'], `${S}MerchantReturnNotPermitted`);
  });

  it('says an exchange only where it is for the same product', () => {
    const types = (type: string) => withPolicy({ resolutions: [{ type }] });
    assert.equal(types('exchange-variant').jsonld['refundType'], `${S}ExchangeRefund`);
    for (const type of ['exchange-other', 'gift-card', 'repair', 'keep-item']) {
      assert.equal(types(type).jsonld['refundType'], undefined);
      assert.deepEqual(types(type).codes, [`resolution ${type}`]);
    }
  });

  it('says no fee where it would be wrong for some', () => {
    const differ = withPolicy({
      methods: [
        { type: 'mail', fee: 4.9 },
        { type: 'drop-off-qr', fee: 3.9 },
      ],
    });
    assert.equal(differ.jsonld['customerRemorseReturnFees'], undefined);
    assert.deepEqual(differ.codes, ['fees-differ customerRemorse']);
    const share = withPolicy({ fees: { remorse: '5 %' } });
    assert.equal(share.jsonld['customerRemorseReturnFees'], undefined);
    assert.deepEqual(share.codes, ['share-fee customerRemorse']);
    assert.equal(withPolicy({}).jsonld['customerRemorseReturnFees'], `${S}FreeReturn`);
  });

  it('says a restocking fee, and then no full refund', () => {
    const share = withPolicy({ restocking: '12.5 %' }).jsonld;
    assert.equal(share['restockingFee'], 12.5);
    assert.equal(share['refundType'], undefined);
    const fixed = exported(policyFile({ currency: 'JPY', policies: [standard({ restocking: 500 })] })).jsonld;
    assert.deepEqual(fixed['restockingFee'], { '@type': 'MonetaryAmount', currency: 'JPY', value: '500' });
  });

  it('takes the fee for defects from the rules for defects', () => {
    const { jsonld } = exported(
      policyFile({
        policies: [
          standard({ fees: { remorse: 4, defect: 9 } }),
          standard({ id: 'faulty', fees: { defect: 2 } }),
        ],
        rules: [
          { id: 'fault', when: { reasonClass: 'defect' }, use: 'faulty' },
          { id: 'all', when: {}, use: 'standard' },
        ],
        reasons: [{ id: 'broken', class: 'defect', label: 'Broken' }],
      }),
    );
    assert.equal((jsonld['itemDefectReturnShippingFeesAmount'] as Said)['value'], '2.00');
    assert.equal((jsonld['customerRemorseReturnShippingFeesAmount'] as Said)['value'], '4.00');
  });

  it('puts countries with the same terms together', () => {
    const file = policyFile({
      rules: [
        { id: 'all', when: {}, use: 'standard' },
        { id: 'north', when: { country: ['SE', 'FI'] }, override: { window: { days: 45 } } },
      ],
    });
    const { jsonld, codes } = exported(file, { countries: ['DE', 'SE', 'AT', 'FI'] });
    assert.deepEqual(
      (jsonld['@graph'] as Said[]).map((one) => [one['applicableCountry'], one['merchantReturnDays']]),
      [
        [['DE', 'AT'], 30],
        [['SE', 'FI'], 45],
      ],
    );
    assert.deepEqual(codes, []);
    const policy = parseReturns(file).model;
    assert.ok(policy);
    const unasked = returnsJsonLd(policy, { now: NOW });
    assert.deepEqual((unasked.jsonld as Said)['applicableCountry'], ['SE', 'FI']);
    assert.deepEqual(
      unasked.leftOut.map(({ code }) => code),
      ['countries-of-file', 'link'],
    );
  });

  it('says seasons that are not over by their last day', () => {
    const season = (id: string, year: number) => ({
      id,
      when: { orderedBetween: [`${year}-11-01`, `${year}-12-24`] },
      override: { window: { until: `${year + 1}-01-31` } },
    });
    const { jsonld, codes } = exported(
      policyFile({
        rules: [{ id: 'all', when: {}, use: 'standard' }, season('last', 2025), season('this', 2026)],
      }),
    );
    assert.deepEqual(jsonld['returnPolicySeasonalOverride'], [
      {
        '@type': 'MerchantReturnPolicySeasonalOverride',
        startDate: '2026-11-01',
        endDate: '2026-12-24',
        returnPolicyCategory: `${S}MerchantReturnFiniteReturnWindow`,
        merchantReturnDays: '2027-01-31',
      },
    ]);
    assert.equal(jsonld['merchantReturnDays'], 30);
    assert.deepEqual(codes, ['season-over last']);
  });

  it('says nothing of exceptions, and tells each', () => {
    const { jsonld, codes } = exported(
      policyFile({
        policies: [standard(), { id: 'never', kind: 'not-permitted' }],
        rules: [
          { id: 'shoes', when: { category: 'shoes' }, use: 'never' },
          { id: 'worn', when: { condition: 'worn' }, use: 'never' },
          { id: 'all', when: {}, use: 'standard' },
          { id: 'store', when: { channel: 'store' }, override: { window: { clock: 'purchased-in-store' } } },
          { id: 'gold', when: { tier: 'gold' }, override: { window: { days: 60 } } },
        ],
        statutory: [{ id: 'withdrawal', countries: ['DE'], days: 14 }],
      }),
    );
    assert.equal(jsonld['merchantReturnDays'], 30);
    assert.deepEqual(codes, [
      'exception shoes',
      'exception worn',
      'exception store',
      'tier gold',
      'rights withdrawal',
    ]);
  });

  it('writes nothing where no rule decides', () => {
    const { jsonld } = exported(
      policyFile({ rules: [{ id: 'a', when: { category: 'a' }, use: 'standard' }] }),
    );
    assert.equal(jsonld, undefined);
  });
});
