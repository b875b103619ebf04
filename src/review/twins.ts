import { fold, words } from '../search/index.js';
import type { Look } from './look.js';

/** Words in a row that are compared. */
const ROW = 3;
/** Rows that more articles share are turns of phrase of the house, and say nothing. */
const COMMON = 20;
/** Shared rows as a part of all rows of both (Jaccard): above it one text is the other with a word changed. */
const SAME = 0.7;
/** Shorter answers are alike by chance. */
const FEWEST = 12;

const wordsOf = (plain: string): readonly string[] =>
  [...words(plain)].map(({ text }) => fold(text)).filter(Boolean);

const rowsOf = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.slice(ROW - 1).map((_, i) => list.slice(i, i + ROW).join(' ')));

/** Answers that are almost the same: each is told once, beside the earliest it is like. */
export const twins: Look = ({ report }, { faq, plain, place }) => {
  const kept = faq.articles.filter(({ status }) => status !== 'archived');
  const rows = kept.map(({ answer }) => {
    const list = wordsOf(plain(answer));
    return list.length < FEWEST ? new Set<string>() : rowsOf(list);
  });
  const having = new Map<string, number[]>();
  rows.forEach((set, article) => {
    const shared = new Map<number, number>();
    for (const row of set) {
      const others = having.get(row);
      if (!others) having.set(row, [article]);
      else if (others.length < COMMON) {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(article);
      }
    }
    for (const [other, count] of shared) {
      const alike = count / (set.size + (rows[other]?.size ?? 0) - count);
      if (alike < SAME) continue;
      const params = { key: kept[other]?.id ?? '', percent: Math.round(alike * 100) };
      const at = [...place(kept[article] as (typeof kept)[number]), 'answer'];
      report('advice review/near-duplicate', params, { at });
      break;
    }
  });
};
