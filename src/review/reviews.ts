import { due } from '../content/reading.js';
import type { Look } from './look.js';

/** Told so long before a review is due, where check.json says nothing else. */
const DUE_SOON = 'P14D';
const DAY = 86_400_000;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Reviews: due soon, never due since half of it is missing, or done on a day to come; and articles that nobody keeps. */
export const reviews: Look = ({ report }, { faq, now, house, place }) => {
  const soon = due(dayOf(now), house.dueSoon ?? DUE_SOON) - Date.parse(dayOf(now)) + now;
  const kept = faq.articles.some(({ owner }) => owner);
  for (const article of faq.articles) {
    const { lastReviewedOn, reviewIn, owner, status } = article;
    if (status === 'archived') continue;
    const at = place(article);
    if (kept && !owner) report('advice review/no-owner', {}, { at });
    if (!lastReviewedOn && !reviewIn) continue;
    if (!lastReviewedOn)
      report('advice review/never-reviewed', { within: reviewIn ?? '' }, { at: [...at, 'reviewIn'] });
    else if (Date.parse(lastReviewedOn) > now + DAY)
      report('warning review/reviewed-tomorrow', { date: lastReviewedOn }, { at: [...at, 'lastReviewedOn'] });
    else if (!reviewIn)
      report('advice review/no-next-review', { date: lastReviewedOn }, { at: [...at, 'lastReviewedOn'] });
    else {
      const next = due(lastReviewedOn, reviewIn);
      if (next > now && next <= soon)
        report(
          'advice review/due-soon',
          { date: dayOf(next), owner: owner ?? 'nobody yet' },
          { at: [...at, 'lastReviewedOn'] },
        );
    }
  }
};
