/** What is compared with what: searching a FAQ, a return in a few questions, a message to a company. */
export type Task = 'faq' | 'wizard' | 'form';
export const TASKS: readonly Task[] = ['faq', 'wizard', 'form'];

/** Something a visitor does in a wizard or a form; `press` is timed until what it changed is painted. */
export type Step =
  | { readonly press: string }
  | { readonly choose: string }
  | { readonly fill: string; readonly text: string };

/**
 * A page to measure. Paths are CSS selectors; ` >>> ` steps into an open shadow root.
 */
export interface Subject {
  readonly name: string;
  readonly task: Task;
  /** `floor`: written by hand, the barest that does the task; ratios are to the first of them. */
  readonly part: 'own' | 'peer' | 'floor';
  /** npm packages whose versions are written down. */
  readonly packages: readonly string[];
  /** A script of peers/, bundled with its styles. */
  readonly entry?: string;
  /** What else the page loads, as its documentation says. */
  readonly head?: string;
  readonly body: string;
  /** What a visitor needs to begin: it is there, visible, enabled and listened to. */
  readonly usable: string;
  /** What shows what was asked for; several elements, in order. */
  readonly results: string;
  /** FAQ: what opens the field, where it is not on the page. */
  readonly open?: string;
  /** FAQ: the field. */
  readonly field?: string;
  /** ms without any change after which a key press is taken to have changed nothing; longer than its debounce. */
  readonly patience?: number;
  /** Wizard and form. */
  readonly steps?: readonly Step[];
}
