import type { Article, Faq } from '../../content/index.js';
import { parseDepartments } from '../../escalation/index.js';
import { type Guide, parseGuides } from '../../guides/index.js';
import type { Names } from '../../insights/index.js';
import { parseReturns } from '../../returns/index.js';
import { synonymsOf } from '../../search/index.js';
import { behindDesks } from '../desk-files.js';
import type { Io } from '../io.js';
import { openFile, type Opened } from '../opened.js';

/** A FAQ file that a report can lead its editor to. */
export interface Source {
  /** As it was given. */
  readonly file: string;
  readonly faq: Faq;
}

export interface Content {
  readonly names: Names;
  readonly sources: readonly Source[];
  /** By first part of the language tag. */
  readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** All that is searched, by first part of the language tag. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** First part of a language tag. */
export const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] as string;

/** The files that name what a log has only ids of; those that a desk names come along. */
export async function openContent(files: readonly string[], io: Io): Promise<Content> {
  const given: Opened[] = [];
  for (const file of files) given.push(await openFile(file, io));
  const all = [...given, ...(await behindDesks(given, io))];
  const of = (kind: string): readonly Opened[] => all.filter((one) => one.kind === kind);
  const sources = of('faq').flatMap((one) => {
    const { model } = one.faq();
    return model ? [{ file: one.file, faq: model }] : [];
  });
  const guides = of('guides').flatMap(({ source }) => parseGuides(source.value).model?.guides ?? []);
  const desks = of('departments').flatMap(({ source }) => parseDepartments(source.value).model ?? []);
  return {
    sources,
    synonyms: new Map(sources.map(({ faq }) => [primary(faq.locale), synonymsOf(faq)])),
    texts: new Map(sources.map(({ faq }) => [primary(faq.locale), faq.articles.flatMap(textsOf)])),
    names: {
      articles: firstOf(sources.flatMap(({ faq }) => faq.articles.map((one) => [one.id, one.question]))),
      guides: firstOf<Guide>(guides.map((guide) => [guide.id, guide])),
      departments: firstOf(desks.flatMap((desk) => desk.departments.map(({ id, name }) => [id, name]))),
      topics: firstOf(desks.flatMap((desk) => desk.topics.map(({ id, label }) => [id, label]))),
      // The version in force last, and of a desk the policy that holds where a language has none of its own.
      rules: new Map(of('returns').flatMap(rulesIn)),
    },
  };
}

const textsOf = ({ question, answer, alternatePhrases, tags }: Article): readonly string[] => [
  question,
  answer,
  ...alternatePhrases,
  ...tags,
];

/** Of entries with the same key the first, since the first file is the one that was named first. */
const firstOf = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> =>
  new Map([...entries].reverse());

function rulesIn({ source }: Opened): readonly (readonly [string, string])[] {
  const { model } = parseReturns(source.value);
  return (model?.versions ?? []).flatMap(({ rules }) =>
    rules.flatMap(({ id, explain }) => (explain ? [[id, explain] as const] : [])),
  );
}
