/** English: what an open article of `deskbell-faq` says. */
export const faqReading = {
  back: 'Back',
  backToResults: 'Back to the answers',
  backToTopic: 'Back to “{topic}”',
  steps: 'Step by step',
  related: 'Related questions',
  explain: 'What does “{term}” mean?',
  solved: 'Did this solve it?',
  yes: 'Yes, thank you',
  no: 'Not quite',
  thanks: 'Good to hear. Thank you for telling us.',
  whyNot: 'What was missing?',
  reasonOther: 'It does not answer my question',
  reasonUnclear: 'It is hard to follow',
  reasonWrong: 'Something in it seems wrong',
  sorry: 'Thank you, that helps us to improve it. A person can help you from here.',
  articleMissing: 'This answer is no longer here. Search for it, or look through the topics.',
} as const;
