import { LINE, ORDER, POLICY } from './policy.js';

/** What a row expects; what it does not name is not looked at. */
export interface Expected {
  readonly deadline?: string | null;
  readonly policyId?: string | null;
  readonly version?: string;
  /** Codes of the reasons, in order. */
  readonly codes?: readonly string[];
  readonly rules?: readonly string[];
  readonly clock?: readonly [from: string, date: string | null, assumed: boolean];
  readonly statutory?: readonly (readonly [id: string, deadline: string | null])[];
  readonly instead?: readonly string[];
  readonly resolutions?: readonly string[];
  /** Type and fee in minor units. */
  readonly methods?: readonly (readonly [type: string, fee: number])[];
  /** Remorse, defect, restocking in minor units. */
  readonly fees?: readonly [number, number, number];
  readonly bonus?: number;
  readonly text?: RegExp;
  readonly article?: string | null;
}

export interface Row {
  readonly name: string;
  readonly policy: unknown;
  readonly order: object;
  readonly asOf: string;
  readonly eligible: 'yes' | 'no' | 'review';
  readonly expected: Expected;
}

export type Given = readonly [
  name: string,
  line: object,
  order: object,
  asOf: string,
  eligible: Row['eligible'],
  expected?: Expected,
];

/** Rows of the shop's policy: what is given of line and order stands over the usual ones; undefined leaves out. */
export const rows = (given: readonly Given[], policy: unknown = POLICY): readonly Row[] =>
  given.map(([name, line, order, asOf, eligible, expected = {}]) => ({
    name,
    policy,
    order: JSON.parse(JSON.stringify({ ...ORDER, ...order, lines: [{ ...LINE, ...line }] })) as object,
    asOf,
    eligible,
    expected,
  }));
