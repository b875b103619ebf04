import { either, type Field, fields, type ObjectShape } from '../content/reading.js';

/** The format of returns.json, once. `docs` for editors stand apart in `schema/`. */

export const CLOCKS = 'delivered|shipped|ordered|purchased-in-store';
export const CODE =
  'OUTSIDE_WINDOW|FINAL_SALE|NON_RETURNABLE|CONDITION|NOT_DELIVERED|ALREADY_RETURNED|OTHER_SELLER|BUSINESS_PURCHASE|NEEDS_EVIDENCE|UNKNOWN_ITEM';
const RESOLUTIONS =
  'refund-original|store-credit|gift-card|exchange-variant|exchange-other|replacement|repair|keep-item';

export const FALLBACK = fields({ 'clock!': CLOCKS, plusDays: 'days' });

export const WINDOW = fields({
  days: 'days',
  until: 'date',
  clock: CLOCKS,
  fallback: [FALLBACK],
  grace: 'days',
});

export const RESOLUTION = fields({ 'type!': RESOLUTIONS, label: 'text', bonus: 'charge' });

export const METHOD = fields({
  'type!': 'mail|drop-off-qr|in-store|kiosk|pick-up',
  label: 'text',
  fee: 'charge',
});

export const FEES = fields({ remorse: 'charge', defect: 'charge' });

const TERMS = {
  window: WINDOW,
  conditions: 'words',
  resolutions: [RESOLUTION],
  methods: [METHOD],
  fees: FEES,
  restocking: 'charge',
  evidence: 'words',
  refundTime: 'duration',
  code: CODE,
} as const;

const KIND = 'finite-window|unlimited|not-permitted';

export const POLICY = fields({ 'id!': 'slug', title: 'text', 'kind!': KIND, ...TERMS });

export const OVERRIDE = fields({ kind: KIND, ...TERMS });

const FACTS = {
  category: 'words',
  sku: 'words',
  tag: 'words',
  price: 'range',
  country: 'countries',
  tier: 'words',
  channel: 'words',
  seller: 'words',
  payment: 'words',
  condition: 'words',
  orderedBetween: 'span',
  reason: 'words',
  reasonClass: 'words',
} as const;

/** A condition holds conditions: the one shape that contains itself. */
const when = new Map(fields(FACTS) as ReadonlyMap<string, Field>);
export const WHEN: ObjectShape<unknown> = when;
when.set('all', { shape: [WHEN], required: false });
when.set('any', { shape: [WHEN], required: false });
when.set('not', { shape: WHEN, required: false });

export const RULE = fields({
  'id!': 'slug',
  when: WHEN,
  use: 'slug',
  override: OVERRIDE,
  explain: 'text',
  article: 'slug',
  code: CODE,
});

export const RIGHT = fields({
  'id!': 'slug',
  label: 'text',
  countries: 'countries',
  'days!': 'days',
  clock: CLOCKS,
  asksReason: 'boolean',
  exempt: [either('text', WHEN)],
  grace: 'days',
  article: 'slug',
});

export const REASON = fields({
  'id!': 'slug',
  'class!': 'remorse|defect',
  'label!': 'text',
  suggest: RESOLUTIONS,
  maps: 'anything',
});

export const VERSION = fields({
  $schema: 'text',
  version: 'number',
  policyVersion: 'name',
  validFrom: 'moment',
  timezone: 'timezone',
  currency: 'currency',
  'policies!': [POLICY],
  'rules!': [RULE],
  statutory: [RIGHT],
  reasons: [REASON],
});

export const RETURNS = fields({ $schema: 'text', version: 'number', 'versions!': [VERSION] });

/** Of these a part that cannot be read would change what the rest means: then there is nothing of it. */
export const CLOSED = new Set([WHEN, OVERRIDE, WINDOW, METHOD]);
