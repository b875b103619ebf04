import type { Path } from '../../content/index.js';
import { bringTogether, setValue, type SetOptions } from '../../cli/edit/index.js';
import type { Store, Stored } from '../store/store.js';
import { ORDER } from './articles.js';
import { asTyped } from './as-typed.js';
import type { FileKind } from '../../cli/in-a-page.js';
import { workKind } from './kinds.js';

/** One file as it is on disk, and as it is being edited. */
export interface WorkFile {
  readonly name: string;
  readonly kind: FileKind;
  /** As it was read. */
  readonly base: string;
  /** Of what was read. */
  readonly hash: string;
  /** As it is now. */
  readonly text: string;
  /** The JSON of `text`; undefined where it is none. */
  readonly value: unknown;
  /** What somebody else wrote while this was being edited. */
  readonly elsewhere?: Stored;
}

const MARK = '\uFEFF';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.startsWith(MARK) ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
};

/** What the file on disk says, as a value and in one spelling; remembered for the file that is being edited. */
const onDisk = (() => {
  let last: { readonly text: string; readonly value: unknown; readonly spelt: string } | undefined;
  return (text: string) => {
    if (last?.text === text) return last;
    const value = parse(text);
    return (last = { text, value, spelt: JSON.stringify(value) ?? '' });
  };
})();

/** The JSON of a file as it is on disk; undefined where it is none. */
export const baseValue = ({ base }: WorkFile): unknown => onDisk(base).value;

const withText = (file: WorkFile, text: string): WorkFile => {
  const value = parse(text);
  // A file that was broken shows what it is when it is mended.
  const kind = (value === undefined ? undefined : workKind(file.name, value)) ?? file.kind;
  return { ...file, kind, text, value };
};

/** What says the same as the file on disk is the file on disk. */
const settled = (file: WorkFile): WorkFile =>
  file.value !== undefined && JSON.stringify(file.value) === onDisk(file.base).spelt
    ? { ...file, text: file.base }
    : file;

export const isChanged = ({ text, base }: WorkFile): boolean => text !== base;

/** The files of a folder while they are edited: what was read, what was changed, and what others changed meanwhile. */
export class Workspace {
  readonly #store: Store;
  readonly #changed: () => void;
  readonly #files = new Map<string, WorkFile>();
  readonly #stamps = new Map<string, string>();
  /** Files that are no UTF-8, or may not be read. */
  readonly unread = new Set<string>();

  /** @param changed Called whenever a file is another than before. */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  get label(): string {
    return this.#store.label;
  }

  get files(): readonly WorkFile[] {
    return [...this.#files.values()];
  }

  file(name: string | undefined): WorkFile | undefined {
    return this.#files.get(name ?? '');
  }

  of(kind: FileKind): readonly WorkFile[] {
    return this.files.filter((file) => file.kind === kind);
  }

  /** Reads what is new in the folder or changed there. → names that changed elsewhere and were read again */
  async look(): Promise<readonly string[]> {
    const again: string[] = [];
    for (const { name, stamp } of await this.#store.list()) {
      if (this.#stamps.get(name) === stamp) continue;
      const known = this.#stamps.has(name);
      const stored = await this.#store.read(name).catch(() => undefined);
      this.#stamps.set(name, stamp);
      this.unread[stored ? 'delete' : 'add'](name);
      if (stored && this.#take(name, stored) && known) again.push(name);
    }
    return again;
  }

  /** Takes what is on disk, unless it is being edited: then it is kept beside it. → whether the file is another now */
  #take(name: string, stored: Stored): boolean {
    const { text, hash } = stored;
    const before = this.#files.get(name);
    if (before?.hash === hash) return false;
    if (before && isChanged(before) && before.text !== text) {
      this.#put({ ...before, elsewhere: stored });
      return false;
    }
    const value = parse(text);
    const kind = workKind(name, value) ?? before?.kind;
    if (kind) this.#put({ name, kind, base: text, hash, text, value });
    return kind !== undefined;
  }

  #put(file: WorkFile): void {
    this.#files.set(file.name, file);
    this.#changed();
  }

  /** Sets one value; undefined takes it away. */
  set(name: string, path: Path, value: unknown, options: SetOptions = {}): void {
    const file = this.#files.get(name);
    if (!file) return;
    const mark = file.text.startsWith(MARK) ? MARK : '';
    const text = setValue(file.text.slice(mark.length), path, value, {
      ...options,
      was: file.base.slice(mark.length),
    });
    this.#put(settled(withText(file, mark + text)));
  }

  /** What was typed for the whole file: empty lines and spaces too stay where they are put. */
  write(name: string, typed: string): void {
    const file = this.#files.get(name);
    if (file) this.#put(withText(file, asTyped(file.text, typed)));
  }

  /** Back to what is on disk. */
  discard(name: string): void {
    const file = this.#files.get(name);
    if (!file) return;
    const { elsewhere, ...rest } = file;
    const { text, hash } = elsewhere ?? { text: file.base, hash: file.hash };
    this.#put(withText({ ...rest, base: text, hash }, text));
  }

  /** The file with what both changed, where they changed different things. */
  together(name: string): string | undefined {
    const file = this.#files.get(name);
    if (!file?.elsewhere) return undefined;
    const { text } = file.elsewhere;
    const bare = (one: string): string => one.replace(MARK, '');
    const [base, mine, theirs] = [bare(file.base), bare(file.text), bare(text)];
    const both = bringTogether({ base, mine, theirs }, { order: ORDER });
    return both === undefined ? undefined : text.slice(0, text.length - theirs.length) + both;
  }

  /** Takes what is on disk, with the changes made here put into it. */
  bringTogether(name: string): void {
    const file = this.#files.get(name);
    const text = this.together(name);
    if (!file?.elsewhere || text === undefined) return;
    const { elsewhere, ...rest } = file;
    this.#put(settled(withText({ ...rest, base: elsewhere.text, hash: elsewhere.hash }, text)));
  }

  /** Writes a file where nobody else did. → false where somebody did: their text is `elsewhere` then */
  async save(name: string): Promise<boolean> {
    const file = this.#files.get(name);
    if (!file || !isChanged(file)) return true;
    const { text } = file;
    const saved = await this.#store.write(name, text, file.hash);
    const now = this.#files.get(name) ?? file;
    if (saved.kind === 'stale') {
      this.#put({ ...now, elsewhere: { text: saved.text, hash: saved.hash } });
      return false;
    }
    // What was typed while it was written stays a change.
    const { elsewhere: _gone, ...rest } = now;
    this.#put({ ...rest, base: text, hash: saved.hash });
    return true;
  }
}
