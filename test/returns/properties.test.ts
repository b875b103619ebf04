import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Order, parseReturns, type ReturnsPolicy, verdicts } from '../../src/returns/index.js';
import { moments, orders, policies } from './arbitrary.js';

const RUNS = { seed: 20_261_124, numRuns: 600 };

const read = (file: unknown): ReturnsPolicy => {
  const { model } = parseReturns(file);
  assert.ok(model);
  return model;
};
const asked = (file: unknown, order: unknown, asOf: number) => verdicts(read(file), order as Order, { asOf });

describe('whatever the policy and the order', () => {
  it('no verdict is thrown, no line is dropped, and the same question has the same answer', () => {
    const check = (file: unknown, order: unknown, asOf: number): void => {
      const first = asked(file, order, asOf);
      const lines = (order as { lines?: unknown } | null)?.lines;
      assert.equal(first.length, Array.isArray(lines) ? lines.length : 0);
      assert.deepEqual(asked(file, order, asOf), first);
      for (const { verdict } of first) {
        assert.ok(['yes', 'no', 'review'].includes(verdict.eligible));
        assert.equal(verdict.reasons.length === 0, verdict.eligible === 'yes');
        assert.equal(verdict.instead.length === 0, verdict.eligible === 'yes');
        assert.match(verdict.deadline ?? '2026-01-01', /^\d{4}-\d\d-\d\d$/);
      }
    };
    fc.assert(fc.property(policies, orders, moments, check), RUNS);
    fc.assert(fc.property(policies, fc.jsonValue(), moments, check), RUNS);
    const strange = fc.record({ lines: fc.array(fc.jsonValue()) });
    fc.assert(fc.property(policies, strange, moments, check), RUNS);
  });

  it('a value that is no policy is read without throwing, and what was read gives verdicts', () => {
    const broken = fc.tuple(
      policies,
      fc.jsonValue(),
      fc.constantFrom('rules', 'policies', 'statutory', 'reasons', 'timezone', 'validFrom'),
    );
    fc.assert(
      fc.property(broken, orders, moments, ([file, value, key], order, asOf) => {
        const { model } = parseReturns({ ...file, [key]: value });
        if (model) assert.equal(verdicts(model, order, { asOf }).length, order.lines.length);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void parseReturns(value)),
      RUNS,
    );
  });

  it('a right by law is never shortened', () => {
    fc.assert(
      fc.property(policies, orders, moments, (file, order, asOf) => {
        for (const { lineId, verdict } of asked(file, order, asOf)) {
          const open = verdict.statutory.filter(({ deadline }) => deadline !== null);
          const exempt =
            order.tier === 'business' ||
            order.lines.some((line) => line.lineId === lineId && line.tags.includes('custom'));
          if (
            order.country === 'DE' &&
            file.statutory.length &&
            !exempt &&
            asOf < Date.parse(order.deliveredAt) + 13 * 86_400_000
          ) {
            assert.equal(open.length, 1, 'the right is shown');
            assert.equal(verdict.eligible, 'yes', 'and beats the rules');
            assert.ok(verdict.deadline === null || verdict.deadline >= String(open[0]?.deadline));
          }
        }
      }),
      RUNS,
    );
  });

  it('"no" never comes from missing data', () => {
    const ORDER_FACTS = [
      'orderedAt',
      'shippedAt',
      'deliveredAt',
      'country',
      'tier',
      'channel',
      'payment',
      'seller',
    ] as const;
    const LINE_FACTS = ['sku', 'category', 'tags', 'price', 'quantity', 'condition', 'reason'] as const;
    const left = fc.tuple(fc.subarray([...ORDER_FACTS]), fc.subarray([...LINE_FACTS]));
    fc.assert(
      fc.property(policies, orders, moments, left, (file, order, asOf, [ofOrder, ofLine]) => {
        const without = <T extends object>(value: T, keys: readonly string[]) =>
          Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
        const less = { ...without(order, ofOrder), lines: order.lines.map((line) => without(line, ofLine)) };
        const whole = asked(file, order, asOf);
        asked(file, less, asOf).forEach(({ verdict }, i) => {
          if (verdict.eligible === 'no')
            assert.equal(whole[i]?.verdict.eligible, 'no', `without ${[...ofOrder, ...ofLine].join(', ')}`);
        });
      }),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it('a rule that has nothing to do with an item changes nothing', () => {
    const elsewhere = fc.record({
      at: fc.nat(6),
      effect: fc.constantFrom(
        { use: 'a' },
        { use: 'b' },
        { override: { window: { days: 1 } } },
        { override: { kind: 'not-permitted' } },
      ),
      when: fc.constantFrom(
        { category: 'boats' },
        { sku: ['X', 'Y'] },
        { all: [{ country: 'FR' }] },
        { tag: 'gift' },
      ),
    });
    fc.assert(
      fc.property(policies, orders, moments, elsewhere, (file, order, asOf, { at, ...rule }) => {
        const rules: object[] = [...file.rules];
        rules.splice(Math.min(at, rules.length), 0, { id: 'elsewhere', when: rule.when, ...rule.effect });
        assert.deepEqual(asked({ ...file, rules }, order, asOf), asked(file, order, asOf));
      }),
      RUNS,
    );
  });

  it('a later question is never answered better, unless it had not arrived', () => {
    const rank = { yes: 2, review: 1, no: 0 };
    fc.assert(
      fc.property(policies, orders, moments, fc.nat(100), (file, order, asOf, days) => {
        const now = asked(file, order, asOf);
        asked(file, order, asOf + days * 86_400_000).forEach(({ verdict }, i) => {
          assert.ok(rank[verdict.eligible] <= rank[now[i]?.verdict.eligible ?? 'yes']);
        });
      }),
      RUNS,
    );
  });

  it('says what is wrong with a moment that is none', () => {
    const [file] = fc.sample(policies, 1);
    assert.throws(() => verdicts(read(file), { lines: [] }, { asOf: 'soon' }), /asOf/);
    assert.deepEqual(verdicts(read(file), { lines: [] }, { asOf: '2026-01-01T00:00:00Z' }), []);
  });
});
