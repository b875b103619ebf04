/** An article on its way into faq.json: fields of the format, nothing else. */
export type Article = Record<string, unknown> & { id: string; question: string; answer: string };

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** What came out of a file of another kind. */
export interface Carried {
  readonly locale: string | undefined;
  readonly categories: readonly Category[];
  readonly articles: readonly Article[];
  /** Further fields of the file, such as `synonyms`. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Counts what could not come along, with the articles it was in. */
export class Left {
  readonly #found = new Map<string, { many: number; readonly ids: Set<string> }>();

  /** @param what What was left behind, in words: `a table`. */
  add(what: string, id: string): void {
    const known = this.#found.get(what) ?? { many: 0, ids: new Set() };
    known.many++;
    known.ids.add(id);
    this.#found.set(what, known);
  }

  /** The most frequent first. */
  list(): readonly { readonly what: string; readonly many: number; readonly ids: readonly string[] }[] {
    return [...this.#found]
      .map(([what, { many, ids }]) => ({ what, many, ids: [...ids] }))
      .sort((a, b) => b.many - a.many);
  }
}

/** A file of a folder, or the only one. */
export interface SourceFile {
  /** Relative to the folder, with `/`. */
  readonly name: string;
  readonly text: string;
}

export interface ImportOptions {
  /** The language wanted, where a file has several. */
  readonly locale: string | undefined;
  readonly left: Left;
}

/** A kind of file that can be read. */
export interface Importer {
  /** As `--from` names it. */
  readonly name: string;
  readonly purpose: string;
  /** Whether a file is of this kind, by what it holds. */
  fits(file: SourceFile, value: unknown): boolean;
  /** Whether a file of a folder holds no articles and yet what articles name, such as their sections. */
  beside?(value: unknown): boolean;
  read(files: readonly SourceFile[], options: ImportOptions): Carried;
}

/** Fields that hold nothing are not written. */
export const article = (
  given: Readonly<Record<string, unknown>> & { id: string; question: string; answer: string },
): Article =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Article;

/** A text, number or truth value as text; nothing for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
