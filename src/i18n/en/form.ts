/** English: what every form of Deskbell says, whatever it asks. */
export const form = {
  required: '(required)',
  step: 'Step {n} of {total}',
  problem: 'Please look at this:',
  problems: { one: 'One thing is still open', other: '{n} things are still open' },
  change: 'Change',
  changeWhat: 'Change: {what}',
} as const;
