/** Numbers and days as the report writes them. */

export const number = (value: number): string => value.toLocaleString('en');

/** `42 %`; a dash where there is nothing to be a share of. */
export function share(part: number, whole: number): string {
  if (!whole) return '–';
  const percent = (100 * part) / whole;
  return `${percent > 0 && percent < 1 ? '< 1' : Math.round(percent)} %`;
}

/** `3 August 2026` */
export const day = (text: string): string =>
  new Date(`${text}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** `3 Aug` */
export const shortDay = (text: string): string =>
  new Date(`${text}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

/** `1 visitor`, `12 visitors` */
export const many = (value: number, one: string, more = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : more}`;

export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** `12 more than`, `3 fewer than`, `as many as` the week before. */
export function change(now: number, before: number): string {
  if (now === before) return 'as many as the week before';
  const [by, word] = now > before ? [now - before, 'more'] : [before - now, 'fewer'];
  return `${number(by)} ${word} than the week before`;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `German`; the tag itself where it is none. */
export function language(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const FLOWS: Readonly<Record<string, string>> = {
  check: 'Can it go back?',
  return: 'Return',
  exchange: 'Exchange',
  gift: 'Return of a gift',
  withdrawal: 'Withdrawal from contract',
  escalation: 'A message to a person',
};

/** What a wizard or guide is called. */
export const flowName = ({
  flow,
  guide,
  title,
}: {
  readonly flow: string;
  readonly guide: string | null;
  readonly title: string | null;
}): string => title ?? guide ?? FLOWS[flow] ?? flow;

const STEPS: Readonly<Record<string, string>> = {
  topic: 'What it is about',
  message: 'The message',
  order: 'Finding the order',
  items: 'Which items',
  reason: 'Why',
  condition: 'Condition',
  photos: 'Photos',
  outcome: 'What holds for the items',
  resolution: 'Refund, exchange or other',
  variant: 'Which one instead',
  method: 'How it comes back',
  statement: 'Withdrawal: name and items',
  review: 'Check before sending',
  slip: 'Sent',
};

/** What a step is called. */
export const stepName = ({ step, title }: { readonly step: string; readonly title: string | null }): string =>
  title ?? STEPS[step] ?? step;
