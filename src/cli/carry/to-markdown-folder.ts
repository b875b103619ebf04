import { stringify } from 'yaml';
import { ARTICLE_FIELDS, FILE_FIELDS } from './fields.js';
import { writePage } from './front-matter.js';
import { DESK_PAGE } from './markdown-folder.js';

export interface Written {
  /** Relative to the folder. */
  readonly name: string;
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

/** The fields that count, in the order of the format, and those of the editors' own. */
export const kept = (raw: Raw, known: Iterable<string>): Record<string, unknown> => {
  const names = [...known, ...Object.keys(raw).filter((name) => name.startsWith('x-'))];
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(raw, name)).map((name) => [name, raw[name]]),
  );
};

/** Names of files, none of which is another in a file system that does not tell capitals. */
const fileNames = (ids: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  return ids.map((id) => {
    let name = id;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${id}~${n}`;
    used.add(name.toLowerCase());
    return `${name}.md`;
  });
};

/** A FAQ file as a folder: an article a file, and one for what stands beside them. */
export function toMarkdownFolder(file: Raw, articles: readonly Raw[]): readonly Written[] {
  const ids = articles.map(({ id }) => String(id));
  const names = fileNames(ids);
  const pages = articles.map((article, i): Written => {
    const { answer, ...fields } = kept(article, ARTICLE_FIELDS.keys());
    return { name: names[i] as string, text: writePage({ fields, body: String(answer) }) };
  });
  const desk = { ...kept(file, FILE_FIELDS), order: ids };
  return [{ name: DESK_PAGE, text: stringify(desk, { schema: 'core', lineWidth: 0 }) }, ...pages];
}
