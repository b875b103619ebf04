import Papa from 'papaparse';
import { FORMS, slugger } from '../../content/reading.js';
import { article, type Article, type Carried, type Importer, type ImportOptions, textOf } from './carried.js';
import { ARTICLE_FIELDS } from './fields.js';
import { Stop } from '../io.js';

/** What others call our columns, in small letters. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...['title', 'name', 'frage', 'вопрос'].map((name) => [name, 'question'] as const),
  ...['body', 'content', 'text', 'antwort', 'ответ'].map((name) => [name, 'answer'] as const),
  ...['keywords', 'labels'].map((name) => [name, 'tags'] as const),
  ['alternate phrases', 'alternatePhrases'],
  ['section', 'category'],
  ['slug', 'id'],
]);

const BY_SMALL_LETTERS: ReadonlyMap<string, string> = new Map([
  ...OTHER_NAMES,
  ...[...ARTICLE_FIELDS.keys()].map((name) => [name.toLowerCase(), name] as const),
]);

/** A list of texts that can stand one a line, without being taken for JSON when it is read again. */
const plain = (list: readonly unknown[]): boolean =>
  list.length > 0 &&
  list.every((one) => typeof one === 'string' && one.trim() === one && one !== '' && !/[\r\n]/.test(one)) &&
  !/^[[{]/.test(String(list[0]));

/** A value as a cell: texts as they are, lists one entry a line, all else as JSON. */
export const toCell = (value: unknown): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && plain(value) ? value.join('\n') : JSON.stringify(value);
};

/** A cell as a value of its field; undefined for an empty one. */
const fromCell = (name: string, cell: string): unknown => {
  const kind = ARTICLE_FIELDS.get(name);
  if (!cell.trim()) return undefined;
  if (kind === 'number') {
    const number = Number(cell.replace(',', '.'));
    // What is no number stays as it was written: the check says where.
    return Number.isNaN(number) ? cell : number;
  }
  if (kind !== 'list' && kind !== 'object') return cell;
  const json = jsonIn(cell);
  if (json !== undefined) return json;
  return kind === 'list'
    ? cell
        .split(/\r?\n/)
        .map((one) => one.trim())
        .filter(Boolean)
    : undefined;
};

const jsonIn = (cell: string): unknown => {
  if (!/^\s*[[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
};

export const writeCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n' })}\r\n`;

function readRow(
  row: Readonly<Record<string, string>>,
  number: number,
  id: (text: string) => string,
  { left }: ImportOptions,
) {
  const fields: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [column, cell] of Object.entries(row)) {
    const name = BY_SMALL_LETTERS.get(column.trim().toLowerCase());
    if (name === undefined) unknown.push(column);
    else fields[name] ??= fromCell(name, String(cell ?? ''));
  }
  const [question, answer] = [textOf(fields['question']).trim(), textOf(fields['answer']).trim()];
  if (!question || !answer) {
    left.add('a row without question or answer', `row ${number}`);
    return undefined;
  }
  const given = textOf(fields['id']).trim();
  const made = FORMS.get('slug')?.test(given) ? given : id(given || question);
  for (const column of unknown)
    if (String(row[column] ?? '').trim()) left.add(`the column "${column}"`, made);
  return article({ ...fields, id: made, question, answer });
}

const isOurs = (names: readonly string[] = []): boolean => {
  const columns = names.map((name) => BY_SMALL_LETTERS.get(name.trim().toLowerCase()));
  return columns.includes('question') && columns.includes('answer');
};

const SEPARATORS = [',', ';', '\t', '|'];

/** A table by the separator with which its first row names our columns; else by the one that seems likely. */
function tableIn(text: string): Papa.ParseResult<Record<string, string>> {
  const as = (options: { delimiter?: string; preview?: number }) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy', ...options });
  const delimiter = SEPARATORS.find((one) => isOurs(as({ delimiter: one, preview: 1 }).meta.fields));
  return as(delimiter === undefined ? {} : { delimiter });
}

/** A table with a column for each field. */
export const csv: Importer = {
  name: 'csv',
  purpose: 'a table with the columns question and answer, and others of the format',
  fits: ({ name }) => /\.(?:csv|tsv)$/i.test(name),
  read(files, options): Carried {
    const id = slugger([]);
    const articles = files.flatMap(({ name, text }): Article[] => {
      const { data, meta } = tableIn(text.replace(/^\uFEFF/, ''));
      if (!isOurs(meta.fields))
        throw new Stop(
          `${name} needs a first row with the names of the columns, "question" and "answer" among them.`,
        );
      return data.flatMap((row, i) => readRow(row, i + 2, id, options) ?? []);
    });
    return { locale: undefined, categories: [], articles };
  },
};
