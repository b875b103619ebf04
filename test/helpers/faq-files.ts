/** A FAQ file with one article, whose fields can be set; what is set last wins. */
export const faqFile = (article: object = {}, file: object = {}): Record<string, unknown> => ({
  version: 1,
  locale: 'en',
  articles: [{ id: 'a', question: 'What?', answer: 'That.', ...article }],
  ...file,
});
