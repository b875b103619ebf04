/**
 * The few names beyond the language itself that exist in every runtime we support (browsers, Node, workers).
 * Only `tsconfig.pure.json` reads this file: the pure rooms get these and nothing else of the platform.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly origin: string;
  readonly pathname: string;
}

interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
