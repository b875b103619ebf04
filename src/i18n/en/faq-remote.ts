/** English: what `deskbell-faq` says of a search engine elsewhere. */
export const faqRemote = {
  slow: 'The search is slow just now. These answers come from this page.',
  down: 'The search cannot be reached just now. These answers come from this page.',
  late: 'More answers have come in.',
  show: 'Show them',
} as const;
