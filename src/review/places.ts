import type { Article, Path } from '../content/index.js';
import { own } from '../content/reading.js';

/**
 * Where the articles of a model stand in the file they were read from. The model has lost the places, and an article
 * with a problem may have left it, so each is looked for by its id; in a bare list, by its question.
 */
export const placesIn = (value: unknown): ((article: Article) => Path) => {
  const list = own(value, 'articles');
  const bare = Array.isArray(value);
  const entries: readonly unknown[] = Array.isArray(list) ? list : bare ? value : [];
  const [byId, byQuestion] = [new Map<unknown, Path>(), new Map<unknown, Path>()];
  entries.forEach((entry, i) => {
    const path: Path = bare ? [i] : ['articles', i];
    const [id, question] = [own(entry, 'id'), own(entry, 'question')];
    if (id !== undefined && !byId.has(id)) byId.set(id, path);
    if (typeof question === 'string' && !byQuestion.has(question.trim()))
      byQuestion.set(question.trim(), path);
  });
  return ({ id, question }) => byId.get(id) ?? byQuestion.get(question) ?? [];
};
