import {
  FALLBACK,
  FEES,
  METHOD,
  OVERRIDE,
  POLICY,
  REASON,
  RESOLUTION,
  RETURNS,
  RIGHT,
  RULE,
  VERSION,
  WHEN,
  WINDOW,
} from '../returns-shape.js';
import type { Shape } from '../../content/reading.js';
import { doc, type Docs, docs } from '../../content/schema/index.js';

const TERMS = {
  kind: doc('With a last day, without one, or not at all.'),
  window: doc('How long, and from which day it counts.'),
  conditions: doc('Conditions in which the item is taken back; left out, any.', ['unused', 'opened']),
  resolutions: doc('What the person can get, the best first.'),
  methods: doc('How the item comes back.'),
  fees: doc('What the way back costs, by class of reason.'),
  restocking: doc('Deducted for a change of mind; an amount, or a share of the price.', '10 %'),
  evidence: doc('What the person has to show.', ['photo']),
  refundTime: doc('How long the refund takes, as ISO 8601 duration.', 'P5D'),
  code: doc('Why not: the code of the verdict, where another than the usual one fits.'),
};

/** The words for every field of returns.json, by object. */
export const RETURNS_DOCS: ReadonlyMap<Shape, Docs> = new Map<Shape, Docs>([
  [
    RETURNS,
    docs('Returns policy of Deskbell', {
      $schema: doc('Where this schema is, so that editors complete and check the file.'),
      version: { ...doc('Version of the format: 1.'), default: 1 },
      versions: doc('The policy as it was and is; an order keeps the one of its day.'),
    }),
  ],
  [
    VERSION,
    docs('Policy', {
      $schema: doc('Where this schema is, so that editors complete and check the file.'),
      version: { ...doc('Version of the format: 1.'), default: 1 },
      policyVersion: doc('Name of this state of the policy, sent with every return.', '2026-11'),
      validFrom: doc('First day on which orders fall under it.', '2026-11-01'),
      timezone: doc('Time zone of the shop; days end there at midnight.', 'Europe/Berlin'),
      currency: doc('Currency of all amounts, as ISO 4217 code.', 'EUR'),
      policies: doc('What can happen to an item.'),
      rules: doc('Which policy counts when. The first `use` that matches decides, later `override`s add up.'),
      statutory: doc('Rights by law, which no rule of yours can cut.'),
      reasons: doc('Why people return things.'),
    }),
  ],
  [
    POLICY,
    docs('Policy', {
      id: doc('Name that rules refer to.', 'standard'),
      title: doc('Title as shown.', 'Standard returns'),
      ...TERMS,
    }),
  ],
  [OVERRIDE, docs('Override', TERMS)],
  [
    WINDOW,
    docs('Window', {
      days: doc('Days after the day of the clock; the last one counts whole.', 30),
      until: doc('A last day; with `days` the later of the two counts.', '2027-01-15'),
      clock: { ...doc('The day from which it counts.'), default: 'delivered' },
      fallback: doc('What to assume where that day is not known, the first known one counts.'),
      grace: doc('Days accepted after the last one, and not shown.', 2),
    }),
  ],
  [
    FALLBACK,
    docs('Fallback', {
      clock: doc('The day to start from instead.'),
      plusDays: doc('Days to add to it.', 5),
    }),
  ],
  [
    RESOLUTION,
    docs('Resolution', {
      type: doc('What the person gets.'),
      label: doc('Words to show, where the usual ones do not fit.'),
      bonus: doc('Added on top; an amount, or a share of the price.', '5 %'),
    }),
  ],
  [
    METHOD,
    docs('Method', {
      type: doc('How the item comes back.'),
      label: doc('Words to show, where the usual ones do not fit.'),
      fee: doc('What this way costs after a change of mind, in place of `fees.remorse`.', 4.9),
    }),
  ],
  [
    FEES,
    docs('Fees', {
      remorse: doc('After a change of mind.', 4.9),
      defect: doc('For a fault, or a mistake of the shop; free where it is left out.', 0),
    }),
  ],
  [
    WHEN,
    docs('Condition', {
      category: doc('Category of the item; a list means any of them.', 'lamps'),
      sku: doc('Article number.', 'LAMP-01'),
      tag: doc('A tag the item has.', 'final-sale'),
      price: doc('Price of one piece: `min` and `max` count themselves, `above` and `below` do not.', {
        min: 50,
      }),
      country: doc('Country of the order, two letters.', ['DE', 'AT']),
      tier: doc('Customer tier.', 'plus'),
      channel: doc('Where it was bought.', 'store'),
      seller: doc('Who sold it, where that is not you.', 'marketplace'),
      payment: doc('How it was paid.', 'invoice'),
      condition: doc('Condition of the item.', 'opened'),
      orderedBetween: doc('First and last day of ordering.', ['2026-11-01', '2026-12-24']),
      reason: doc('Id of a reason.', 'too-small'),
      reasonClass: doc('`remorse` or `defect`.', 'defect'),
      all: doc('All of these conditions hold.'),
      any: doc('At least one of these conditions holds.'),
      not: doc('This condition does not hold.'),
    }),
  ],
  [
    RULE,
    docs('Rule', {
      id: doc('Name of the rule; verdicts list the rules that counted.', 'opened-electronics'),
      when: doc('When the rule matches; `{}` always.'),
      use: doc('Id of the policy that counts.', 'standard'),
      override: doc('Fields to change in the policy that was decided on by an earlier rule.'),
      explain: doc('Why, in the words of the shop.'),
      article: doc('Id of the article that tells more.', 'opened-electronics'),
      code: doc('Why not: the code of the verdict, where another than the usual one fits.'),
    }),
  ],
  [
    RIGHT,
    docs('Right by law', {
      id: doc('Name of the right.', 'withdrawal'),
      label: doc('Name as shown.', 'Right of withdrawal'),
      countries: doc('Where it holds; left out or empty, everywhere.', ['DE', 'AT']),
      days: doc('Days after the day of the clock.', 14),
      clock: { ...doc('The day from which it counts.'), default: 'delivered' },
      asksReason: { ...doc('Whether it is for faulty goods only.'), default: false },
      exempt: doc('Where any of these holds, the right does not; a word means a category or a tag.'),
      grace: doc('Days accepted after the last one, and not shown.', 2),
      article: doc('Id of the article that tells more.'),
    }),
  ],
  [
    REASON,
    docs('Reason', {
      id: doc('Name of the reason.', 'too-small'),
      class: doc('A change of mind, or a fault.'),
      label: doc('As the person reads it.', 'It is too small'),
      suggest: doc('What to offer first.'),
      maps: doc('What your backend calls it, or the id of a reason that stands for it.'),
    }),
  ],
]);
