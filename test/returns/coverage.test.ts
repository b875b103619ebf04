import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile, type Facts, YES } from '../../src/returns/conditions.js';
import { casesOf } from '../../src/returns/coverage/cases.js';
import { coverageOf } from '../../src/returns/coverage/coverage.js';
import type { Gap } from '../../src/returns/coverage/gaps.js';
import { parseReturns } from '../../src/returns/index.js';
import type { PolicyVersion } from '../../src/returns/model.js';
import { policies } from './arbitrary.js';

const read = (file: unknown): PolicyVersion => {
  const version = parseReturns(file).model?.versions[0];
  assert.ok(version);
  return version;
};
const prove = (version: PolicyVersion, steps = 1e7) =>
  coverageOf(casesOf(version, undefined, { left: steps }));

/** Every case that the policies of `arbitrary.ts` can tell apart, written out. */
const everyCase = (version: PolicyVersion): readonly Facts[] => {
  const ends = [...JSON.stringify(version.rules).matchAll(/"least":(\d+)/g)].map(([, end]) => Number(end));
  const prices = [...new Set([0, ...ends, ...ends.map((end) => Math.max(0, end - 1))])];
  let cases: readonly Facts[] = [{}];
  const times = (more: readonly Facts[]): void => {
    cases = cases.flatMap((one) => more.map((other) => ({ ...one, ...other })));
  };
  times(['lamps', 'rugs', 'hygiene', 'other'].map((category) => ({ category })));
  times(['DE', 'AT', 'US', 'FR'].map((country) => ({ country })));
  times(['plus', 'business', ''].map((tier) => ({ tier })));
  times(['opened', 'used', 'new'].map((condition) => ({ condition })));
  times(['remorse', 'defect'].map((reasonClass) => ({ reasonClass })));
  times([[], ['sale'], ['custom'], ['sale', 'custom']].map((tags) => ({ tags })));
  times(prices.map((price) => ({ price })));
  return cases;
};

const inGap = (gap: Gap, facts: Facts): boolean =>
  gap.every(({ fact, values }) => {
    if (fact.kind === 'tag')
      return values.includes(facts.tags?.includes(fact.tag ?? '') ? (fact.names[1] ?? '') : '');
    if (fact.kind === 'price')
      return values.some((piece) => {
        const [from, to] = piece.split('..');
        return Number(facts.price) >= Number(from) && (to === '' || Number(facts.price) <= Number(to));
      });
    if (fact.kind === 'reason') return values.includes(`(${facts.reasonClass ?? ''})`);
    const value = String(facts[fact.kind as 'category']);
    return values.includes(fact.names.includes(value) ? value : '');
  });

describe('the proof of a policy', () => {
  it('says the same as asking every rule about every case there is', () => {
    fc.assert(
      fc.property(policies, (file) => {
        const version = read({ ...file, rules: file.rules });
        const { idle, gaps, more, proved } = prove(version);
        assert.equal(proved, version.rules.length);
        const tests = version.rules.map(({ when }) => compile(when));
        const counted = new Set<string>();
        for (const facts of everyCase(version)) {
          const matching = version.rules.filter(
            (_, i) => tests[i]?.(facts) === YES || !Object.keys(version.rules[i]?.when ?? {}).length,
          );
          const decider = matching.find(({ use }) => use !== undefined);
          if (decider) counted.add(decider.id);
          const from = decider ? matching.indexOf(decider) : matching.length;
          for (const { override, id } of matching.slice(from)) if (override) counted.add(id);
          const told = gaps.some((gap) => inGap(gap, facts));
          if (told || !more) assert.equal(told, !decider, JSON.stringify(facts));
        }
        const silent = version.rules.map(({ id }) => id).filter((id) => !counted.has(id));
        assert.deepEqual(
          idle.map(({ rule }) => rule.id),
          silent,
        );
      }),
      { seed: 20_261_124, numRuns: 150 },
    );
  });

  it('names the fewest rules that shadow another, and all of them together do', () => {
    const { idle } = prove(
      read({
        timezone: 'UTC',
        currency: 'EUR',
        policies: [{ id: 'p', kind: 'unlimited' }],
        rules: [
          { id: 'elsewhere', when: { country: 'FR' }, use: 'p' },
          { id: 'opened', when: { condition: 'opened' }, use: 'p' },
          { id: 'cheap', when: { price: { below: 20 } }, use: 'p' },
          { id: 'dear', when: { price: { min: 20 } }, use: 'p' },
          { id: 'never', when: { category: 'lamps' }, use: 'p' },
          { id: 'lost', when: { tag: ['a', 'b'], condition: 'opened' }, use: 'p' },
        ],
      }),
    );
    assert.deepEqual(
      idle.map(({ rule, why, by }) => [rule.id, why, by.map(({ id }) => id)]),
      [
        ['never', 'shadowed', ['cheap', 'dear']],
        ['lost', 'shadowed', ['opened']],
      ],
    );
  });

  it('knows that a season lies in the life of its version', () => {
    const rule = (id: string, from: string, to: string) => ({
      id,
      when: { orderedBetween: [from, to] },
      use: 'p',
    });
    const { model } = parseReturns({
      versions: [
        {
          validFrom: '2026-01-01',
          timezone: 'UTC',
          currency: 'EUR',
          policies: [{ id: 'p', kind: 'unlimited' }],
          rules: [
            rule('past', '2025-11-01', '2025-12-31'),
            rule('begun', '2025-11-01', '2026-01-01'),
            rule('whole', '2026-01-02', '2026-12-31'),
            rule('future', '2027-01-01', '2027-02-01'),
          ],
        },
        { validFrom: '2027-01-01', timezone: 'UTC', currency: 'EUR', policies: [], rules: [] },
      ],
    });
    const [version, next] = model?.versions ?? [];
    assert.ok(version && next);
    const { idle, gaps } = coverageOf(casesOf(version, next, { left: 1e6 }));
    assert.deepEqual(
      idle.map(({ rule, why }) => [rule.id, why]),
      [
        ['past', 'other-version'],
        ['future', 'other-version'],
      ],
    );
    assert.deepEqual(gaps, [], 'the two others fill the life of the version');
  });

  /** Rules of many facts, as a large shop has them. */
  const shop = (many: number): PolicyVersion => {
    const rules = Array.from({ length: many }, (_, i) => ({
      id: `r${i}`,
      when: {
        category: [`c${i % 40}`, `c${(i * 7) % 40}`],
        ...(i % 2 && { country: ['DE', 'AT', 'FR', 'US'].slice(i % 4) }),
        ...(i % 3 && { condition: ['opened', 'used'].slice(i % 2) }),
        ...(i % 5 === 0 && { tag: [`t${i % 9}`, `t${i % 11}`] }),
        ...(i % 7 === 0 && { price: { min: i } }),
        ...(i % 11 === 0 && { not: { channel: 'store' } }),
      },
      use: 'p',
    }));
    return read({
      timezone: 'UTC',
      currency: 'EUR',
      policies: [{ id: 'p', kind: 'unlimited' }],
      rules: [...rules, { id: 'rest', when: {}, use: 'p' }],
    });
  };

  it('proves 200 rules in a hundredth of its steps', () => {
    const steps = { left: 5_000_000 };
    const { proved, searched, gaps } = coverageOf(casesOf(shop(200), undefined, steps));
    assert.equal(proved, 201);
    assert.ok(searched && !gaps.length);
    assert.ok(5_000_000 - steps.left < 50_000, `${5_000_000 - steps.left} steps`);
  });

  it('says how far it came where the steps do not last, and what it compared all the same', () => {
    const version = shop(200);
    const twin = (id: string) => ({ id, when: { sku: ['X'] }, use: 'p' });
    const twice = {
      ...version,
      rules: [...version.rules.slice(0, 200), twin('one'), twin('two'), ...version.rules.slice(200)],
    };
    const { proved, searched, idle } = prove(twice, 5_000);
    assert.ok(proved > 0 && proved < 200, String(proved));
    assert.ok(searched, 'the last rule catches everything, which costs nothing');
    assert.deepEqual(
      idle.filter(({ rule }) => rule.id === 'two').map(({ by }) => by.map(({ id }) => id)),
      [['one']],
    );
    const open = { ...version, rules: version.rules.slice(0, 200) };
    assert.equal(prove(open, 100).searched, false);
  });
});
