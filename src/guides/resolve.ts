/**
 * The conversation of a guide as a pure function. Answers are kept by the id of their question and replayed: changing
 * one keeps the rest, and an answer counts again as soon as a way leads past its question.
 */
import type { Guide, GuideNode, GuideOption, QuestionNode } from './model.js';

/** Id of a question → id of the option that was chosen. */
export type Answers = Readonly<Record<string, string>>;

export interface Answered {
  readonly question: QuestionNode;
  readonly option: GuideOption;
}

export interface Resolved {
  /** What was answered on the way, the first question first. */
  readonly trail: readonly Answered[];
  /** The first question without an answer, or the outcome. */
  readonly step: GuideNode;
}

const nodeAt = ({ nodes }: Guide, id: string): GuideNode => nodes.get(id) as GuideNode;

/** The option that was chosen at a question, if it has that option. */
export const chosen = ({ id, options }: QuestionNode, answers: Answers): GuideOption | undefined =>
  Object.hasOwn(answers, id) ? options.find((option) => option.id === answers[id]) : undefined;

/** Replays the answers from the start: what was answered, and what comes next. */
export function resolve(guide: Guide, answers: Answers): Resolved {
  const trail: Answered[] = [];
  let step = nodeAt(guide, guide.start);
  while (step.type === 'question') {
    const option = chosen(step, answers);
    if (!option) break;
    trail.push({ question: step, option });
    step = nodeAt(guide, option.next);
  }
  return { trail, step };
}

/** The most questions that a way from a node asks. */
export function longestWay(guide: Guide, from: string, known = new Map<string, number>()): number {
  const before = known.get(from);
  if (before !== undefined) return before;
  const node = nodeAt(guide, from);
  const far =
    node.type === 'outcome'
      ? 0
      : 1 + Math.max(...node.options.map(({ next }) => longestWay(guide, next, known)));
  known.set(from, far);
  return far;
}
