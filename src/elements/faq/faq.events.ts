import { DeskbellEvent } from '../../ui/event.js';

/** The content is read and the element answers. */
export interface ReadyDetail {
  /** How many articles can be found. */
  readonly articles: number;
}

/** Something could not be done; the visitor was told and offered another way. */
export interface FailedDetail {
  /** Stable code, such as `content/not-found`. */
  readonly code: string;
  /** The element that failed: `faq`. */
  readonly where: string;
}

/** The visitor paused after a question, or acted on its results. */
export interface SearchSettledDetail {
  /** The question, with addresses and numbers of a person masked. */
  readonly query: string;
  /** The question as it was understood, where a word was corrected. */
  readonly corrected?: string;
  /** How many articles were found. */
  readonly total: number;
  /** Ids of the first three, best first. */
  readonly top: readonly string[];
  /** Milliseconds from the last key press to the answer. */
  readonly ms: number;
}

export class ReadyEvent extends DeskbellEvent<ReadyDetail> {
  constructor(locale: string, detail: ReadyDetail) {
    super('ready', locale, detail);
  }
}

export class FailedEvent extends DeskbellEvent<FailedDetail> {
  constructor(locale: string, detail: FailedDetail) {
    super('failed', locale, detail);
  }
}

export class SearchSettledEvent extends DeskbellEvent<SearchSettledDetail> {
  constructor(locale: string, detail: SearchSettledDetail) {
    super('search-settled', locale, detail);
  }
}
