import type { FaqStrings, Values } from '../../i18n/index.js';
import type { Hits, Segment } from '../../search/index.js';
import type { Session } from '../../search/session.js';
import type { LibraryState } from './faq.library.js';
import type { Elsewhere } from './faq.remote.js';
import type { FaqVisit } from './faq.visit.js';

/** What a visitor can do in a view. */
export interface Handlers {
  /** Goes into an article or a topic, back, or on to a next step: loaded with the first of these. */
  visit(act: (visit: FaqVisit) => void): void;
  /** A visit is about to begin. */
  prepare(): void;
  correct(query: string): void;
  retry(): void;
}

/** The combobox around the field, as the shell draws it. */
export interface Combobox {
  readonly expanded: boolean;
  readonly active: string | undefined;
  /** The button that empties the field, where there is something in it. */
  readonly clear: unknown;
  readonly placeholder: string;
}

/** Everything a view is drawn from. */
export interface Scene {
  readonly t: (key: keyof FaqStrings, values?: Values) => string;
  readonly locale: string;
  readonly source: LibraryState;
  readonly session: Session;
  /** Path that suggestions are made for. */
  readonly path: string;
  readonly noSuggestions: boolean;
  readonly highlight: (text: string, hits: Hits) => readonly Segment[];
  /** What draws articles and topics, once it is loaded. */
  readonly visit: FaqVisit | undefined;
  /** What says how an engine elsewhere is doing, where the page has one. */
  readonly elsewhere: Elsewhere | undefined;
  readonly on: Handlers;
}
