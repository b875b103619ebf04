/** A place to write to, as `process.stdout` is. */
export interface Sink {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Everything a command touches outside itself, so that a test can hand in its own. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that file names are relative to. */
  readonly cwd: string;
  /** The bytes of a file, by its name relative to `cwd`; rejects with the system's `code` where it cannot be read. */
  read(file: string): Promise<Uint8Array>;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Standard input as it comes, for what need not be held in memory; without it, `readInput` serves. */
  readonly input?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** A clock for measuring, in milliseconds. */
  clock(): number;
  /** Ends what would go on for ever; without one, only the end of the process does. */
  readonly signal?: AbortSignal | undefined;
}

/** What a process answers with. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** A mistake of the person at the keyboard: one sentence on stderr, never a stack. */
export class Stop extends Error {
  readonly code: number;
  constructor(sentence: string, code: number = EXIT.usage) {
    super(sentence);
    this.code = code;
  }
}

/** Writes one line. */
export const line = (sink: Sink, text = ''): void => {
  sink.write(`${text}\n`);
};

/** `1 error`, `2 errors`, `1,204 articles`. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en')} ${many === 1 ? one : more}`;
