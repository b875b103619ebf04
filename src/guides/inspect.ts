import type { Collector, Referrer } from '../content/reading.js';
import type { Met } from './guides-rules.js';
import type { GuideNode, Guides } from './model.js';
import { longestWay } from './resolve.js';

/** More questions than that on one way, and people would rather write to a person. */
const MANY_QUESTIONS = 8;
/** More answers than that to one question are not read. */
const MANY_OPTIONS = 7;

const node = ({ report }: Collector, one: GuideNode, at: readonly (string | number)[]): void => {
  const { id: key } = one;
  if (one.type === 'outcome' && !one.text && !one.actions.length)
    report('advice guides/bare-outcome', { key }, { at });
  if (one.type === 'question' && one.options.length === 1)
    report('advice guides/one-answer', { key }, { at });
  if (one.type === 'question' && one.options.length > MANY_OPTIONS)
    report('advice guides/many-answers', { key, count: one.options.length, limit: MANY_OPTIONS }, { at });
};

/** What other files hold, by id; undefined where no such file is known. */
export interface Elsewhere {
  readonly articles?: ReadonlySet<string> | undefined;
  readonly topics?: ReadonlySet<string> | undefined;
}

/** What an action names must exist. */
const target = ({ report }: Collector, { read, place }: Referrer, { articles, topics }: Elsewhere): void => {
  const { article, topic } = read as { readonly article?: string; readonly topic?: string };
  if (article !== undefined && articles && !articles.has(article))
    report(
      'error guides/unknown-article',
      { key: article },
      { candidates: articles, at: [...place, 'article'] },
    );
  if (topic !== undefined && topics && !topics.has(topic))
    report('error guides/unknown-topic', { key: topic }, { candidates: topics, at: [...place, 'topic'] });
};

export type Inspect = (problems: Collector, model: Guides, met: Met) => void;

/** Looks at the guides as their editor would. */
export const inspector =
  (elsewhere: Elsewhere): Inspect =>
  (problems, { guides }, met) => {
    for (const action of met.actions) target(problems, action, elsewhere);
    guides.forEach((guide) => {
      const place = met.guides.find(({ read }) => (read as unknown) === guide)?.place ?? [];
      for (const one of guide.nodes.values()) node(problems, one, [...place, 'nodes', one.id]);
      const count = longestWay(guide, guide.start);
      if (count > MANY_QUESTIONS)
        problems.report(
          'advice guides/long-way',
          { key: guide.id, count, limit: MANY_QUESTIONS },
          { at: place },
        );
    });
  };
