import type { ArticleFigures, Figures, FlowFigures, RuleFigures } from '../../insights/index.js';
import type { Advised } from './missing.js';

/** One thing worth an editor's half hour, and how many visitors met it. */
export type Todo =
  | { readonly kind: 'missed'; readonly count: number; readonly group: Advised }
  | { readonly kind: 'unhelpful'; readonly count: number; readonly article: ArticleFigures }
  | {
      readonly kind: 'left';
      readonly count: number;
      readonly flow: FlowFigures;
      readonly step: string;
      readonly title: string | null;
    }
  | { readonly kind: 'refused'; readonly count: number; readonly rule: RuleFigures }
  | { readonly kind: 'undelivered'; readonly count: number };

/** Half an hour is enough for so many. */
const MOST = 8;
const MOST_MISSED = 3;
/** Fewer visitors may be chance. */
const FEWEST = 5;
/** Share of ratings that say "no" above which an article is worth rewriting. */
const UNHELPFUL = 0.4;

/** What to do first: by kind, so that one kind does not hide the others, then by how many visitors met it. */
export function todosOf(figures: Figures, missed: readonly Advised[]): readonly Todo[] {
  const questions = missed
    .filter(({ found, count }) => !found && count > 1)
    .slice(0, MOST_MISSED)
    .map((group): Todo => ({ kind: 'missed', count: group.count, group }));
  const others = [...undelivered(figures), ...unhelpful(figures), ...left(figures), ...refused(figures)];
  return [...questions, ...others].slice(0, MOST).sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

/** A message that did not arrive is a person without an answer: it comes before all. */
const rank = ({ kind }: Todo): number => (kind === 'undelivered' ? 0 : 1);

function undelivered({ tickets }: Figures): Todo[] {
  const count = tickets['rejected'] ?? 0;
  return count ? [{ kind: 'undelivered', count }] : [];
}

function unhelpful({ articles }: Figures): Todo[] {
  return articles
    .filter(({ helpful, notHelpful }) => {
      const all = helpful + notHelpful;
      return notHelpful >= FEWEST && notHelpful / all >= UNHELPFUL;
    })
    .sort((a, b) => b.notHelpful - a.notHelpful)
    .slice(0, 2)
    .map((article) => ({ kind: 'unhelpful', count: article.notHelpful, article }));
}

function left({ flows }: Figures): Todo[] {
  return (
    flows
      .flatMap((flow) =>
        flow.steps.map(({ step, title, left: count }) => ({
          kind: 'left' as const,
          count: count ?? 0,
          flow,
          step,
          title,
        })),
      )
      // Whoever stops at a verdict has an answer.
      .filter(({ step }) => step !== 'outcome')
      .filter(({ count, flow }) => count >= FEWEST && count >= 0.1 * flow.begun)
      .sort((a, b) => b.count - a.count)
      .slice(0, 1)
  );
}

function refused({ verdicts }: Figures): Todo[] {
  const [rule] = verdicts.rules;
  return rule && rule.no >= FEWEST ? [{ kind: 'refused', count: rule.no, rule }] : [];
}
