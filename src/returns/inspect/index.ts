/** The third door of the room, for the workshop: everything that can be wrong with a policy, by proof. */
import type { Parsed, Path, Problem } from '../../content/index.js';
import { own } from '../../content/reading.js';
import { casesOf } from '../coverage/cases.js';
import type { Steps } from '../coverage/search.js';
import { dayIn } from '../days.js';
import type { PolicyVersion, ReturnsPolicy } from '../model.js';
import { parseReturns } from '../parse-returns.js';
import { articles } from './articles.js';
import { coverage } from './coverage.js';
import { currency } from './currency.js';
import type { Look, Seen } from './look.js';
import { offers } from './offers.js';
import { windows } from './windows.js';

export interface InspectOptions {
  /** Milliseconds since 1970 UTC: tells which last days are over. */
  readonly now?: number;
  /** The articles of the FAQ: those that rules name must be among them. */
  readonly articles?: ReadonlySet<string>;
  /** How much is looked at before a policy counts as too large to prove; a step is one condition in one set of cases. */
  readonly steps?: number;
}

/** About three seconds of one processor core; a shop of 200 rules needs a hundredth of them. */
const STEPS = 5_000_000;
/** Longer lists are cut, as while reading. */
const MOST_TOLD = 200;

const LOOKS: readonly Look[] = [coverage, windows, offers, articles, currency];

/** True where every rule was read and its condition is known; a policy that cannot be read decides all the same. */
const isWhole = ({ rules }: PolicyVersion, raw: unknown): boolean => {
  const given = own(raw, 'rules');
  if (!Array.isArray(given) || given.length !== rules.length) return false;
  return rules.every(({ when, use }, i) => {
    const named = use !== null || typeof own(given[i], 'use') === 'string';
    return when !== undefined && named;
  });
};

const byPath = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (Array.isArray(at) ? at[Number(key)] : own(at, String(key))), value);

/**
 * Reads a policy file and proves it: every combination of the values that its conditions mention has a rule, and every
 * rule its items. Exact, not by sampling; where a file is too large for that, a problem says so and what was proved.
 * Never throws.
 */
export const inspectReturns = (
  value: unknown,
  { now, articles: known, steps = STEPS }: InspectOptions = {},
): Parsed<ReturnsPolicy> => {
  const places = new Map<object, Path>();
  const { model, problems } = parseReturns(value, (kept, place) => places.set(kept, place));
  const left: Steps = { left: steps };
  const found = (model?.versions ?? []).flatMap((version, i, versions): readonly Problem[] => {
    const at = places.get(version) ?? [];
    const next = versions[i + 1];
    const seen: Seen = {
      version,
      next,
      cases: casesOf(version, next, left),
      place: (kept, ...field) => [...(places.get(kept) ?? at), ...field],
      whole: isWhole(version, byPath(value, at)),
      today: now === undefined ? undefined : dayIn(version.timezone, now),
      articles: known,
    };
    return LOOKS.flatMap((look) => look(seen));
  });
  return { model, problems: Object.freeze([...problems, ...found.slice(0, MOST_TOLD)]) };
};
