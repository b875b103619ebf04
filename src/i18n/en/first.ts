/** English: what stands on screen before any part is loaded. It is in the eager script: each word must earn its bytes. */
export const first = {
  /** The label of the search field. */
  ask: 'How can we help?',
  /** Shown where a part could not be loaded. */
  failed: 'We could not load this just now.',
  retry: 'Try again',
  /** The button that opens the desk. */
  help: 'Help',
} as const;
