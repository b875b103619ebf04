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
  tellMissingPages,
  texts,
  used,
} from './dialect.js';

/** A page of the list, by number or by cursor, or one article. */
const articlesIn = (value: unknown): readonly unknown[] => {
  const one = own(value, 'article');
  return one === undefined ? list(own(value, 'articles')) : [one];
};

const hasNext = (value: unknown): boolean =>
  typeof own(value, 'next_page') === 'string' || own(own(value, 'meta'), 'has_more') === true;

/** https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ */
export const zendesk: Importer = {
  name: 'zendesk',
  purpose: 'articles of Zendesk Help Center (articles.json, also with sections)',
  fits: (_file, value) =>
    [
      ['body', 'section_id'],
      ['body', 'html_url'],
    ].some((fields) => hasArticles(value, fields, articlesIn(value))),
  beside: (value) => list(own(value, 'sections')).length > 0,
  read(files, options) {
    const values = parse(files);
    tellMissingPages(
      values.filter((value) => articlesIn(value).length),
      hasNext,
      options,
    );
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
      known:
        'id url html_url title name body locale source_locale label_names promoted draft section_id user_segment_id ' +
        'user_segment_ids position created_at updated_at edited_at comments_disabled permission_group_id vote_count ' +
        'outdated_locales related',
      lost: {
        vote_sum: 'votes',
        author_id: 'the author',
        content_tag_ids: 'content tags',
        comments: 'comments',
        outdated: 'the mark that the translation is outdated',
        attachments: 'attachments',
      },
      kept: (one) =>
        present(own(one, 'user_segment_id')) || list(own(one, 'user_segment_ids')).length
          ? 'the circle of readers (user segment); the article is a draft, so that nobody else sees it'
          : undefined,
    };
    const made = readAll(values.flatMap(articlesIn), dialect, options);
    return { ...made, categories: used(categories, made.articles) };
  },
};
