import type { Cases } from '../coverage/cases.js';
import type { Idle } from '../coverage/coverage.js';
import { coverageOf } from '../coverage/coverage.js';
import { gapInWords } from '../coverage/words.js';
import { digitsOf } from '../money.js';
import { type Look, type Seen, tell } from './look.js';

/** So many rules are named in one sentence. */
const MOST_NAMED = 4;

const quoted = (ids: readonly string[]): string => {
  const shown = ids.slice(0, MOST_NAMED).map((id) => `"${id}"`);
  const more = ids.length - shown.length;
  return [...shown, ...(more ? [`${more} more`] : [])].join(', ').replace(/, ([^,]*)$/, ' and $1');
};

const lifeInWords = ({ version: { validFrom: from }, next }: Cases): string =>
  [
    ...(from === undefined ? [] : [`from ${from} on`]),
    ...(next ? [`before ${next.validFrom ?? ''}`] : []),
  ].join(', ');

const idle = ({ place, cases }: Seen, { rule, why, by }: Idle) => {
  const { id } = rule;
  if (why === 'shadowed')
    return tell('error returns/shadowed-rule', place(rule), {
      rule: id,
      by: quoted(by.map((one) => one.id)),
    });
  if (why === 'too-early') return tell('error returns/early-override', place(rule), { rule: id });
  if (why === 'never') return tell('error returns/never-holds', place(rule, 'when'), { rule: id });
  return tell('warning returns/other-version', place(rule, 'when'), { rule: id, life: lifeInWords(cases) });
};

/** Every case has a rule, and every rule its cases: by proof, or saying how far the proof came. */
export const coverage: Look = (seen) => {
  const { version, cases, place, whole } = seen;
  const found = coverageOf(cases);
  const at = place(version, 'rules');
  const digits = digitsOf(version.currency);
  const problems = found.idle.map((one) => idle(seen, one));
  if (found.proved < cases.entries.length) {
    const params = { rules: cases.entries.length, proved: found.proved };
    problems.push(tell('warning returns/too-large-to-prove', at, params));
  }
  if (!found.searched) return [...problems, tell('warning returns/gaps-not-proved', at)];
  if (!whole) return [...problems, ...(found.gaps.length ? [tell('advice returns/gaps-unknown', at)] : [])];
  const gaps = found.gaps.map((gap) => tell('error returns/gap', at, { items: gapInWords(gap, digits) }));
  const more = found.more ? [tell('advice returns/more-gaps', at, { told: gaps.length })] : [];
  return [...problems, ...gaps, ...more];
};
