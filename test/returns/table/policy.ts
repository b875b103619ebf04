/**
 * The policy of the table, in prose; the file below says the same.
 *
 * Fern & Fjord sells from Berlin in euros. Until the end of 2025 everything could go back for 14 days from delivery.
 * Since 1 January 2026:
 *
 * - Standard: 30 days from delivery, unused or opened. Two days more are accepted and not talked about. Where delivery
 *   is not known we assume four days after shipping, or else seven after ordering. Money back, or store credit with
 *   10 % on top. The way back costs 4.90 by mail, 3.90 otherwise, nothing in a store, and nothing for faulty goods.
 * - What the seller "bazaar" sold goes back to bazaar.
 * - Faulty or wrong goods: two years from delivery, whatever the condition, with a photo. Repair or replacement.
 * - Services bought by companies are not taken back.
 * - Made to measure is not taken back, but repaired. Final sale is not taken back, unless it was bought in a store.
 * - Hygiene goods are not taken back once they are opened or used.
 * - Tools: any time. Plants: 10 days from shipping. Vouchers: 14 days from ordering. Trees: until 10 January 2027.
 * - Opened electronics: 14 days from delivery, 10 % restocking fee.
 * - Store purchases: 30 days from the receipt.
 * - Members (tier plus) have 60 days for all that has a window in days but opened electronics, plants and vouchers.
 * - What is ordered from 1 November to 24 December 2026 may come back until 31 January 2027 at least.
 * - From 500 euros a piece we collect it for free. Swiss customers pay 12 by any way without a price of its own.
 * - Paid by invoice: store credit only.
 *
 * By law, in Germany, Austria and France: 14 days from delivery without a reason; not for made to measure, not for
 * opened or used hygiene goods, not for store purchases, not for companies.
 */
export const POLICY = {
  version: 1,
  versions: [
    {
      policyVersion: '2025',
      timezone: 'Europe/Berlin',
      currency: 'EUR',
      policies: [
        {
          id: 'all',
          kind: 'finite-window',
          window: { days: 14 },
          resolutions: [{ type: 'refund-original' }],
          methods: [{ type: 'mail' }],
        },
      ],
      rules: [{ id: 'everything', when: {}, use: 'all' }],
    },
    {
      policyVersion: '2026',
      validFrom: '2026-01-01',
      timezone: 'Europe/Berlin',
      currency: 'EUR',
      policies: [
        {
          id: 'standard',
          kind: 'finite-window',
          window: {
            days: 30,
            clock: 'delivered',
            fallback: [
              { clock: 'shipped', plusDays: 4 },
              { clock: 'ordered', plusDays: 7 },
            ],
            grace: 2,
          },
          conditions: ['unused', 'opened'],
          resolutions: [{ type: 'refund-original' }, { type: 'store-credit', bonus: '10 %' }],
          methods: [{ type: 'mail', fee: 4.9 }, { type: 'drop-off-qr' }, { type: 'in-store', fee: 0 }],
          fees: { remorse: 3.9, defect: 0 },
        },
        {
          id: 'faulty',
          kind: 'finite-window',
          window: { days: 730 },
          evidence: ['photo'],
          resolutions: [{ type: 'repair' }, { type: 'replacement' }],
          methods: [{ type: 'mail', fee: 4.9 }],
          fees: { remorse: 3.9, defect: 0 },
        },
        { id: 'never', kind: 'not-permitted' },
        { id: 'measured', kind: 'not-permitted', resolutions: [{ type: 'repair' }] },
        {
          id: 'any-time',
          kind: 'unlimited',
          resolutions: [{ type: 'refund-original' }],
          methods: [{ type: 'mail' }],
        },
        {
          id: 'plants',
          kind: 'finite-window',
          window: { days: 10, clock: 'shipped' },
          resolutions: [{ type: 'replacement' }],
          methods: [{ type: 'mail' }],
        },
        {
          id: 'vouchers',
          kind: 'finite-window',
          window: { days: 14, clock: 'ordered' },
          resolutions: [{ type: 'refund-original' }],
          methods: [{ type: 'mail' }],
        },
        {
          id: 'trees',
          kind: 'finite-window',
          window: { until: '2027-01-10' },
          resolutions: [{ type: 'refund-original' }],
          methods: [{ type: 'in-store' }],
        },
        {
          id: 'opened-electronics',
          kind: 'finite-window',
          window: { days: 14 },
          restocking: '10 %',
          resolutions: [{ type: 'refund-original' }],
          methods: [{ type: 'mail', fee: 4.9 }],
        },
        {
          id: 'store',
          kind: 'finite-window',
          window: { days: 30, clock: 'purchased-in-store' },
          resolutions: [{ type: 'refund-original' }],
          methods: [{ type: 'in-store' }],
        },
      ],
      rules: [
        { id: 'bazaar', when: { seller: 'bazaar' }, use: 'never' },
        { id: 'fault', when: { reasonClass: 'defect' }, use: 'faulty' },
        { id: 'company-services', when: { tier: 'business', category: 'services' }, use: 'never' },
        { id: 'measured', when: { tag: 'made-to-measure' }, use: 'measured', article: 'made-to-measure' },
        {
          id: 'final-sale',
          when: { tag: 'final-sale', not: { channel: 'store' } },
          use: 'never',
          explain: 'Final sale items stay with you.',
        },
        {
          id: 'hygiene',
          when: { category: 'hygiene', condition: ['opened', 'used'] },
          use: 'never',
          article: 'hygiene',
        },
        { id: 'tools', when: { category: 'tools' }, use: 'any-time' },
        { id: 'plants', when: { category: 'plants' }, use: 'plants' },
        { id: 'vouchers', when: { category: 'vouchers' }, use: 'vouchers' },
        { id: 'trees', when: { category: 'trees' }, use: 'trees' },
        {
          id: 'opened',
          when: { all: [{ category: 'electronics' }, { condition: 'opened' }] },
          use: 'opened-electronics',
        },
        { id: 'store', when: { channel: 'store' }, use: 'store' },
        { id: 'rest', when: {}, use: 'standard' },
        {
          id: 'member',
          when: {
            tier: 'plus',
            not: {
              any: [
                { category: 'electronics', condition: 'opened' },
                { category: ['plants', 'vouchers', 'trees'] },
                { reasonClass: 'defect' },
              ],
            },
          },
          override: { window: { days: 60 } },
        },
        {
          id: 'christmas',
          when: { orderedBetween: ['2026-11-01', '2026-12-24'] },
          override: { window: { until: '2027-01-31' } },
          explain: 'Presents come back until the end of January.',
        },
        { id: 'dear', when: { price: { min: 500 } }, override: { methods: [{ type: 'pick-up', fee: 0 }] } },
        { id: 'swiss', when: { country: 'CH' }, override: { fees: { remorse: 12 } } },
        {
          id: 'invoice',
          when: { payment: 'invoice' },
          override: { resolutions: [{ type: 'store-credit' }] },
        },
      ],
      statutory: [
        {
          id: 'withdrawal',
          countries: ['DE', 'AT', 'FR'],
          days: 14,
          clock: 'delivered',
          exempt: [
            'made-to-measure',
            { category: 'hygiene', condition: ['opened', 'used'] },
            { channel: 'store' },
            { tier: 'business' },
          ],
        },
      ],
      reasons: [
        { id: 'changed-mind', class: 'remorse', label: 'I changed my mind' },
        { id: 'too-small', class: 'remorse', label: 'It is too small', suggest: 'exchange-variant' },
        { id: 'broken', class: 'defect', label: 'It is broken' },
        { id: 'wrong-item', class: 'defect', label: 'It is not what I ordered' },
      ],
    },
  ],
};

/** Ordered on 2 March 2026, shipped on the 3rd, delivered on the 5th; a mug for 20 euros, unused, no longer wanted. */
export const ORDER = {
  orderNumber: '1001',
  orderedAt: '2026-03-02T10:00:00+01:00',
  shippedAt: '2026-03-03T10:00:00+01:00',
  deliveredAt: '2026-03-05T15:00:00+01:00',
  country: 'US',
  tier: 'none',
  channel: 'online',
  payment: 'card',
  seller: 'own',
};

export const LINE = {
  lineId: '1',
  sku: 'MUG-1',
  title: 'Mug',
  category: 'kitchen',
  tags: [] as string[],
  price: 20,
  quantity: 1,
  condition: 'unused',
  reason: 'changed-mind',
};

/** One policy for everything, in a zone and for so many days. */
export const zoned = (timezone: string, days: number, more: object = {}) => ({
  policyVersion: 'zoned',
  timezone,
  currency: 'EUR',
  policies: [
    {
      id: 'all',
      kind: 'finite-window',
      window: { days, ...more },
      resolutions: [{ type: 'refund-original' }],
      methods: [{ type: 'mail' }],
    },
  ],
  rules: [{ id: 'everything', when: {}, use: 'all' }],
});
