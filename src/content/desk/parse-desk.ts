import { type Collector, type CollectorTools, collector } from '../collector.js';
import { LOCALE } from '../forms.js';
import { nearest } from '../near.js';
import type { Parsed } from '../problems.js';
import { isRaw, own } from '../raw.js';
import { type After, reader } from '../read-shape.js';
import { DESK, LOCALE_FILES } from './desk-shape.js';
import type { DeskFile, LocaleFiles } from './model.js';

/** The version of the format this parser reads. */
const VERSION = 1;

/** What the reader makes of the fields, before anything is held against anything else. */
interface Read {
  readonly locales: Readonly<Record<string, LocaleFiles>>;
  readonly defaultLocale?: string;
  readonly company?: string;
  readonly returns?: string;
}

function localesOf({ report }: Collector, byTag: Read['locales']): ReadonlyMap<string, LocaleFiles> {
  const locales = new Map<string, LocaleFiles>();
  for (const [tag, files] of Object.entries(byTag))
    if (LOCALE.test(tag)) locales.set(tag, files);
    else report('error content/bad-locale', { value: tag }, { at: ['locales', tag] });
  if (!locales.size) report('error content/no-locales', {}, { at: ['locales'] });
  return locales;
}

function modelOf(
  problems: Collector,
  { locales: byTag, defaultLocale, ...rest }: Read,
): DeskFile | undefined {
  const locales = localesOf(problems, byTag);
  const [first] = locales.keys();
  const known = defaultLocale !== undefined && locales.has(defaultLocale);
  if (first !== undefined && defaultLocale !== undefined && !known)
    problems.report(
      'error content/unknown-locale',
      { key: defaultLocale },
      { at: ['defaultLocale'], candidates: locales.keys() },
    );
  if (first === undefined) return undefined;
  const { company, returns } = rest;
  return Object.freeze({
    ...(company !== undefined && { company }),
    defaultLocale: known ? defaultLocale : first,
    locales,
    ...(returns !== undefined && { returns }),
  });
}

/** As `parseDesk`, without a guess at what was meant where a word is wrong: for pages, which tell nobody. */
export const readDesk = (value: unknown, tools: Pick<CollectorTools, 'nearest'> = {}): Parsed<DeskFile> => {
  const problems = collector(tools);
  const { report } = problems;
  if (!isRaw(value) || !isRaw(own(value, 'locales'))) {
    report('error content/not-a-desk');
    return { model: undefined, problems: problems.finish() };
  }
  const after: After = (shape, read) => {
    if (shape === LOCALE_FILES && !Object.keys(read).length) report('warning content/empty-locale');
    return Object.freeze(read);
  };
  const version = own(value, 'version');
  if (version === undefined) report('warning content/missing-version');
  else if (typeof version === 'number' && version !== VERSION)
    report('error content/future-version', { version }, { at: ['version'] });
  const model = modelOf(problems, reader(problems, after)(DESK, value) as Read);
  return { model, problems: problems.finish() };
};

/**
 * Any JSON value → the model of desk.json and every problem in it. Never throws. What is broken is left out and the rest
 * kept; `model` is undefined where no language is named at all.
 */
export const parseDesk = (value: unknown): Parsed<DeskFile> => readDesk(value, { nearest });
