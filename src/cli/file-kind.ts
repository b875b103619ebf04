export type FileKind = 'faq' | 'desk' | 'returns' | 'departments' | 'guides' | 'check' | 'orders';

/** The keys by which a file shows what it is, the surest first. A file that shows nothing is read as FAQ. */
const MARKS: readonly (readonly [kind: FileKind, keys: readonly string[]])[] = [
  ['faq', ['articles', '@type', '@graph']],
  ['departments', ['departments', 'topics', 'routing']],
  ['guides', ['guides']],
  ['returns', ['policies', 'rules', 'statutory', 'versions', 'policyVersion']],
  [
    'check',
    ['silence', 'kindness', 'noUsualKindness', 'knownWords', 'dueSoon', 'longSentence', 'readingEase'],
  ],
  ['desk', ['locales', 'defaultLocale', 'company']],
  ['orders', ['orders', 'lines']],
];

/** What a file shows itself to be, by what it holds and never by its name; undefined where it shows nothing. */
export function shownKind(value: unknown): FileKind | undefined {
  const isList = Array.isArray(value);
  const one: unknown = isList ? value[0] : value;
  if (typeof one !== 'object' || one === null) return undefined;
  if (isList) return Object.hasOwn(one, 'lines') ? 'orders' : 'faq';
  return MARKS.find(([, keys]) => keys.some((key) => Object.hasOwn(one, key)))?.[0];
}

/** Which of the files an editor keeps a JSON value is. */
export const kindOf = (value: unknown): FileKind => shownKind(value) ?? 'faq';

/** What each kind holds, in an editor's words. */
export const HOLDS: Readonly<Record<FileKind, string>> = {
  faq: 'questions and answers',
  desk: 'the names of the files of a help desk',
  returns: 'a returns policy',
  departments: 'departments',
  guides: 'guides',
  check: 'what the check leaves alone',
  orders: 'orders',
};

/**
 * Where a file shows that it is none of the kind that is needed: what it holds, and what would be needed. Else undefined.
 * Its own check would find nothing wrong with it, so it says nothing of that.
 */
export function otherThan(wanted: FileKind, value: unknown, name: string): string | undefined {
  const shown = shownKind(value);
  if (shown === undefined || shown === wanted) return undefined;
  return `${name} holds ${HOLDS[shown]}; here a file with ${HOLDS[wanted]} is needed.`;
}
