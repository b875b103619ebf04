import { toCell, writeCsv } from './csv.js';
import { ARTICLE_FIELDS, FILE_FIELDS } from './fields.js';

type Raw = Readonly<Record<string, unknown>>;

const ALWAYS = new Set(['id', 'question', 'answer']);

/** Articles as a table: a column for each field that any of them has. */
export const toCsv = (articles: readonly Raw[]): string => {
  const columns = [...ARTICLE_FIELDS.keys()].filter(
    (name) => ALWAYS.has(name) || articles.some((one) => Object.hasOwn(one, name)),
  );
  return writeCsv(
    columns,
    articles.map((one) => columns.map((name) => toCell(one[name]))),
  );
};

/** What a table has no place for, in words. */
export const notInCsv = (file: Raw, articles: readonly Raw[]): readonly string[] => [
  ...[...FILE_FIELDS].filter((name) => Object.hasOwn(file, name)).map((name) => `"${name}" of the file`),
  ...new Set(articles.flatMap((one) => Object.keys(one).filter((name) => name.startsWith('x-')))),
];
