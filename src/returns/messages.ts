/** The sentence of each code, with its parameters in braces. */
export const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    'returns/not-returns',
    'This is no policy file: it needs the lists "policies" and "rules", or a list "versions" of such objects.',
  ],
  ['returns/no-versions', 'The list "versions" is empty. Write at least one policy into it.'],
  [
    'returns/same-start',
    'An earlier version begins on the same day ({date}); the first counts and this one is left out. Change "validFrom".',
  ],
  [
    'returns/missing-timezone',
    'The field "timezone" is missing, so days end at midnight UTC. Write the time zone of the shop, such as "Europe/Berlin".',
  ],
  [
    'returns/missing-currency',
    'The field "currency" is missing, so amounts are taken for EUR. Write the currency of the shop, such as "EUR".',
  ],
  [
    'returns/no-window',
    'A policy with a window needs to say how long: add "days" or "until" to its "window".',
  ],
  ['returns/window-unused', 'A policy of the kind "{kind}" has no window; this one is ignored. Remove it.'],
  ['returns/no-effect', 'This rule does nothing. Let it "use" a policy, or "override" fields of one.'],
  [
    'returns/bad-charge',
    '"{value}" is no amount. Write a decimal of the currency with no more digits than it has, such as 4.9, or a share such as "10 %".',
  ],
  ['returns/bad-days', '"{value}" is no number of days. Write a whole number from 0 to 36525.'],
  ['returns/bad-currency', '"{value}" is no currency code. Write three capital letters, such as EUR.'],
  [
    'returns/bad-moment',
    '"{value}" is no day. Write it like 2026-11-24, or with time and offset like 2026-11-24T09:00:00+01:00.',
  ],
  [
    'returns/bad-words',
    '"{value}" is neither a text nor a list of texts. Write "lamps" or ["lamps", "rugs"].',
  ],
  ['returns/bad-countries', '"{value}" is no country code, nor a list of them. Write "DE" or ["DE", "AT"].'],
  [
    'returns/bad-range',
    '"{value}" is no range of prices. Write {"min": 50} or {"above": 20, "below": 100}; the lower end comes first.',
  ],
  [
    'returns/bad-span',
    '"{value}" is no span of days. Write ["2026-11-01", "2026-12-24"], the first day first.',
  ],
  ['returns/bad-name', '"{value}" is no name. Write a text or a number.'],
]);
