import {
  type Charge,
  type Method,
  type PolicyVersion,
  type ReturnsPolicy,
  type Terms,
  type Window,
} from './model.js';
import { digitsOf, fromMinor } from './money.js';
import { versionFor } from './versions.js';

/** Words of a policy for articles, by names such as `standard.window`. */
export type PolicyWords = ReadonlyMap<string, string>;

export interface PolicyWordsOptions {
  /** Language of the article, BCP 47. */
  readonly locale: string;
  /** Milliseconds since 1970 UTC: the words are those of the version in force. */
  readonly now: number;
}

/** What `Intl` cannot say. Another language has these words only where the file brings labels. */
interface Phrases {
  readonly clock: Readonly<Record<NonNullable<Window['clock']>, string>>;
  readonly free: string;
  readonly methods: Readonly<Record<Method['type'], string>>;
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    clock: {
      delivered: 'from delivery',
      shipped: 'from the day we sent it',
      ordered: 'from the day of the order',
      'purchased-in-store': 'from the date on the receipt',
    },
    free: 'free of charge',
    methods: {
      mail: 'by mail',
      'drop-off-qr': 'with a QR code at a parcel shop',
      'in-store': 'in a store',
      kiosk: 'at a kiosk',
      'pick-up': 'by pick-up',
    },
  },
  ru: {
    clock: {
      delivered: 'со дня доставки',
      shipped: 'со дня отправки',
      ordered: 'со дня заказа',
      'purchased-in-store': 'с даты в чеке',
    },
    free: 'бесплатно',
    methods: {
      mail: 'посылкой',
      'drop-off-qr': 'по QR-коду в пункте приёма',
      'in-store': 'в магазине',
      kiosk: 'в автомате',
      'pick-up': 'с вывозом из дома',
    },
  },
};

type Words = readonly (readonly [name: string, words: string | undefined])[];

const speaker = ({ locale }: PolicyWordsOptions, { currency }: PolicyVersion) => {
  const phrases = PHRASES[locale.toLowerCase().split('-', 1)[0] ?? ''];
  const count = (number: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
  const day = (date: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
  const money = (minor: number): string => {
    const digits = digitsOf(currency);
    const whole = minor % 10 ** digits === 0;
    const fraction = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...fraction });
    return format.format(Number(fromMinor(minor, digits)));
  };
  const charge = (given: Charge | undefined): string | undefined => {
    if (!given) return undefined;
    if ('minor' in given) return given.minor ? money(given.minor) : phrases?.free;
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    return percent.format(given.share / 10_000);
  };
  const list = (words: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
  return { phrases, count, day, charge, list };
};
type Speaker = ReturnType<typeof speaker>;

/** `P5D` → `5 days`; only a single unit has words. */
const durationWords = (duration: string | undefined, { count }: Speaker): string | undefined => {
  const [, number, letter = ''] = /^P(\d+)([YMWD])$/.exec(duration ?? '') ?? [];
  const unit = { Y: 'year', M: 'month', W: 'week', D: 'day' }[letter];
  return unit && count(Number(number), unit);
};

const windowWords = (window: Partial<Window> | undefined, { count, day, phrases }: Speaker): Words => [
  ['window', window?.days === undefined ? undefined : count(window.days, 'day')],
  ['until', window?.until && day(window.until)],
  ['clock', window && phrases?.clock[window.clock ?? 'delivered']],
];

/** `fee.mail` falls back to the fee for a change of mind, as the engine does. */
const moneyWords = (
  { fees, methods, resolutions, restocking }: Partial<Terms>,
  { charge }: Speaker,
): Words => [
  ['fee', charge(fees?.remorse)],
  ['restocking', charge(restocking)],
  ['bonus', charge(resolutions?.find(({ bonus }) => bonus)?.bonus)],
  ...(methods ?? []).map(
    ({ type, fee }) => [`fee.${type}`, charge(fee ?? fees?.remorse ?? { minor: 0 })] as const,
  ),
];

const termsWords = (terms: Partial<Terms>, speak: Speaker): Words => {
  const { methods = [], refundTime, window } = terms;
  const types = methods.map(({ type, label }) => speak.phrases?.methods[type] ?? label);
  const known = types.filter((one) => one !== undefined);
  return [
    ...windowWords(window, speak),
    ...moneyWords(terms, speak),
    ['refundTime', durationWords(refundTime, speak)],
    ['methods', known.length && known.length === types.length ? speak.list([...new Set(known)]) : undefined],
  ];
};

/**
 * Everything articles can say of a policy: `<id>.<word>`, where the id is that of a policy, of a rule with an `override`,
 * or of a right by law. Words are `window` (`30 days`), `until`, `clock` (`from delivery`), `fee`, `fee.<method>`,
 * `restocking`, `bonus`, `refundTime` and `methods`; those that are not in the file, or not known in this language, are
 * absent. Numbers, money, units and dates are by `Intl`. Pure; throws a RangeError for a locale that is no language tag.
 */
export const policyWords = (policy: ReturnsPolicy, options: PolicyWordsOptions): PolicyWords => {
  const { version } = versionFor(policy, options.now);
  const speak = speaker(options, version);
  const of = (id: string, words: Words) =>
    words.flatMap(([name, said]) => (said === undefined ? [] : [[`${id}.${name}`, said] as const]));
  const overriding = version.rules.flatMap(({ id, override }) => {
    if (!override) return [];
    // An override that says nothing of the clock leaves it as it is.
    const words = termsWords(override as Partial<Terms>, speak);
    return of(id, override.window?.clock ? words : words.filter(([name]) => name !== 'clock'));
  });
  const rights = version.statutory.flatMap(({ id, days, clock }) =>
    of(id, windowWords({ days, clock }, speak)),
  );
  // A policy's own words win over those of a rule of the same name.
  return new Map([
    ...rights,
    ...overriding,
    ...version.policies.flatMap((one) => of(one.id, termsWords(one, speak))),
  ]);
};
