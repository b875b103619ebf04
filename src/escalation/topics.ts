import type { Article } from '../content/index.js';
import type { Departments, Topic } from './model.js';

/** So many topics are shown before "Something else". */
export const SHOWN = 7;

/** A search over what `searchableTopics` made; `SearchIndex` of the search room is one. */
export type TopicSearch = (
  query: string,
  options: { readonly limit: number },
) => { readonly hits: readonly { readonly article: { readonly id: string } }[] };

const NONE: readonly never[] = Object.freeze([]);
const EVERYONE = Object.freeze({ countries: NONE, tiers: NONE });

/**
 * Topics in the form that the search finds articles in: the label is the question, the keywords are other ways to ask.
 * This room knows no search engine, so the caller builds the index:
 *
 *     const index = createIndex(searchableTopics(desk), { language });
 *     suggestTopics(desk, index, 'the lamp arrived broken');
 */
export const searchableTopics = ({ topics }: Departments): readonly Article[] =>
  topics.map(({ id, label, keywords, fields }) => ({
    id,
    question: label,
    answer: label,
    short: label,
    status: 'published',
    alternatePhrases: keywords,
    tags: fields.flatMap(({ options }) => options.map((option) => option.label)),
    audience: EVERYONE,
    steps: NONE,
    tests: NONE,
    pages: NONE,
    actions: NONE,
    related: NONE,
    policyRefs: NONE,
  }));

/**
 * The topics to offer for a text: those it speaks of first, the others in the order of the file, at most seven.
 * Only an offer: the visitor chooses, and "Something else" is always there.
 */
export const suggestTopics = (
  { topics }: Departments,
  search: TopicSearch,
  text: string,
): readonly Topic[] => {
  const hits = text.trim() ? search(text, { limit: SHOWN }).hits : [];
  const found = hits.flatMap(({ article }) => topics.find(({ id }) => id === article.id) ?? []);
  return [...new Set([...found, ...topics])].slice(0, SHOWN);
};
