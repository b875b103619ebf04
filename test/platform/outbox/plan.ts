// A round of schedules by chance: what a visitor, their browser, the network and the backend do, from one seed.
import { FAULTS, type Fault } from '../../helpers/fault-server.js';
import { pick, random } from '../../helpers/random.js';
import type { Order } from './bench.entry.js';
import type { Surrounding } from './surroundings.js';

/** A parcel: one schedule. */
export interface Posting extends Order {
  readonly faults: readonly Fault[];
  /** Milliseconds after the round began. */
  readonly at: number;
  /** How often submit is pressed. */
  readonly presses: number;
}

export interface Mishap {
  readonly at: number;
  readonly type: 'close' | 'crash' | 'reload' | 'offline' | 'online' | 'away-and-back' | 'new-tab';
}

export interface Round {
  readonly seed: number;
  readonly surrounding: Surrounding;
  readonly storage?: 'none';
  readonly tabs: number;
  /** Milliseconds by which the clock of each new tab is wrong, in turn. */
  readonly skews: readonly number[];
  readonly isReplaced: boolean;
  readonly isSeeded: boolean;
  readonly postings: readonly Posting[];
  readonly mishaps: readonly Mishap[];
}

const YEAR = 365 * 86_400_000;
/** Real milliseconds in which everything happens. */
const SPAN = 700;

const PLACES: readonly Surrounding[] = [
  'plain',
  'plain',
  'plain',
  'no-locks',
  'no-locks',
  'no-list',
  'quota',
  'throws',
  'polluted',
];
const MISHAPS = [
  'close',
  'close',
  'crash',
  'reload',
  'reload',
  'offline',
  'online',
  'away-and-back',
  'new-tab',
] as const;
/** What is lost with the page cannot outlive it: the visitor stays. */
const HARMLESS = ['offline', 'online', 'new-tab'] as const;

/** @param size schedules in the round */
export function roundOf(seed: number, size: number): Round {
  const chance = random(seed);
  const upTo = (most: number): number => Math.floor(chance() * (most + 1));
  const surrounding = pick(chance, PLACES);
  const isNone = surrounding === 'plain' && chance() < 0.1;
  const goesWithPage = isNone || surrounding === 'throws';
  const postings = Array.from({ length: size }, (_, at) => ({
    key: `esc_seed${seed}_${at}`,
    files: chance() < 0.25 ? pick(chance, [[0], [1], [40_000], [120_000, 3]]) : [],
    faults: Array.from({ length: upTo(4) }, () => pick(chance, FAULTS)),
    at: upTo(SPAN),
    presses: chance() < 0.2 ? 10 : 1,
  }));
  const mishaps = Array.from({ length: upTo(4) }, () => ({
    at: upTo(SPAN + 300),
    type: pick<Mishap['type']>(chance, goesWithPage ? HARMLESS : MISHAPS),
  }));
  return {
    seed,
    surrounding,
    ...(isNone && { storage: 'none' as const }),
    tabs: pick(chance, [1, 1, 1, 2, 2, 2, 2, chance() < 0.3 ? 10 : 3]),
    skews: pick(chance, [[0], [0], [0], [YEAR], [-YEAR], [0, YEAR], [YEAR, 0], [0, -YEAR]]),
    isReplaced: chance() < 0.2,
    isSeeded: !goesWithPage && chance() < 0.3,
    postings,
    mishaps,
  };
}
