/**
 * The trusted model of departments.json: what `parseDepartments` gives. Everything is frozen, every list is present,
 * every id that is named exists.
 */

export interface Departments {
  /** BCP 47 tag of the language the texts are written in. */
  readonly locale: string;
  readonly departments: readonly Department[];
  /** In the order in which they are shown. */
  readonly topics: readonly Topic[];
  /** In order: the first that matches decides. */
  readonly routing: readonly RoutingRule[];
  /** What the visitor agrees to before sending; left out where nothing is asked. */
  readonly consent?: string;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly handles: readonly string[];
  readonly canDo: readonly string[];
  /** What it needs from the visitor. */
  readonly needs: readonly string[];
  /** What it will never ask for. */
  readonly never: readonly string[];
  readonly channels: readonly Channel[];
  /** Left out: nobody said, and it counts as always open. */
  readonly hours?: Hours;
  readonly answers?: Answers;
  /** Id of the department that stands in. */
  readonly fallback?: string;
}

export type ChannelType = 'form' | 'phone' | 'email' | 'chat' | 'callback';

export interface Channel {
  readonly type: ChannelType;
  /** As shown. */
  readonly value?: string;
  /** Safe to link to: tel, mailto or the address of the chat. */
  readonly href?: string;
  readonly label?: string;
}

/** Minutes since the beginning of a local day: from 0 to 1440. */
export interface Span {
  readonly opens: number;
  readonly closes: number;
}

export interface Hours {
  /** IANA name. */
  readonly timezone: string;
  /** The spans of each day of the week; index 0 is Sunday, as `Date` counts. */
  readonly week: readonly (readonly Span[])[];
  /** By `YYYY-MM-DD`: what holds on this day in place of the week; no spans where it is closed. */
  readonly exceptions: ReadonlyMap<string, HoursException>;
}

export interface HoursException {
  readonly spans: readonly Span[];
  readonly label?: string;
}

export interface Answers {
  /** ISO 8601 duration. */
  readonly within: string;
  readonly counts: 'business-hours' | 'calendar';
}

export type FieldType =
  | 'text'
  | 'textarea'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'date'
  | 'select'
  | 'radio'
  | 'checkbox';

export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly help?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Asked only when all of these hold. */
  readonly when: readonly RoutingCondition[];
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Id of the department that editors mean; the rules decide. */
  readonly department?: string;
  /** What editors say first to somebody who writes about it. */
  readonly words?: string;
  readonly keywords: readonly string[];
  readonly fields: readonly FormField[];
  /** Ids of articles to read first. */
  readonly suggest: readonly string[];
  readonly priority?: string | number | boolean;
}

export type Fact = 'topic' | 'verdict' | 'category' | 'country' | 'locale' | 'field';

/** Holds where the draft says one of these values. */
export interface RoutingCondition {
  readonly fact: Fact;
  /** Where the fact is `field`: its id. */
  readonly field?: string;
  /** In lower case. */
  readonly values: readonly string[];
}

export interface RoutingRule {
  readonly id: string;
  /** All of these must hold; none matches everything. */
  readonly when: readonly RoutingCondition[];
  /** Id of a department. */
  readonly to: string;
}
