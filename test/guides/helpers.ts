/** guides.json as small as can be, to change one thing at a time. */
type Json = Record<string, unknown>;

export const question = (...next: readonly string[]): Json => ({
  question: 'Which?',
  options: next.map((id) => ({ id: `to-${id}`, label: `To ${id}`, next: id })),
});

export const outcome = (more: Json = {}): Json => ({ outcome: 'Done', text: 'Do this.', ...more });

export const guide = (nodes: Json, more: Json = {}): Json => ({
  id: 'g',
  title: 'G',
  start: Object.keys(nodes)[0],
  nodes,
  ...more,
});

export const guidesFile = (...guides: readonly unknown[]): Json => ({ version: 1, locale: 'en', guides });

/** Two questions on one way, one on the other. */
export const fork = guide({
  one: question('two', 'short'),
  two: question('left', 'right'),
  left: outcome(),
  right: outcome(),
  short: outcome(),
});
