// npm run bench:returns: proving a policy of 200 rules, and the verdicts of 10,000 rules on an order of 250 lines.
import { parseReturns, verdicts } from '../src/returns/index.js';
import { inspectReturns } from '../src/returns/inspect/index.js';

const CONDITIONS = ['unopened', 'opened', 'used'];
const COUNTRIES = ['DE', 'AT', 'FR', 'NL', 'PL', 'SE'];
const AS_OF = '2026-09-20T12:00:00+02:00';

const at = <Value>(list: readonly Value[], i: number): Value => list[i % list.length] as Value;

/** A shop's rules: exceptions by category, tag, condition, country and price, one for the rest, and overrides. */
function policyOf(rules: number): object {
  const exceptions = Array.from({ length: rules - 1 }, (_, i) => {
    const when = [
      { category: `c${i}` },
      { category: `c${i}`, condition: at(CONDITIONS, i) },
      { tag: `t${i}`, country: at(COUNTRIES, i) },
      { category: `c${i}`, price: { min: i } },
      { sku: [`s${i}`, `s${i + 1}`], not: { reasonClass: 'defect' } },
    ];
    const isOverride = i % 10 === 9;
    const what = isOverride
      ? { override: { window: { days: 30 + (i % 60) } } }
      : { use: i % 7 ? 'standard' : 'never' };
    return { isOverride, rule: { id: `r${i}`, when: at(when, i), ...what } };
  });
  const rulesOf = (wanted: boolean) =>
    exceptions.flatMap(({ isOverride, rule }) => (isOverride === wanted ? [rule] : []));
  return {
    version: 1,
    timezone: 'Europe/Berlin',
    currency: 'EUR',
    policies: [
      {
        id: 'standard',
        kind: 'finite-window',
        window: { days: 30 },
        conditions: CONDITIONS,
        resolutions: [{ type: 'refund-original' }],
        methods: [{ type: 'mail', fee: 4.9 }],
      },
      { id: 'never', kind: 'not-permitted' },
    ],
    rules: [...rulesOf(false), { id: 'rest', when: {}, use: 'standard' }, ...rulesOf(true)],
    statutory: [{ id: 'withdrawal', countries: COUNTRIES, days: 14 }],
    reasons: [
      { id: 'changed-mind', class: 'remorse', label: 'I changed my mind' },
      { id: 'broken', class: 'defect', label: 'It is broken' },
    ],
  };
}

const order = {
  orderedAt: '2026-09-01T10:00:00+02:00',
  deliveredAt: '2026-09-04T15:00:00+02:00',
  country: 'DE',
  lines: Array.from({ length: 250 }, (_, i) => ({
    lineId: String(i),
    sku: `s${i * 37}`,
    category: `c${i * 31}`,
    tags: [`t${i * 29}`],
    price: 5 + i,
    condition: at(CONDITIONS, i),
    reason: i % 3 ? 'changed-mind' : 'broken',
  })),
};

function timed(times: number, work: () => unknown): readonly number[] {
  const took = Array.from({ length: times }, () => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return took.sort((a, b) => a - b);
}

const row = (what: string, took: readonly number[]): Record<string, string> => ({
  what,
  'processor ms, median': (took[Math.floor(took.length / 2)] as number).toFixed(1),
  most: (took.at(-1) as number).toFixed(1),
});

const [small, large] = [policyOf(200), policyOf(10_000)];
const { model } = parseReturns(large);
if (!model) throw new Error('the policy of the bench cannot be read');
const unproved = inspectReturns(small).problems.filter(({ code }) => /not-proved|too-large/.test(code));
console.table([
  row(
    'prove 200 rules',
    timed(9, () => inspectReturns(small)),
  ),
  row(
    'read 10,000 rules',
    timed(3, () => parseReturns(large)),
  ),
  row(
    'verdicts: 10,000 rules, 250 lines',
    timed(51, () => verdicts(model, order, { asOf: AS_OF })),
  ),
]);
console.log(unproved.length ? 'NOT proved to the end.' : 'Proved to the end.');
