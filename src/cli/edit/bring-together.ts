import type { Path } from '../../content/index.js';
import { setValue, type SetOptions } from './set-value.js';

type Edit = readonly [path: Path, value: unknown];
type Fields = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Entries by their ids; undefined where an entry has none, or two have the same. */
function byId(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((one: unknown) => [isFields(one) ? own(one, 'id') : undefined, one] as const);
  const ids = new Map(
    entries.filter((entry): entry is readonly [string, unknown] => typeof entry[0] === 'string'),
  );
  return ids.size === value.length ? ids : undefined;
}

interface Three {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What is to be set in theirs; undefined where both changed the same thing. */
function edits(three: Three, path: Path): readonly Edit[] | undefined {
  const { base, mine, theirs } = three;
  if (same(base, mine) || same(mine, theirs)) return [];
  if (isFields(base) && isFields(mine) && isFields(theirs)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(mine)])];
    const inner = (key: string): Three => ({
      base: own(base, key),
      mine: own(mine, key),
      theirs: own(theirs, key),
    });
    return all(keys.map((key) => edits(inner(key), [...path, key])));
  }
  const listed = inLists(three, path);
  if (listed) return listed.edits;
  return same(base, theirs) ? [[path, mine]] : undefined;
}

const all = (parts: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined =>
  parts.every((part) => part !== undefined) ? parts.flat() : undefined;

/** Lists of things with ids, entry by entry; undefined where they are no such lists. */
function inLists(three: Three, path: Path): { readonly edits: readonly Edit[] | undefined } | undefined {
  const [base, mine, theirs] = [byId(three.base), byId(three.mine), byId(three.theirs)];
  if (!base || !mine || !theirs) return undefined;
  // What one took out, moved or put between others would come back, stay behind or stand last: in rules the place counts.
  const stayed = [...mine.keys()].slice(0, base.size).join(' ') === [...base.keys()].join(' ');
  if (!stayed) return same(three.base, three.theirs) ? undefined : { edits: undefined };
  const places = [...theirs.keys()];
  let end = places.length;
  const found = [...mine].map(([id, one]): readonly Edit[] | undefined => {
    const at = places.indexOf(id);
    if (at >= 0) return edits({ base: base.get(id), mine: one, theirs: theirs.get(id) }, [...path, at]);
    if (base.has(id)) return same(base.get(id), one) ? [] : undefined;
    return [[[...path, end++], one]];
  });
  return { edits: all(found) };
}

/**
 * Puts what one person changed into what another one wrote meanwhile, field by field; what has an id is found by it.
 * @param texts JSON: as both found it, as one changed it, as the other did
 * @returns undefined where both changed the same field in different ways, or a text is no JSON
 */
export function bringTogether(
  texts: { readonly base: string; readonly mine: string; readonly theirs: string },
  options: SetOptions = {},
): string | undefined {
  try {
    const [base, mine, theirs] = [texts.base, texts.mine, texts.theirs].map(
      (text) => JSON.parse(text) as unknown,
    );
    const found = edits({ base, mine, theirs }, []);
    return found?.reduce((text, [path, value]) => setValue(text, path, value, options), texts.theirs);
  } catch {
    return undefined;
  }
}
