/** What the answers of all engines have in common. */
import type { Article } from '../../content/index.js';
import type { Field, Hit, Hits } from '../types.js';
import { FIELDS } from './fields.js';
import { finite, own, plain, text, textsIn } from './json.js';
import { isMarked } from './marks.js';
import type { Found, FoundHit } from './types.js';

/** One hit as an engine tells it, unchecked. */
export interface Told {
  readonly id: unknown;
  readonly score?: unknown;
  /** An object with the marked texts of each field, however deep. */
  readonly marks?: unknown;
  readonly article?: unknown;
}

/** A hit; undefined where it has no usable id. Numbers are ids too: some engines keep them so. */
export function foundHit({ id, score, marks, article }: Told): FoundHit | undefined {
  const name = text(id) ?? finite(id)?.toString();
  if (!name) return undefined;
  const marked = FIELDS.map((field) => [field, textsIn(own(marks, field)).filter(isMarked)] as const).filter(
    ([, texts]) => texts.length,
  );
  const whole = plain(article);
  return {
    id: name,
    score: finite(score) ?? 1,
    fields: marked.map(([field]): Field => field),
    marks: marked.flatMap(([, texts]) => texts),
    ...(text(own(whole, 'question')) && { article: { ...whole, id: name } }),
  };
}

/** The hits of a list, the first of every id, at most as many as anybody shows. */
export function foundHits(told: readonly unknown[], read: (hit: unknown) => Told): readonly FoundHit[] {
  const ids = new Set<string>();
  return told.slice(0, MOST).flatMap((one) => {
    const hit = foundHit(read(one));
    if (!hit || ids.has(hit.id)) return [];
    ids.add(hit.id);
    return [hit];
  });
}

/** More hits in one answer are not read. */
const MOST = 100;

/** As many as the engine counted, and never fewer than it sent. */
export const totalOf = (told: unknown, hits: readonly FoundHit[]): number =>
  Math.max(Math.trunc(finite(told) ?? 0), hits.length);

/**
 * The answer of an engine as the element shows it.
 * @param query The question as it was asked.
 * @param found What the engine found.
 * @param articles The articles by their ids; a hit without one is left out and not counted.
 */
export function toHits(query: string, found: Found, articles: ReadonlyMap<string, Article>): Hits {
  const met = (list: readonly FoundHit[]): Hit[] =>
    list.flatMap(({ id, score, fields, marks }) => {
      const article = articles.get(id);
      return article ? [{ article, score, fields, marks }] : [];
    });
  const hits = met(found.hits);
  return {
    query,
    ...(found.corrected && found.corrected !== query && { corrected: found.corrected }),
    total: found.total - (found.hits.length - hits.length),
    hits,
    nearest: hits.length ? [] : met(found.nearest).slice(0, 3),
    words: [],
  };
}
