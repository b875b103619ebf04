/** The sentence of each code, with its parameters in braces. */
export const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    'escalation/not-departments',
    'This is no departments file: it needs a list "departments", with "topics" and "routing" beside it.',
  ],
  ['escalation/no-departments', 'The list "departments" is empty, so nobody can be reached. Add one.'],
  [
    'escalation/closes-before-opens',
    'It closes at {closes}, before it opens at {opens}. Exchange the two; hours past midnight are two entries, until 24:00 and from 00:00 of the next day.',
  ],
  ['escalation/no-days', 'This entry names no days, so it never applies. Write "days": ["Mo", "Tu"].'],
  [
    'escalation/never-opens',
    'These hours never open, so nobody would ever answer. Add an entry to "weekly", or leave "hours" out.',
  ],
  [
    'escalation/closed-with-hours',
    '{date} is both closed and open. It counts as closed. Remove "closed", or the hours.',
  ],
  [
    'escalation/open-question',
    'Nobody can tell when it is open on {date}; it counts as closed. Write "closed": true, or "opens" and "closes".',
  ],
  [
    'escalation/idle-exception',
    'The department is closed on {date} anyway, so this changes nothing. Correct the date, or remove the entry.',
  ],
  ['escalation/past-exception', '{date} is over. Remove this entry, or write the date of the next time.'],
  ['escalation/channel-without-value', 'A "{type}" channel leads nowhere without "value". Add it.'],
  [
    'escalation/bad-channel',
    '"{value}" cannot be used for "{type}". Write a number such as +49 40 555 01 40, an address such as help@example.com, or a link that begins with https:.',
  ],
  ['escalation/no-options', 'A field of type "{type}" needs "options" to choose from. Add them.'],
  [
    'escalation/unreachable-rule',
    'The rule "{rule}" never decides: {by} above it catches everything it could. Move it up, or remove it.',
  ],
  [
    'escalation/no-last-rule',
    'The last rule must catch everything that no other does. End "routing" with a rule whose "when" is {}.',
  ],
  [
    'escalation/unknown-condition',
    '"{key}" is neither topic, verdict, category, country or locale, nor the id of a field. Write one of these.',
  ],
  [
    'escalation/many-topics',
    'There are {count} topics; only the first {limit} are shown before "Something else". Join some, or put first what is asked most.',
  ],
  [
    'escalation/unrouted-topic',
    'The topic "{key}" names "{department}", but no rule leads there; messages about it go to "{to}". Add a rule {"when": {"topic": "{key}"}, "to": "{department}"} above it.',
  ],
  ['escalation/fallback-cycle', 'These departments stand in for each other in a circle: {chain}. Break it.'],
  [
    'escalation/unused-department',
    'No rule and no "fallback" leads to the department "{key}". Add a rule, or remove it.',
  ],
  [
    'escalation/no-hours',
    'The department "{key}" has no "hours", so it counts as always open. Say when somebody is there.',
  ],
  [
    'escalation/no-answers',
    'The department "{key}" does not say by when it answers. Add "answers": {"within": "P1D"}.',
  ],
]);
