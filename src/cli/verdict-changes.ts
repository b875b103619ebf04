import type { Verdict } from '../returns/index.js';
import { amount, plain } from './verdict-words.js';

/** What a person would notice of a verdict, each with its name; rules and versions behind it are not among them. */
const noticed = (verdict: Verdict): ReadonlyMap<string, string> => {
  const { eligible, deadline, clock, reasons, statutory, resolutions, methods, fees } = verdict;
  const { currency } = fees;
  const open = eligible !== 'no';
  const listed = (words: readonly string[]): string => words.join(', ') || 'nothing';
  return new Map([
    ['', eligible],
    ['until', deadline ?? 'no day'],
    [
      'counted from',
      clock.date === null ? 'no day' : `${plain(clock.from)}${clock.assumed ? ', assumed' : ''}`,
    ],
    ['why', listed(reasons.map(({ code }) => code))],
    ['by law', listed(statutory.map(({ id, deadline: last }) => `${id} ${last ?? ''}`.trim()))],
    ...(open
      ? ([
          [
            'get',
            listed(
              resolutions.map(
                ({ type, bonus }) => plain(type) + (bonus ? ` + ${amount(bonus, currency)}` : ''),
              ),
            ),
          ],
          ['how', listed(methods.map(({ type, fee }) => `${plain(type)} ${amount(fee, currency)}`))],
          ['restocking', amount(fees.restocking, currency)],
        ] as const)
      : []),
  ]);
};

/** What changes from one verdict to the other, in words such as `yes → no` or `until 2026-12-01 → 2026-12-31`. */
export function changesBetween(before: Verdict, after: Verdict): readonly string[] {
  const [was, is] = [noticed(before), noticed(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [from, to] = [was.get(name), is.get(name)];
    // What is offered is told only where something is offered before and after.
    if (from === undefined || to === undefined || from === to) return [];
    return [`${name ? `${name} ` : ''}${from} → ${to}`];
  });
}
