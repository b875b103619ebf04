import { ACTION, ARTICLE, AUDIENCE, CATEGORY, FAQ, GOLDEN, TERM } from '../faq-shape.js';
import type { Shape } from '../shape.js';
import { doc, type Docs, docs } from './docs.js';

/** The words for every field of faq.json, by object. Apart from the shape, since browsers load that one. */
export const FAQ_DOCS: ReadonlyMap<Shape, Docs> = new Map<Shape, Docs>([
  [
    FAQ,
    docs('FAQ file of Deskbell', {
      $schema: doc('Where this schema is, so that editors complete and check the file.'),
      version: { ...doc('Version of the format: 1.'), default: 1 },
      locale: doc('Language of the texts, as a BCP 47 tag.', 'en', 'de', 'pt-BR'),
      policy: doc(
        'Address of the policy file that {{policy:…}} in articles takes its words from, relative to this file.',
        'returns.json',
      ),
      fallbackLocale: doc('Language to fall back to where an article is missing in this one.', 'en'),
      categories: doc('Groups to browse by, in the order in which they are shown.'),
      synonyms: doc(
        'Groups of words that mean the same to your customers. The search treats each group as one.',
        [['parcel', 'package', 'box']],
      ),
      glossary: doc('Words of your company, explained in place where they occur.'),
      tests: doc(
        'Golden questions: what people ask, and which articles must be found. Checked by `deskbell check`.',
      ),
      articles: doc('The questions and answers.'),
    }),
  ],
  [
    ARTICLE,
    docs('Article', {
      id: doc('Name of the article in links. Never changes and is never used again.', 'return-window'),
      question: doc('The question as a customer asks it.', 'How long do I have to return something?'),
      answer: doc(
        'Markdown without HTML. The first paragraph is the short answer, shown first.',
        'You have **30 days** from delivery.',
      ),
      steps: doc('Numbered guidance, one entry a step, in Markdown.', [
        'Open *My orders*.',
        'Choose *Return*.',
      ]),
      category: doc('Id of a category of this file.', 'returns'),
      tags: doc('Words to be found by, not shown.', ['refund', 'money back']),
      alternatePhrases: doc('Other ways people ask the same: searched, not shown.', ['Can I send it back?']),
      tests: doc('Questions that must find this article among the first three.', [
        'how many days to send back',
      ]),
      pages: doc('Paths of the pages where this article is suggested, as URLPattern.', [
        '/cart',
        '/products/:id',
        '/returns/*',
      ]),
      audience: doc('Shown only to these; left out, to everyone.'),
      actions: doc('Next steps offered under the answer.'),
      related: doc('Ids of articles to read next.', ['refund-time']),
      policyRefs: doc('Ids of policies in returns.json this answer speaks of.', ['standard']),
      status: { ...doc('Only published articles are shown.'), default: 'published' },
      publishAt: doc('Not shown before this moment; with offset.', '2026-11-24T09:00:00+01:00'),
      unpublishAt: doc('Not shown from this moment on; with offset.', '2027-01-07T00:00:00+01:00'),
      owner: doc('Team that keeps this article right.', 'Logistics'),
      lastReviewedOn: doc('Day of the last review.', '2026-05-01'),
      reviewIn: doc('When to review again, as ISO 8601 duration.', 'P6M', 'P1Y'),
      featured: doc('Place among the popular questions, smallest first.', 1),
      revision: doc('Counts up with every change of meaning.', 3),
      sourceRevision: doc('In a translation: the revision it was made from.', 3),
    }),
  ],
  [
    AUDIENCE,
    docs('Audience', {
      countries: doc('Country codes of two letters; empty means everywhere.', ['DE', 'AT']),
      tiers: doc('Customer tiers of your shop; empty means everyone.', ['plus']),
    }),
  ],
  [
    CATEGORY,
    docs('Category', {
      id: doc('Name that articles refer to.', 'returns'),
      title: doc('Title as shown.', 'Returns and exchanges'),
      description: doc('One line on what is in it.'),
      department: doc('Id of the department that answers for it.', 'returns-team'),
    }),
  ],
  [
    TERM,
    docs('Term', {
      term: doc('The word as it stands in answers.', 'RMA'),
      aliases: doc('Other forms of it.', ['return number']),
      definition: doc('What it means, in one or two plain sentences.'),
    }),
  ],
  [
    GOLDEN,
    docs('Golden question', {
      query: doc('As a visitor typed it, with mistakes.', 'retrun without recipt'),
      expect: doc('Ids of articles; any of them counts.', ['no-receipt']),
      within: { ...doc('It must be among the first so many.'), default: 3 },
    }),
  ],
  [
    ACTION,
    docs('Action', {
      type: doc('What the button does.'),
      label: doc('Words on the button.', 'Start a return'),
      topic: doc('For escalate: the topic to begin with.', 'damaged'),
      guide: doc('For guide: the id of the guide.', 'which-size'),
      href: doc('For link: https, http, mailto, tel, or a path of your site.', '/size-guide'),
    }),
  ],
]);
