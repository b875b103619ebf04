/** A file of the folder, as the list names it. */
export interface Listed {
  /** Relative to the folder, with `/`. */
  readonly name: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

export interface Stored {
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

export type Saved =
  | { readonly kind: 'saved'; readonly hash: string }
  /** Somebody else changed it meanwhile: nothing was written, and this is what is there. */
  | ({ readonly kind: 'stale' } & Stored);

/** Where the files are: a server on this machine, or the browser's own access to a folder. */
export interface Store {
  /** The folder, as a person calls it. */
  readonly label: string;
  list(): Promise<readonly Listed[]>;
  read(name: string): Promise<Stored>;
  /** Writes where the file is still the one of that hash. */
  write(name: string, text: string, hash: string): Promise<Saved>;
}

/** Text of a file with its byte order mark, so that it is written back with it. Throws for what is no UTF-8. */
export const textOf = (bytes: ArrayBuffer | Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
