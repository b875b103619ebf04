/** The topics of stories/escalation.content.ts, and one for everything else. */
export const TOPICS = [
  'My order is late',
  'I was charged twice',
  'I write for a newspaper',
  'Something else',
];
