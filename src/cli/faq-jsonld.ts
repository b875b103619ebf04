import { type Faq, plainText, visibleArticles } from '../content/index.js';

/**
 * The articles that every visitor may read at a moment, as a schema.org FAQPage, in plain words.
 * @param now Milliseconds since 1970 UTC.
 */
export function faqJsonLd(faq: Faq, now: number): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: faq.locale,
    mainEntity: visibleArticles(faq, { now }).map(({ question, answer, steps }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: [plainText(answer), ...steps.map((step, i) => `${i + 1}. ${plainText(step)}`)].join('\n'),
      },
    })),
  };
}
