import fc from 'fast-check';

const CATEGORIES = ['lamps', 'rugs', 'hygiene'];
const COUNTRIES = ['DE', 'AT', 'US'];
const day = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map((at) => new Date(at).toISOString());

const when = fc.letrec<{ when: object }>((tie) => ({
  when: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      {
        category: fc.subarray(CATEGORIES, { minLength: 1 }),
        tag: fc.constantFrom('sale', 'custom'),
        country: fc.subarray(COUNTRIES, { minLength: 1 }),
        tier: fc.constantFrom('plus', 'business'),
        condition: fc.constantFrom('opened', 'used'),
        reasonClass: fc.constantFrom('remorse', 'defect'),
        price: fc.record({ min: fc.integer({ min: 0, max: 100 }) }),
      },
      { requiredKeys: [] },
    ),
    fc.record({ all: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('when') }),
  ),
})).when;

const policy = (id: string) =>
  fc.oneof(
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('finite-window'),
      window: fc.record({
        days: fc.integer({ min: 0, max: 60 }),
        clock: fc.constantFrom('delivered', 'shipped', 'ordered'),
        fallback: fc.subarray([{ clock: 'shipped', plusDays: 3 }, { clock: 'ordered' }]),
      }),
      conditions: fc.constantFrom(undefined, ['unused'], ['unused', 'opened']),
    }),
    fc.constant({ id, kind: 'not-permitted' }),
    fc.constant({ id, kind: 'unlimited' }),
  );

const rule = fc.record({
  when,
  effect: fc.oneof(
    fc.constantFrom({ use: 'a' }, { use: 'b' }),
    fc.record({ override: fc.record({ window: fc.record({ days: fc.integer({ min: 0, max: 90 }) }) }) }),
  ),
});

/** Policy files of a small world, so that rules often meet items. */
export const policies = fc
  .record({
    policies: fc.tuple(policy('a'), policy('b')),
    rules: fc.array(rule, { maxLength: 6 }),
    last: fc.boolean(),
    statutory: fc.subarray([
      { id: 'right', days: 14, countries: ['DE'], exempt: ['custom', { tier: 'business' }] },
    ]),
  })
  .map((file) => ({
    policyVersion: '1',
    timezone: 'Europe/Berlin',
    currency: 'EUR',
    policies: JSON.parse(JSON.stringify(file.policies)) as object[],
    statutory: file.statutory,
    reasons: [
      { id: 'broken', class: 'defect', label: 'x' },
      { id: 'mind', class: 'remorse', label: 'x' },
    ],
    rules: [
      ...file.rules.map(({ when: condition, effect }, i) => ({ id: `r${i}`, when: condition, ...effect })),
      ...(file.last ? [{ id: 'rest', when: {}, use: 'a' }] : []),
    ],
  }));

/** A line of which everything is known. */
export const lines = fc.record({
  lineId: fc.constant('1'),
  sku: fc.constantFrom('A', 'B'),
  category: fc.constantFrom(...CATEGORIES, 'other'),
  tags: fc.subarray(['sale', 'custom']),
  price: fc.integer({ min: 1, max: 200 }),
  quantity: fc.integer({ min: 1, max: 3 }),
  condition: fc.constantFrom('unused', 'opened', 'used'),
  reason: fc.constantFrom('broken', 'mind'),
});

/** An order of which everything is known. */
export const orders = fc.record({
  orderedAt: day('2026-03-01', '2026-03-10'),
  shippedAt: day('2026-03-11', '2026-03-15'),
  deliveredAt: day('2026-03-16', '2026-03-31'),
  country: fc.constantFrom(...COUNTRIES),
  tier: fc.constantFrom('none', 'plus', 'business'),
  channel: fc.constantFrom('online', 'store'),
  payment: fc.constantFrom('card', 'invoice'),
  seller: fc.constant('own'),
  lines: fc.array(lines, { minLength: 1, maxLength: 3 }),
});

export const moments = fc.integer({ min: Date.parse('2026-03-31'), max: Date.parse('2026-07-31') });
