/** The trusted model of desk.json: which files a desk is made of, in which languages. Frozen. */
export interface DeskFile {
  /** As visitors know it. */
  readonly company?: string;
  /** BCP 47 tag of the language that stands in where another has no file; always one of `locales`. */
  readonly defaultLocale: string;
  /** By BCP 47 tag, in the order of the file. */
  readonly locales: ReadonlyMap<string, LocaleFiles>;
  /** The policy of all languages that name none of their own. */
  readonly returns?: string;
}

/** Addresses, relative to desk.json. */
export interface LocaleFiles {
  readonly faq?: string;
  readonly guides?: string;
  readonly departments?: string;
  readonly returns?: string;
}

/** What a desk is made of. */
export type Part = keyof LocaleFiles;

export const PARTS: readonly Part[] = ['faq', 'guides', 'departments', 'returns'];
