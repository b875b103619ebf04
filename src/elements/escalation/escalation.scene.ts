import type { Departments, Department, Line, Route, Topic } from '../../escalation/index.js';
import type { Action, DraftProblem, Session } from '../../escalation/session.js';
import type { EscalationStrings, Values } from '../../i18n/index.js';
import type { Say } from '../../ui/form/words.js';
import type { Files } from './escalation.files.js';
import type { Helper } from './escalation.helper.js';

export type Words = (key: keyof EscalationStrings, values?: Values) => string;

/** What a visitor can do in a view. */
export interface Handlers {
  do(action: Action): void;
  /** From the topic to the message. */
  proceed(): void;
  back(): void;
  send(): void;
  solved(articleId: string, title: string): void;
  again(): void;
}

/** Everything a view is drawn from. */
export interface Scene {
  readonly t: Words;
  readonly say: Say;
  readonly locale: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly desk: Departments;
  readonly session: Session;
  /** The topics to offer, those that fit the text first. */
  readonly topics: readonly Topic[];
  readonly department: Department;
  readonly route: Route;
  readonly lines: readonly Line[];
  /** What is open and may be named. */
  readonly mistakes: readonly DraftProblem[];
  /** Send was pressed with something open: the list above the form. */
  readonly summary: boolean;
  readonly topicMissing: boolean;
  readonly files: Files;
  /** Articles beside the message; undefined where there are none. */
  readonly helper: Helper | undefined;
  readonly storesNothing: boolean;
  readonly sending: boolean;
  /** What sends could not be loaded. */
  readonly unloaded: boolean;
  readonly on: Handlers;
}

/** The words for an open point. */
export const wordsFor = ({ t }: Pick<Scene, 't'>, { code, field }: DraftProblem): string =>
  t(code, { label: field?.label ?? '' });
