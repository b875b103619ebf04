import { type DeskFile, type LocaleFiles, type Part, PARTS } from './model.js';

/** A file of a desk, and the language it is kept in. */
export interface PartFile {
  /** Relative to desk.json. */
  readonly address: string;
  readonly locale: string;
  /** The same in the languages that stand in where something is missing in it, the nearest first. */
  readonly fallback: readonly string[];
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] as string;

/** Tags of the desk in the order in which they serve a visitor: their own, one of the same language, the default. */
const preferred = ({ locales, defaultLocale }: DeskFile, locale: string): readonly string[] => {
  const wanted = locale.toLowerCase();
  const tags = [...locales.keys()];
  const exact = tags.filter((tag) => tag.toLowerCase() === wanted);
  const near = tags.filter((tag) => primary(tag) === primary(locale));
  return [...new Set([...exact, ...near, defaultLocale])];
};

/**
 * The files that serve a visitor of this language, each in the nearest language that has it. A part that neither the
 * visitor's language nor the default has is absent.
 * @param locale BCP 47 tag of the page
 */
export const filesFor = (desk: DeskFile, locale: string): ReadonlyMap<Part, PartFile> => {
  const tags = preferred(desk, locale);
  const of = (tag: string, part: Part): string | undefined =>
    (desk.locales.get(tag) as LocaleFiles)[part] ?? (part === 'returns' ? desk.returns : undefined);
  const files = new Map<Part, PartFile>();
  for (const part of PARTS) {
    const having = tags.filter((tag) => of(tag, part) !== undefined);
    const [locale] = having;
    const [address, ...others] = new Set(having.map((tag) => of(tag, part) as string));
    if (locale !== undefined && address !== undefined) files.set(part, { address, locale, fallback: others });
  }
  return files;
};
