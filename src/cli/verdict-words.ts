import { digitsOf, fromMinor, type Verdict } from '../returns/index.js';

const ANSWERS = { yes: 'can go back', no: 'cannot go back', review: 'a person has to look' } as const;

export const plain = (word: string): string => word.replace(/-/g, ' ');

const INSTEAD: Readonly<Record<string, string>> = {
  defect: 'if it is faulty, it can go back',
  wait: 'wait until it has arrived',
  person: 'ask a person',
};

const clockWords = ({ clock: { from, date, assumed }, deadline }: Verdict): string => {
  if (date === null) return deadline === null ? '' : ` (a fixed day)`;
  return ` (counted from ${assumed ? `${plain(from)} on ${date}, which is assumed` : `${plain(from)} on ${date}`})`;
};

export const amount = (minor: number, currency: string): string =>
  minor ? `${fromMinor(minor, digitsOf(currency))} ${currency}` : 'free';

/** `can go back until 2027-01-31` */
export const answerWords = ({ eligible, deadline }: Verdict): string =>
  `${ANSWERS[eligible]}${eligible !== 'yes' || deadline === null ? '' : ` until ${deadline}`}`;

/** What a person in the workshop wants to know of a verdict, each with its name. */
export function verdictWords(verdict: Verdict): readonly (readonly [name: string, words: string])[] {
  const { eligible, deadline, reasons, statutory, resolutions, methods, fees, instead, ruleIds } = verdict;
  const { currency, restocking } = fees;
  const until = deadline === null ? [] : [['until', `${deadline}${clockWords(verdict)}`] as const];
  const why = reasons.map(({ code, text, articleId }) => {
    return ['why', `${text} [${code}${articleId === null ? '' : `, article ${articleId}`}]`] as const;
  });
  const law = statutory.map(
    ({ id, deadline: last }) => ['by law', `${id}${last === null ? '' : ` until ${last}`}`] as const,
  );
  const gets = resolutions.map(
    ({ type, label, bonus }) => (label ?? plain(type)) + (bonus ? ` (+ ${amount(bonus, currency)})` : ''),
  );
  const ways = methods.map(({ type, label, fee }) => `${label ?? plain(type)} (${amount(fee, currency)})`);
  const less = restocking ? [['less', `${amount(restocking, currency)} for restocking`] as const] : [];
  const offered =
    eligible === 'no'
      ? []
      : [
          ...(gets.length ? [['get', gets.join(', ')] as const] : []),
          ...(ways.length ? [['how', ways.join(', ')] as const] : []),
          ...less,
        ];
  const other = instead.map(({ type }) => INSTEAD[type] ?? plain(type));
  return [
    ...until,
    ...why,
    ...law,
    ...offered,
    ...(other.length ? [['instead', other.join('; ')] as const] : []),
    ['rules', ruleIds.join(', ') || 'none'],
  ];
}
