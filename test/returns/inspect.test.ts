import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectReturns, type InspectOptions } from '../../src/returns/inspect/index.js';
import { describe as sentence } from '../../src/returns/report.js';
import { POLICY } from './table/policy.js';

/** A small policy in which everything is right. */
const GOOD = {
  policyVersion: '2026',
  validFrom: '2026-01-01',
  timezone: 'Europe/Berlin',
  currency: 'EUR',
  policies: [
    {
      id: 'standard',
      kind: 'finite-window',
      window: { days: 30, fallback: [{ clock: 'ordered', plusDays: 5 }] },
      resolutions: [{ type: 'refund-original' }],
      methods: [{ type: 'mail' }],
    },
    { id: 'never', kind: 'not-permitted' },
  ],
  rules: [
    { id: 'final', when: { tag: 'final-sale' }, use: 'never' },
    { id: 'rest', when: {}, use: 'standard' },
  ],
  reasons: [
    { id: 'mind', class: 'remorse', label: 'I changed my mind' },
    { id: 'broken', class: 'defect', label: 'It is broken' },
  ],
};
type File = typeof GOOD;

const told = (change: (file: File) => object, options?: InspectOptions) =>
  inspectReturns({ ...GOOD, ...change(GOOD) }, options).problems.map((problem) => [
    `${problem.level} ${problem.code}`,
    problem.path.join('.'),
    sentence(problem),
  ]);

const [standard, never] = GOOD.policies;
const [final, rest] = GOOD.rules;

describe('a policy that is inspected', () => {
  it('has nothing to hear where everything is right', () => {
    assert.deepEqual(
      told(() => ({})),
      [],
    );
    assert.equal(inspectReturns(GOOD).model?.versions.length, 1);
    assert.deepEqual(
      inspectReturns(POLICY, { now: Date.UTC(2026, 10, 24) }).problems.map(({ code, path }) => [code, path]),
      [['returns/suggested-nowhere', ['versions', 1, 'reasons', 1, 'suggest']]],
    );
  });

  it('hears of a gap in words', () => {
    const not = (fact: object, i: number) => ({ id: `r${i}`, when: { not: fact }, use: 'standard' });
    assert.deepEqual(
      told(() => ({
        rules: [
          final,
          ...[{ category: 'electronics' }, { condition: 'opened' }, { channel: 'store' }].map(not),
        ],
      })),
      [
        [
          'error returns/gap',
          'rules',
          'No rule decides on opened electronics bought in a store (but not tag final-sale). ' +
            'Add one, or end with a rule whose "when" is {}.',
        ],
      ],
    );
  });

  for (const [when, items] of [
    [{ price: { min: 20, below: 30 } }, 'items priced from 20.00 to 29.99'],
    [{ price: { above: 100 } }, 'items priced from 100.01 on'],
    [{ orderedBetween: ['2026-11-01', '2026-12-24'] }, 'items ordered from 2026-11-01 to 2026-12-24'],
    [{ orderedBetween: ['2026-11-01', '2026-11-01'] }, 'items ordered on 2026-11-01'],
    [{ orderedBetween: ['2025-11-01', '2026-01-31'] }, 'items ordered from 2026-01-01 to 2026-01-31'],
    [{ tag: ['a', 'b'] }, 'items tagged a'],
    [{ all: [{ tag: 'a' }, { tag: 'b' }] }, 'items tagged a and b'],
    [{ reasonClass: 'defect' }, 'items returned for a defect'],
    [{ reason: 'mind' }, 'items returned as mind'],
    [{ country: ['DE', 'AT'], tier: 'plus' }, 'items by customers of the tier plus ordered in DE or AT'],
    [{ seller: 'x', payment: 'invoice' }, 'items sold by x paid by invoice'],
    [{ sku: ['1', '2', '3', '4', '5', '6', '7'] }, 'items with the SKU 1, 2, 3, 4 and 3 more'],
  ] as const) {
    it(`tells a gap as "${items}"`, () => {
      const [[code, , text] = []] = told(() => ({
        rules: [{ id: 'r', when: { not: when }, use: 'standard' }],
      }));
      assert.equal(code, 'error returns/gap');
      assert.match(String(text), new RegExp(`^No rule decides on ${items.replace('.', '\\.')}(\\.| \\()`));
    });
  }

  const faults: readonly (readonly [
    name: string,
    change: (file: File) => object,
    expected: readonly string[],
    options?: InspectOptions,
  ])[] = [
    [
      'a rule below one that catches everything',
      () => ({ rules: [rest, final] }),
      [
        'error returns/shadowed-rule',
        'rules.1',
        'The rule "final" never decides: all it could match is caught above it by "rest". Move it up, or remove it.',
      ],
    ],
    [
      'an override above the rules that decide',
      () => ({
        rules: [{ id: 'plus', when: { tier: 'plus' }, override: { window: { days: 60 } } }, final, rest],
      }),
      [
        'error returns/early-override',
        'rules.0',
        'The rule "plus" changes nothing: no rule above it decides on the items it matches. Move it below the rules that do.',
      ],
    ],
    [
      'a condition that contradicts itself',
      () => ({
        rules: [{ id: 'odd', when: { all: [{ tier: 'a' }, { tier: 'b' }] }, use: 'never' }, final, rest],
      }),
      [
        'error returns/never-holds',
        'rules.0.when',
        'The condition of "odd" holds for no item: its parts exclude each other. Change it, or remove the rule.',
      ],
    ],
    [
      'a season of long ago',
      () => ({
        rules: [
          final,
          rest,
          {
            id: 'xmas',
            when: { orderedBetween: ['2024-11-01', '2024-12-24'] },
            override: { window: { days: 60 } },
          },
        ],
      }),
      [
        'warning returns/other-version',
        'rules.2.when',
        'Orders of this version (from 2026-01-01 on) never meet the days of "xmas". Move the rule to the version of those days, or remove it.',
      ],
    ],
    [
      'an article that the FAQ does not have',
      () => ({ rules: [{ ...final, article: 'final-sail' }, rest] }),
      [
        'error returns/unknown-article',
        'rules.0.article',
        'The FAQ has no article with the id "final-sail". Write the id of one. Did you mean "final-sale"?',
      ],
      { articles: new Set(['final-sale', 'delivery']) },
    ],
    [
      'reasons that stand for each other in a circle',
      (file) => ({
        reasons: [
          ...file.reasons,
          ...[
            ['a', 'b'],
            ['b', 'c'],
            ['c', 'a'],
          ].map(([id, maps]) => ({ id, maps, class: 'remorse', label: 'x' })),
        ],
      }),
      [
        'error returns/maps-loop',
        'reasons.2.maps',
        'These reasons stand for each other in a circle: a → b → c → a. Let one of them stand for itself.',
      ],
    ],
    [
      'a last day before the first order',
      () => ({ policies: [{ ...standard, window: { until: '2025-12-31' } }, never] }),
      [
        'error returns/until-too-early',
        'policies.0.window.until',
        'The last day 2025-12-31 is over before the first order that it could be for, on 2026-01-01. Write a later day.',
      ],
    ],
    [
      'a season that ends before it begins',
      () => ({
        rules: [
          final,
          rest,
          {
            id: 'xmas',
            when: { orderedBetween: ['2026-11-01', '2026-12-24'] },
            override: { window: { until: '2026-01-31' } },
          },
        ],
      }),
      [
        'warning returns/until-too-early',
        'rules.2.override.window.until',
        'The last day 2026-01-31 is over before the first order that it could be for, on 2026-11-01. Write a later day.',
      ],
    ],
    [
      'a season whose policy ends before it begins',
      (file) => ({
        policies: [...file.policies, { ...standard, id: 'xmas', window: { until: '2026-01-31' } }],
        rules: [
          final,
          { id: 'xmas', when: { orderedBetween: ['2026-11-01', '2026-12-24'] }, use: 'xmas' },
          rest,
        ],
      }),
      [
        'error returns/until-too-early',
        'rules.1.use',
        'The last day 2026-01-31 is over before the first order that it could be for, on 2026-11-01. Write a later day.',
      ],
    ],
    [
      'a currency that nobody has',
      () => ({ currency: 'EUT' }),
      [
        'warning returns/unknown-currency',
        'currency',
        'No country has the currency "EUT", so visitors would read a code they do not know. Write that of the shop, such as EUR.',
      ],
    ],
    [
      'a last day that is over',
      () => ({ policies: [{ ...standard, window: { until: '2026-11-23' } }, never] }),
      [
        'warning returns/until-over',
        'policies.0.window.until',
        'The last day 2026-11-23 is over, so nothing can go back under this policy any more. Write a later day, or let another policy stand in.',
      ],
      { now: Date.UTC(2026, 10, 24) },
    ],
    [
      'a window that begins with a delivery, in a store',
      (file) => ({
        policies: [
          ...file.policies,
          { ...standard, id: 'store', window: { days: 30, fallback: [{ clock: 'shipped' }] } },
        ],
        rules: [final, { id: 'store', when: { channel: 'store' }, use: 'store' }, rest],
      }),
      [
        'warning returns/never-begins',
        'rules.1.use',
        'Items bought in a store are not delivered, so the window of "store" never begins for them. Count from "purchased-in-store", or add it as fallback.',
      ],
    ],
    [
      'a fallback to the same day',
      () => ({
        policies: [
          { ...standard, window: { days: 3, clock: 'ordered', fallback: [{ clock: 'purchased-in-store' }] } },
          never,
        ],
      }),
      [
        'advice returns/idle-fallback',
        'policies.0.window.fallback',
        'The fallback to "purchased-in-store" is never used, since that day was asked for already. Remove it.',
      ],
    ],
    [
      'days below zero',
      () => ({ policies: [{ ...standard, window: { days: -1 } }, never] }),
      [
        'error returns/bad-days',
        'policies.0.window.days',
        '"-1" is no number of days. Write a whole number from 0 to 36525.',
      ],
    ],
    [
      'a policy that nothing uses',
      (file) => ({ policies: [...file.policies, { ...never, id: 'unused' }] }),
      [
        'advice returns/unused-policy',
        'policies.2',
        'No rule uses the policy "unused". Let one use it, or remove it.',
      ],
    ],
    [
      'a policy that gives nothing',
      (file) => ({
        policies: [...file.policies, { id: 'empty', kind: 'unlimited', methods: [{ type: 'mail' }] }],
        rules: [final, { id: 'tools', when: { category: 'tools' }, use: 'empty' }, rest],
      }),
      [
        'warning returns/no-resolution',
        'policies.2',
        'Items may go back under "empty", but it says nothing of what the person gets. Add "resolutions".',
      ],
    ],
    [
      'a policy that does not say how',
      () => ({ policies: [{ ...standard, methods: [] }, never] }),
      [
        'advice returns/no-method',
        'policies.0',
        'Items may go back under "standard", but it does not say how. Add "methods".',
      ],
    ],
    [
      'a reason without a way',
      () => ({ rules: [{ id: 'fault', when: { reasonClass: 'defect' }, use: 'never' }, final, rest] }),
      [
        'error returns/no-way',
        'reasons.1',
        'Whoever gives the reason "broken" is offered nothing: no policy it can lead to has "resolutions". Add some, or a rule for this reason.',
      ],
    ],
    [
      'a reason that suggests what nobody offers',
      () => ({ reasons: [{ ...GOOD.reasons[0], suggest: 'store-credit' }] }),
      [
        'warning returns/suggested-nowhere',
        'reasons.0.suggest',
        'The reason "mind" suggests "store-credit", but no policy it can lead to offers that. Add it there, or suggest something else.',
      ],
    ],
  ];
  for (const [name, change, expected, options] of faults) {
    it(`hears of ${name}, and of nothing else`, () => {
      assert.deepEqual(
        told(change, options).filter(([problem]) => !problem?.startsWith('error returns/no-window')),
        [expected],
      );
    });
  }

  it('says nothing of gaps while rules cannot be read', () => {
    const codes = told(() => ({ rules: [{ id: 'r', when: { categry: 'x' }, use: 'standard' }] })).map(
      ([code]) => code,
    );
    assert.deepEqual(
      codes.filter((code) => code?.includes('gap')),
      ['advice returns/gaps-unknown'],
    );
  });

  it('says where a policy is too large to prove', () => {
    assert.deepEqual(
      told(() => ({}), { steps: 2 }).map(([code]) => code),
      [
        'warning returns/too-large-to-prove',
        'warning returns/gaps-not-proved',
        'advice returns/reasons-not-proved',
      ],
    );
  });

  it('never throws', () => {
    for (const value of [null, 1, 'x', [], {}, { rules: [1], policies: {} }, { versions: [null, {}] }])
      assert.ok(inspectReturns(value).problems.length, JSON.stringify(value));
  });
});
