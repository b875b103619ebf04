import type { Action } from '../../content/index.js';
import type { Guide, Guides, Survey } from '../../guides/session.js';
import type { GuideStrings, Values } from '../../i18n/index.js';
import type { Say } from '../../ui/form/words.js';

export type GuidesState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'ready'; readonly guides: Guides };

/** A guide that is gone through. */
export interface Going {
  readonly guide: Guide;
  readonly survey: Survey;
  /** What was chosen at the question on screen, when it was asked before. */
  readonly chosen: string | undefined;
  readonly solved: boolean;
}

/** Everything that the screen is drawn from. */
export interface Scene {
  readonly t: (key: keyof GuideStrings, values?: Values) => string;
  readonly say: Say;
  readonly locale: string;
  readonly source: GuidesState;
  readonly going: Going | undefined;
  /** The guide that was asked for is not in the file. */
  readonly missing: boolean;
  /** The list of guides is a step back from here. */
  readonly listed: boolean;
  /** Nobody on the page took the last wish. */
  readonly nobody: boolean;
  readonly on: Handlers;
}

/** What the visitor does. */
export interface Handlers {
  choose(guide: string): void;
  answer(option: string): void;
  back(): void;
  change(question: string): void;
  again(): void;
  retry(): void;
  ask(action: Action): void;
  solve(): void;
  print(): void;
}
