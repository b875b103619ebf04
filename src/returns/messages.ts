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
  [
    'returns/unknown-currency',
    'No country has the currency "{currency}", so visitors would read a code they do not know. Write that of the shop, such as EUR.',
  ],
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
  [
    'returns/shadowed-rule',
    'The rule "{rule}" never decides: all it could match is caught above it by {by}. Move it up, or remove it.',
  ],
  [
    'returns/early-override',
    'The rule "{rule}" changes nothing: no rule above it decides on the items it matches. Move it below the rules that do.',
  ],
  [
    'returns/never-holds',
    'The condition of "{rule}" holds for no item: its parts exclude each other. Change it, or remove the rule.',
  ],
  [
    'returns/other-version',
    'Orders of this version ({life}) never meet the days of "{rule}". Move the rule to the version of those days, or remove it.',
  ],
  ['returns/gap', 'No rule decides on {items}. Add one, or end with a rule whose "when" is {}.'],
  [
    'returns/more-gaps',
    'There are more gaps than the {told} told here. Mend those first, or end with a rule whose "when" is {}.',
  ],
  [
    'returns/gaps-unknown',
    'Whether every item has a rule cannot be said while rules or policies of this file cannot be read. Mend those first.',
  ],
  [
    'returns/gaps-not-proved',
    'This policy is too large to prove that every item has a rule. End with a rule whose "when" is {}; then it is certain.',
  ],
  [
    'returns/too-large-to-prove',
    'This policy is too large to prove: {proved} of {rules} rules were compared with all rules above them, the others only with those of the same condition and those for everything. Say less in its rules, or put them into fewer.',
  ],
  [
    'returns/until-too-early',
    'The last day {until} is over before the first order that it could be for, on {from}. Write a later day.',
  ],
  [
    'returns/until-over',
    'The last day {until} is over, so nothing can go back under this policy any more. Write a later day, or let another policy stand in.',
  ],
  [
    'returns/never-begins',
    'Items bought in a store are not delivered, so the window of "{policy}" never begins for them. Count from "purchased-in-store", or add it as fallback.',
  ],
  [
    'returns/idle-fallback',
    'The fallback to "{clock}" is never used, since that day was asked for already. Remove it.',
  ],
  ['returns/unused-policy', 'No rule uses the policy "{key}". Let one use it, or remove it.'],
  [
    'returns/no-resolution',
    'Items may go back under "{key}", but it says nothing of what the person gets. Add "resolutions".',
  ],
  ['returns/no-method', 'Items may go back under "{key}", but it does not say how. Add "methods".'],
  [
    'returns/no-way',
    'Whoever gives the reason "{key}" is offered nothing: no policy it can lead to has "resolutions". Add some, or a rule for this reason.',
  ],
  [
    'returns/suggested-nowhere',
    'The reason "{key}" suggests "{suggest}", but no policy it can lead to offers that. Add it there, or suggest something else.',
  ],
  [
    'returns/reasons-not-proved',
    'This policy is too large to prove that every reason leads to an offer. Say less in its rules, or put them into fewer.',
  ],
  [
    'returns/maps-loop',
    'These reasons stand for each other in a circle: {chain}. Let one of them stand for itself.',
  ],
  ['returns/unknown-article', 'The FAQ has no article with the id "{key}". Write the id of one.'],
]);
