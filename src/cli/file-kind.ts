export type FileKind = 'faq' | 'desk' | 'returns' | 'departments' | 'guides' | 'check';

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
];

/** Which of the files an editor keeps a JSON value is, by what it holds and never by its name. */
export function kindOf(value: unknown): FileKind {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'faq';
  return MARKS.find(([, keys]) => keys.some((key) => Object.hasOwn(value, key)))?.[0] ?? 'faq';
}
