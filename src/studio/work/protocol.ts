import type { Finding } from '../../cli/in-a-page.js';

/** The files of the folder, by name. */
export type Texts = readonly (readonly [name: string, text: string])[];

export interface Golden {
  readonly query: string;
  readonly expect: readonly string[];
  readonly within: number;
  readonly rank: number;
  readonly passed: boolean;
  readonly found: readonly string[];
}

export interface Answered {
  readonly id: string;
  readonly question: string;
  readonly score: number;
  readonly fields: readonly string[];
}

export interface Understood {
  readonly typed: string;
  readonly weak: boolean;
  readonly words: readonly { readonly word: string; readonly how: string; readonly weight: number }[];
}

export interface Asked {
  readonly query: string;
  readonly corrected?: string | undefined;
  readonly total: number;
  readonly hits: readonly Answered[];
  readonly nearest: readonly Answered[];
  readonly words: readonly Understood[];
}

/** What the page asks of its worker, and what it gets. */
export interface Questions {
  /** The problems of the files; of `only` where it is named. */
  check: {
    readonly ask: { readonly texts: Texts; readonly now: number; readonly only?: string | undefined };
    readonly answer: readonly Finding[];
  };
  /** What visitors find, and why. */
  search: {
    readonly ask: {
      readonly texts: Texts;
      readonly now: number;
      readonly file: string;
      readonly query: string;
    };
    readonly answer: Asked | undefined;
  };
  /** Every golden question of a file. */
  golden: {
    readonly ask: { readonly texts: Texts; readonly now: number; readonly file: string };
    readonly answer: readonly Golden[] | undefined;
  };
}

export type Kind = keyof Questions;

export interface Ask<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly ask: Questions[K]['ask'];
}

export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly failed?: string;
}
