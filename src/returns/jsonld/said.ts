import type { Terms, Window } from '../model.js';
import type { LeaveOut } from './left-out.js';
import { term } from './term.js';

type Said = Record<string, unknown>;

const CATEGORIES = {
  'finite-window': 'MerchantReturnFiniteReturnWindow',
  unlimited: 'MerchantReturnUnlimitedWindow',
  'not-permitted': 'MerchantReturnNotPermitted',
} as const;

/** `merchantReturnDays` counts from delivery, so no other clock is said; a day of the calendar may stand alone. */
export const windowSaid = ({ kind, window }: Pick<Terms, 'kind' | 'window'>, leaveOut: LeaveOut): Said => {
  const said = { returnPolicyCategory: term(CATEGORIES[kind]) };
  if (kind !== 'finite-window') return said;
  const { days, until, clock = 'delivered', grace } = window ?? ({} as Window);
  if (grace) leaveOut('grace');
  if (days === undefined) return until === undefined ? said : { ...said, merchantReturnDays: until };
  if (until !== undefined) leaveOut('later-of-both', until);
  if (clock === 'delivered') return { ...said, merchantReturnDays: days };
  leaveOut('clock', clock);
  return said;
};

const METHODS: Readonly<Record<string, string>> = {
  mail: 'ReturnByMail',
  'drop-off-qr': 'ReturnByMail',
  'in-store': 'ReturnInStore',
  kiosk: 'ReturnAtKiosk',
};
/** An exchange is one for the same product: https://schema.org/ExchangeRefund */
const REFUNDS: Readonly<Record<string, string>> = {
  'refund-original': 'FullRefund',
  'store-credit': 'StoreCreditRefund',
  'exchange-variant': 'ExchangeRefund',
  replacement: 'ExchangeRefund',
};
const CONDITIONS: Readonly<Record<string, string>> = {
  new: 'NewCondition',
  unused: 'NewCondition',
  unopened: 'NewCondition',
  sealed: 'NewCondition',
  used: 'UsedCondition',
  damaged: 'DamagedCondition',
  refurbished: 'RefurbishedCondition',
};

/** The terms for the words that have one, each once; the others are left out. */
const termsFor = (
  words: readonly string[],
  terms: Readonly<Record<string, string>>,
  leaveOut: (word: string) => void,
): readonly string[] => {
  const found = words.flatMap((word) => {
    const name = Object.hasOwn(terms, word) ? terms[word] : undefined;
    if (name === undefined) leaveOut(word);
    return name === undefined ? [] : [term(name)];
  });
  return [...new Set(found)];
};

const given = (name: string, [first, ...more]: readonly string[]): Said =>
  first === undefined ? {} : { [name]: more.length ? [first, ...more] : first };

/** How an item travels, what the person gets, and in which condition it may be. */
export const offersSaid = (
  { methods, resolutions, conditions, restocking }: Terms,
  leaveOut: LeaveOut,
): Said => {
  const types = resolutions.map(({ type }) => type);
  for (const { type, bonus } of resolutions) if (bonus) leaveOut('bonus', type);
  const refunds = restocking ? { ...REFUNDS, 'refund-original': '' } : REFUNDS;
  const paid = termsFor(types, refunds, (word) => leaveOut('resolution', word)).filter(
    (one) => one !== term(''),
  );
  // Half a list of conditions would exclude what is taken back.
  const known = conditions.every((word) => Object.hasOwn(CONDITIONS, word));
  if (!known) leaveOut('conditions', conditions.join(', '));
  return {
    ...given(
      'returnMethod',
      termsFor(
        methods.map(({ type }) => type),
        METHODS,
        (word) => leaveOut('method', word),
      ),
    ),
    ...given('refundType', paid),
    ...(known
      ? given(
          'itemCondition',
          termsFor(conditions, CONDITIONS, () => {}),
        )
      : {}),
  };
};
