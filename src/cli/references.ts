import { nearest, type Path, type Problem } from '../content/index.js';
import { isRaw, own } from '../content/reading.js';
import type { FileKind } from './file-kind.js';
import type { Known } from './known.js';

/** Where a kind of file names things of other files: the way to the id, `*` for each of a list; and what it names. */
const NAMES: Readonly<Partial<Record<FileKind, readonly (readonly [way: string, what: Named])[]>>> = {
  faq: [
    ['articles.*.actions.*.topic', 'topic'],
    ['articles.*.actions.*.guide', 'guide'],
    ['articles.*.policyRefs.*', 'policy'],
    ['categories.*.department', 'department'],
  ],
  departments: [['topics.*.suggest.*', 'article']],
};

type Named = 'article' | 'topic' | 'guide' | 'policy' | 'department';

const knownOf = (known: Known): Readonly<Record<Named, ReadonlySet<string> | undefined>> => ({
  article: known.articles,
  topic: known.topics,
  guide: known.guides,
  department: known.departments,
  policy:
    known.policy && new Set(known.policy.versions.flatMap(({ policies }) => policies.map(({ id }) => id))),
});

/** Every text at the end of a way through a file, with its place. */
function* textsAt(value: unknown, way: readonly string[], path: Path = []): Generator<[string, Path]> {
  const [step, ...rest] = way;
  if (step === undefined) {
    if (typeof value === 'string') yield [value, path];
  } else if (step === '*') {
    if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* textsAt(one, rest, [...path, i]);
  } else if (isRaw(value)) yield* textsAt(own(value, step), rest, [...path, step]);
}

/** What a file names that no file of its kind has. Says nothing of kinds that are not known. */
export function unknownReferences(value: unknown, kind: FileKind, known: Known): Problem[] {
  const ids = knownOf(known);
  return (NAMES[kind] ?? []).flatMap(([way, what]) => {
    const there = ids[what];
    if (!there) return [];
    return [...textsAt(value, way.split('.'))]
      .filter(([key]) => !there.has(key))
      .map(([key, path]): Problem => {
        const near = nearest(key, there);
        const params = { key, what, ...(near !== undefined && { near }) };
        return { code: 'content/unknown-reference', level: 'error', path, params };
      });
  });
}
