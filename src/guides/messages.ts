/** The sentence of each code, with its parameters in braces. */
export const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['guides/not-guides', 'This is no guides file: it needs a list "guides".'],
  ['guides/no-guides', 'The list "guides" is empty: there is nothing to follow. Add one.'],
  ['guides/no-start', 'The guide begins at "{key}", which is none of its nodes. Write the id of one.'],
  [
    'guides/missing-node',
    'The answer "{option}" leads to "{key}", which is none of the nodes. Write the id of one. The way there: {way}.',
  ],
  [
    'guides/loop',
    'This way goes round in a circle: {way}. Let the last answer lead to an outcome; a visitor can go back by the button.',
  ],
  ['guides/unreachable', 'No way from "{start}" leads to "{key}". Let an answer lead there, or remove it.'],
  ['guides/too-many-nodes', 'This guide has {count} nodes; at most {limit} are read. Split it.'],
  ['guides/dead-end', 'The question "{key}" has no answers, so the guide ends there. Add "options".'],
  ['guides/two-kinds', '"{key}" is a question and an outcome at once. Keep one of the two.'],
  [
    'guides/no-kind',
    '"{key}" is neither a question nor an outcome. Add "question" with "options", or "outcome".',
  ],
  [
    'guides/bare-outcome',
    'The outcome "{key}" has neither a text nor actions, so the visitor does not know what to do. Add one of the two.',
  ],
  [
    'guides/one-answer',
    'The question "{key}" has a single answer, so it need not be asked. Add another answer, or leave it out.',
  ],
  [
    'guides/many-answers',
    'The question "{key}" has {count} answers; more than {limit} are hardly read. Ask in two steps.',
  ],
  [
    'guides/long-way',
    'The guide "{key}" asks up to {count} questions; more than {limit} tire people. Shorten it.',
  ],
  [
    'guides/unknown-topic',
    'No departments file given here has the topic "{key}". Write the id of one that is there.',
  ],
  [
    'guides/unknown-article',
    'No FAQ file given here has the article "{key}". Write the id of one that is there.',
  ],
]);
