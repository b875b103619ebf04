import type { Charge, Method, Resolution, Terms } from './model.js';
import { shareOf } from './money.js';

/** A way to make good, with its bonus in minor units. */
export interface OfferedResolution {
  readonly type: Resolution['type'];
  readonly label?: string;
  readonly bonus?: number;
}

/** A way back, with what it costs in minor units. */
export interface OfferedMethod {
  readonly type: Method['type'];
  readonly label?: string;
  readonly fee: number;
}

/** Minor units of `currency`. */
export interface OfferedFees {
  readonly currency: string;
  readonly remorse: number;
  readonly defect: number;
  readonly restocking: number;
}

export interface Offers {
  readonly resolutions: readonly OfferedResolution[];
  readonly methods: readonly OfferedMethod[];
  readonly fees: OfferedFees;
}

export interface OfferFor {
  /** What the pieces cost together, in minor units. */
  readonly value: number;
  readonly currency: string;
  readonly reasonClass: string | undefined;
  /** A right that asks no reason is open: then nothing is deducted for restocking. */
  readonly asRight: boolean;
}

const amount = (charge: Charge | undefined, value: number): number =>
  charge === undefined ? 0 : 'minor' in charge ? charge.minor : shareOf(value, charge.share);

/** What is offered, in money: a method's own fee stands in place of `fees.remorse`, and never for a fault. */
export const offersOf = (
  terms: Terms | undefined,
  { value, currency, reasonClass, asRight }: OfferFor,
): Offers => {
  const { resolutions = [], methods = [], fees = {}, restocking } = terms ?? {};
  const faulty = reasonClass === 'defect';
  const labelled = (label: string | undefined) => (label === undefined ? {} : { label });
  return {
    resolutions: resolutions.map(({ type, label, bonus }) => ({
      type,
      ...labelled(label),
      ...(bonus && { bonus: amount(bonus, value) }),
    })),
    methods: methods.map(({ type, label, fee }) => ({
      type,
      ...labelled(label),
      fee: amount(faulty ? fees.defect : (fee ?? fees.remorse), value),
    })),
    fees: {
      currency,
      remorse: amount(fees.remorse, value),
      defect: amount(fees.defect, value),
      restocking: faulty || asRight ? 0 : amount(restocking, value),
    },
  };
};
