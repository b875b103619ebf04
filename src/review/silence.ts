import type { Path, Problem } from '../content/index.js';
import { own } from '../content/reading.js';
import type { House, Silence } from './house-shape.js';

/** The id of the entry a place lies in: `['articles', 3, 'answer']` → the id of the fourth article. */
export const idAt = (value: unknown, path: Path): string | undefined => {
  const [list, index] = path;
  const entries = typeof list === 'string' ? own(value, list) : undefined;
  const id = Array.isArray(entries) && typeof index === 'number' ? own(entries[index], 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Says of the problems of one file which are silenced, and by what. */
export interface Silencer {
  of(problem: Problem): Silence | undefined;
}

export interface SilencedFile {
  /** The name of the file, without folders. */
  readonly name: string;
  /** Its JSON. */
  readonly value: unknown;
}

/**
 * @param used Takes what was needed, so that a silence that silences nothing can be told.
 * @param now Milliseconds since 1970 UTC: a silence holds through the day of its `until`.
 */
export const silencer = (
  { silence }: House,
  { name, value }: SilencedFile,
  { used, now }: { readonly used: Set<Silence>; readonly now: number },
): Silencer => {
  const day = new Date(now).toISOString().slice(0, 10);
  const here = silence.filter(
    ({ file, until }) => (file === undefined || file === name) && (until === undefined || day <= until),
  );
  return {
    of({ code, path }) {
      const id = idAt(value, path);
      const found = here.find((one) => one.code === code && (one.id === undefined || one.id === id));
      if (found) used.add(found);
      return found;
    },
  };
};

/** Silences that silenced nothing, or are over, each with its place in check.json. */
export const idleSilences = ({ silence }: House, used: ReadonlySet<Silence>, value: unknown): Problem[] => {
  const written = own(value, 'silence');
  return silence
    .filter((one) => !used.has(one))
    .map(({ code, id }) => {
      const index = Array.isArray(written)
        ? written.findIndex((one) => own(one, 'code') === code && own(one, 'id') === id)
        : -1;
      const path: Path = index < 0 ? [] : ['silence', index];
      return { code: 'review/idle-silence', level: 'advice', path, params: { key: code, id: id ?? 'all' } };
    });
};
