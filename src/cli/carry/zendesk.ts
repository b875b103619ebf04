import { own } from '../../content/reading.js';
import type { Importer } from './carried.js';
import {
  type Dialect,
  hasArticles,
  joined,
  list,
  named,
  parse,
  present,
  readAll,
  text,
  texts,
  used,
} from './dialect.js';

/** https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ */
export const zendesk: Importer = {
  name: 'zendesk',
  purpose: 'articles of Zendesk Help Center (articles.json, also with sections)',
  fits: (_file, value) =>
    hasArticles(value, ['body', 'section_id']) || hasArticles(value, ['body', 'html_url']),
  read(files, options) {
    const values = parse(files);
    const { ids, categories } = named(joined(values, 'sections'));
    const dialect: Dialect = {
      id: (one) => text(own(one, 'id')),
      question: (one) => text(own(one, 'title')) ?? text(own(one, 'name')),
      html: (one) => text(own(one, 'body')),
      locale: (one) => text(own(one, 'locale')),
      linked: (href) => /\/hc\/(?:[\w-]+\/)?articles\/(\d+)/.exec(href)?.[1],
      category: (one) => ids.get(text(own(one, 'section_id')) ?? ''),
      fields: (one) => ({
        tags: texts(own(one, 'label_names')),
        ...(own(one, 'promoted') === true && { featured: 1 }),
        ...(own(one, 'draft') === true && { status: 'draft' }),
      }),
      lost: {
        vote_sum: 'votes',
        author_id: 'the author',
        content_tag_ids: 'content tags',
        comments: 'comments',
      },
      kept: (one) =>
        present(own(one, 'user_segment_id')) || list(own(one, 'user_segment_ids')).length
          ? 'the circle of readers (user segment); the article is a draft, so that nobody else sees it'
          : undefined,
    };
    const made = readAll(joined(values, 'articles'), dialect, options);
    return { ...made, categories: used(categories, made.articles) };
  },
};
