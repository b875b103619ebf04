import type { Collector } from './collector.js';
import type { Path } from './problems.js';
import type { Raw } from './raw.js';
import { NONE } from './read-shape.js';

/** An object that names others by their ids. */
export interface Referrer {
  /** As it was read, not yet frozen. */
  readonly read: Record<string, unknown>;
  /** As it stands in the file. */
  readonly raw: Raw;
  readonly place: Path;
}

/** The ids of one kind. */
export interface Ids {
  /** Those of what was kept. */
  readonly known: ReadonlySet<string>;
  /** Also those of what was left out for another reason, which is told where it stands. */
  readonly named: ReadonlySet<string>;
}

/**
 * Keeps of `read[field]`, an id or a list of ids, what exists, and reports the rest where it stands in the file:
 * each missing id once, however often it is named.
 */
export const keepKnown = (
  problems: Collector,
  field: string,
  { known, named }: Ids,
  told = new Set<string>(),
) => {
  return ({ read, raw, place }: Referrer): void => {
    const given = read[field];
    const exists = (id: string): boolean => {
      if (known.has(id)) return true;
      if (named.has(id) || told.has(id)) return false;
      told.add(id);
      const list = raw[field];
      const at = [...place, field, ...(Array.isArray(list) ? [list.indexOf(id)] : [])];
      problems.report('error content/unknown-id', { key: id }, { candidates: known, at });
      return false;
    };
    if (Array.isArray(given)) {
      const kept = given.filter(exists);
      read[field] = kept.length ? Object.freeze(kept) : NONE;
    } else if (typeof given === 'string' && !exists(given)) delete read[field];
  };
};
