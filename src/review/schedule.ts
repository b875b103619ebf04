import type { Look } from './look.js';

/** Dates that have passed unnoticed, and dates that a status makes idle. */
export const schedule: Look = ({ report }, { faq, now, place }) => {
  for (const article of faq.articles) {
    const { status, publishAt, unpublishAt, featured } = article;
    const at = place(article);
    const over = unpublishAt !== undefined && unpublishAt <= now;
    if (status === 'published' && over) {
      const date = new Date(unpublishAt).toISOString().slice(0, 10);
      report('advice review/ended', { date }, { at: [...at, 'unpublishAt'] });
    }
    if (status === 'draft' && publishAt !== undefined && publishAt <= now)
      report('warning review/draft-overdue', {}, { at: [...at, 'publishAt'] });
    if (featured !== undefined && (status === 'archived' || over))
      report('advice review/featured-hidden', {}, { at: [...at, 'featured'] });
  }
};
