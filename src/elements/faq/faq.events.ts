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
