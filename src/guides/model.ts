/**
 * The trusted model of guides.json: what `parseGuides` gives. Everything is frozen, every list is present, every guide
 * is whole: from its start every answer leads on, no way turns back, and every way ends at an outcome.
 */
import type { Action } from '../content/index.js';

export interface Guides {
  /** BCP 47 tag of the language the texts are written in. */
  readonly locale: string;
  /** In the order of the file. A guide with a fault in its ways is left out. */
  readonly guides: readonly Guide[];
}

export interface Guide {
  readonly id: string;
  readonly title: string;
  /** One line on what it is for, shown in lists. */
  readonly description?: string;
  /** Id of the node at which it begins. */
  readonly start: string;
  /** In the order of the file. */
  readonly nodes: ReadonlyMap<string, GuideNode>;
  /** BCP 47 tag of its language, where it stands in for one that the file lacks. In no file. */
  readonly locale?: string;
}

export type GuideNode = QuestionNode | OutcomeNode;

export interface QuestionNode {
  readonly type: 'question';
  readonly id: string;
  readonly question: string;
  /** What helps to answer, one line. */
  readonly help?: string;
  /** At least one. */
  readonly options: readonly GuideOption[];
}

export interface GuideOption {
  readonly id: string;
  readonly label: string;
  /** Id of the node it leads to. */
  readonly next: string;
}

export interface OutcomeNode {
  readonly type: 'outcome';
  readonly id: string;
  /** What it comes to, one line. */
  readonly outcome: string;
  /** Markdown subset; empty where the line says all. */
  readonly text: string;
  readonly actions: readonly Action[];
}
