import { ARTICLE, FAQ } from '../../content/schema/index.js';

type Kind = 'text' | 'number' | 'list' | 'object';

const kindOf = (shape: unknown): Kind => {
  if (Array.isArray(shape)) return 'list';
  if (shape instanceof Map) return 'object';
  return shape === 'number' || shape === 'count' || shape === 'boolean' ? 'number' : 'text';
};

/** The fields of an article, each with what it holds, in the order of the format. */
export const ARTICLE_FIELDS: ReadonlyMap<string, Kind> = new Map(
  [...ARTICLE].map(([name, { shape }]) => [name, kindOf(shape)]),
);

/** The fields of the file beside its articles. */
export const FILE_FIELDS: ReadonlySet<string> = new Set(
  [...FAQ.keys()].filter((name) => !['$schema', 'version', 'articles'].includes(name)),
);
