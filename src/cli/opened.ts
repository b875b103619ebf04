import { dirname, join } from 'node:path';
import { type Faq, parseFaq, type Parsed } from '../content/index.js';
import { own } from '../content/reading.js';
import { parseGuides } from '../guides/index.js';
import { parseDepartments } from '../escalation/index.js';
import { parseReturns, type ReturnsPolicy } from '../returns/index.js';
import { type FileKind, kindOf } from './file-kind.js';
import { type Io, Stop } from './io.js';
import { type JsonSource, readJson } from './json-source.js';
import { nameOf, readBytes } from './read-file.js';

/** A file that was read, whatever is in it. */
export interface Opened {
  readonly file: string;
  /** As messages name it. */
  readonly name: string;
  readonly source: JsonSource;
  /** Undefined where it is not JSON. */
  readonly kind: FileKind | undefined;
  /** Its articles, read once. */
  faq(): Parsed<Faq>;
}

/** Throws a `Stop` only where it cannot be read at all. */
export async function openFile(file: string, io: Io): Promise<Opened> {
  const source = readJson(await readBytes(file, io));
  const kind = source.value === undefined ? undefined : kindOf(source.value);
  let parsed: Parsed<Faq> | undefined;
  const faq = () => (parsed ??= parseFaq(source.value, { now: io.now() }));
  return { file, name: nameOf(file), source, kind, faq };
}

/** What files say of each other; undefined where no file of that kind is there. */
export interface Known {
  readonly articles: ReadonlySet<string> | undefined;
  readonly policy: ReturnsPolicy | undefined;
  /** Topics of every departments file, and the one that is always there. */
  readonly topics: ReadonlySet<string> | undefined;
  readonly guides: ReadonlySet<string> | undefined;
}

/** What visitors choose where no topic fits; it needs no entry in a file. */
const ALWAYS = 'something-else';

/** What a desk names for each language. */
const PER_LANGUAGE = ['faq', 'guides', 'departments'];

/** The files that a desk names, of all languages. */
const namedBy = ({ file, source: { value } }: Opened): readonly string[] => {
  const locales = Object.values(Object(own(value, 'locales')) as object) as readonly unknown[];
  const names = [
    ...locales.flatMap((one) => PER_LANGUAGE.map((name) => own(one, name))),
    own(value, 'returns'),
  ];
  return names.flatMap((name) => (typeof name === 'string' ? [join(dirname(file), name)] : []));
};

/** What a desk names and nobody gave is read for what others say of it, and not checked. */
async function behindDesks(opened: readonly Opened[], io: Io): Promise<readonly Opened[]> {
  const desks = opened.filter(({ kind, file }) => kind === 'desk' && file !== '-');
  const given = new Set(opened.map(({ file }) => join(file)));
  const more: Opened[] = [];
  for (const file of new Set(desks.flatMap(namedBy))) {
    if (given.has(join(file))) continue;
    try {
      more.push(await openFile(file, io));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }
  return more;
}

/** What the files given together know. */
export async function known(opened: readonly Opened[], io: Io): Promise<Known> {
  const all = [...opened, ...(await behindDesks(opened, io))];
  const faqs = all.filter(({ kind }) => kind === 'faq');
  const returns = all.find(({ kind }) => kind === 'returns');
  const ids = faqs.flatMap((one) => one.faq().model?.articles.map(({ id }) => id) ?? []);
  const departments = all.filter(({ kind }) => kind === 'departments');
  const guides = all.filter(({ kind }) => kind === 'guides');
  const topics = departments.flatMap(({ source }) => parseDepartments(source.value).model?.topics ?? []);
  const steps = guides.flatMap(({ source }) => parseGuides(source.value).model?.guides ?? []);
  return {
    articles: faqs.length ? new Set(ids) : undefined,
    policy: returns && parseReturns(returns.source.value).model,
    topics: departments.length ? new Set([...topics.map(({ id }) => id), ALWAYS]) : undefined,
    guides: guides.length ? new Set(steps.map(({ id }) => id)) : undefined,
  };
}
