import type { Charge, Method, Terms } from '../model.js';
import { digitsOf, fromMinor } from '../money.js';
import type { LeaveOut } from './left-out.js';
import type { Ruled } from './ordinary.js';
import { term } from './term.js';

type Said = Record<string, unknown>;

const amountOf = (minor: number, currency: string): Said => ({
  '@type': 'MonetaryAmount',
  currency,
  value: fromMinor(minor, digitsOf(currency)),
});

const SENT: readonly Method['type'][] = ['mail', 'drop-off-qr'];

/** What sending an item back costs by each way that is told; undefined where it is a share of the price. */
const costs = ({ methods, fees }: Terms, of: 'remorse' | 'defect'): readonly (number | undefined)[] => {
  const minor = (charge: Charge | undefined): number | undefined =>
    charge === undefined ? 0 : 'minor' in charge ? charge.minor : undefined;
  const told = methods.filter(({ type }) => type !== 'pick-up');
  const sent = told.filter(({ type }) => SENT.includes(type));
  const asked = sent.length ? sent : told;
  return asked.length
    ? asked.map(({ fee }) => minor(of === 'defect' ? fees?.defect : (fee ?? fees?.remorse)))
    : [minor(fees?.[of])];
};

const feesSaid = (
  name: string,
  all: readonly (number | undefined)[],
  currency: string,
  leaveOut: LeaveOut,
): Said => {
  const [first, ...others] = new Set(all);
  if (others.length) leaveOut('fees-differ', name);
  else if (first === undefined) leaveOut('share-fee', name);
  else if (first === 0) return { [`${name}ReturnFees`]: term('FreeReturn') };
  else
    return {
      [`${name}ReturnFees`]: term('ReturnShippingFees'),
      [`${name}ReturnShippingFeesAmount`]: amountOf(first, currency),
    };
  return {};
};

const restockingSaid = (restocking: Charge | undefined, currency: string): Said => {
  if (restocking === undefined) return {};
  // A number is a percentage of the price: https://schema.org/restockingFee
  if ('share' in restocking) return restocking.share ? { restockingFee: restocking.share / 100 } : {};
  return restocking.minor ? { restockingFee: amountOf(restocking.minor, currency) } : {};
};

/** What a return costs, for a change of mind and for a defect. */
export const moneySaid = (
  terms: Terms,
  { faults, currency, leaveOut }: { faults: readonly Ruled[]; currency: string; leaveOut: LeaveOut },
): Said => {
  const defects = faults.flatMap((one) =>
    one.terms && one.terms.kind !== 'not-permitted' ? costs(one.terms, 'defect') : [],
  );
  return {
    ...feesSaid('customerRemorse', costs(terms, 'remorse'), currency, leaveOut),
    ...(defects.length ? feesSaid('itemDefect', defects, currency, leaveOut) : {}),
    ...restockingSaid(terms.restocking, currency),
  };
};
