/**
 * The trusted model of a FAQ file: what `parseFaq` gives and every other room reads.
 *
 * Everything is frozen, every list is present (empty rather than missing), every text is a string that was
 * checked, and every instant is in milliseconds since 1970 UTC.
 */

export interface Faq {
  /** BCP 47 tag of the language the texts are written in. */
  readonly locale: string;
  readonly fallbackLocale?: string;
  /** Address of the policy that `{{policy:…}}` takes its words from. Absent in what pages read. */
  readonly policy?: string;
  readonly categories: readonly Category[];
  /** Each group lists words or phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  readonly glossary: readonly Term[];
  /** Questions that must find one of their articles. */
  readonly tests: readonly GoldenQuestion[];
  /** In the order of the file. Articles with a problem that cannot be mended are left out. */
  readonly articles: readonly Article[];
}

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Id of the department that answers for this category. */
  readonly department?: string;
}

/** A word of the company, explained in place. */
export interface Term {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly definition: string;
}

export interface GoldenQuestion {
  readonly query: string;
  /** Any of these ids counts. */
  readonly expect: readonly string[];
  /** The article must be among the first so many. */
  readonly within: number;
}

export type Status = 'draft' | 'published' | 'archived';

export interface Audience {
  /** ISO 3166-1 alpha-2 codes; empty means everywhere. */
  readonly countries: readonly string[];
  /** Customer tiers of the shop; empty means everyone. */
  readonly tiers: readonly string[];
}

export type ActionType = 'return' | 'exchange' | 'withdraw' | 'guide' | 'escalate' | 'link' | 'article';

/** A next step an article or the end of a guide offers. */
export interface Action {
  readonly type: ActionType;
  readonly label: string;
  /** `escalate`: the topic to begin with. */
  readonly topic?: string;
  /** `guide`: the id of the guide. */
  readonly guide?: string;
  /** `article`, which guides and other conversations offer: the id of the article. */
  readonly article?: string;
  /** `link`: a safe address (http, https, mailto, tel, or relative to the page). */
  readonly href?: string;
}

export interface Article {
  readonly id: string;
  readonly question: string;
  /** Markdown subset, as written. */
  readonly answer: string;
  /** The first paragraph of the answer as plain text: the short answer. */
  readonly short: string;
  /** Markdown, one entry per numbered step. */
  readonly steps: readonly string[];
  readonly category?: string;
  readonly tags: readonly string[];
  readonly alternatePhrases: readonly string[];
  /** Questions that must find this article among the first three. */
  readonly tests: readonly string[];
  /** URLPattern paths of the pages where this article is suggested. */
  readonly pages: readonly string[];
  readonly audience: Audience;
  readonly actions: readonly Action[];
  readonly related: readonly string[];
  readonly policyRefs: readonly string[];
  readonly status: Status;
  readonly publishAt?: number;
  readonly unpublishAt?: number;
  readonly owner?: string;
  /** `YYYY-MM-DD` */
  readonly lastReviewedOn?: string;
  /** ISO 8601 duration, such as `P6M`. */
  readonly reviewIn?: string;
  /** Order among the popular, smallest first. */
  readonly featured?: number;
  readonly revision?: number;
  readonly sourceRevision?: number;
  /** BCP 47 tag of its language, where it stands in for one that the file lacks. In no file. */
  readonly locale?: string;
}
