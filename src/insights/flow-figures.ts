import type { Guide } from '../guides/index.js';
import type { Names } from './names.js';
import type { Flow, Step } from './steps.js';

/** The order in which the wizards ask; others follow. */
const ORDER = [
  'topic',
  'message',
  'order',
  'items',
  'reason',
  'condition',
  'photos',
  'outcome',
  'resolution',
  'variant',
  'method',
  'statement',
  'review',
  'slip',
];

export interface StepFigures {
  readonly step: string;
  /** What is asked there, where a file of guides says it. */
  readonly title: string | null;
  /** How often it came on screen, going on. */
  readonly forward: number;
  /** And coming back to it. */
  readonly back: number;
  /** The end of a guide, or what was submitted. */
  readonly ends: boolean;
  /** How many went no further; null where the log cannot tell. */
  readonly left: number | null;
}

export interface FlowFigures {
  readonly flow: string;
  readonly guide: string | null;
  readonly title: string | null;
  /** How many came to the step that most came to. */
  readonly begun: number;
  /** How many came to an end; null where nobody knows which steps are ends. */
  readonly ended: number | null;
  readonly steps: readonly StepFigures[];
}

type Entry = readonly [id: string, step: Step];

/** How far visitors came in one wizard or guide. */
export function flowFigures({ flow, guide: id, steps }: Flow, names: Names): FlowFigures {
  const all = steps.list();
  const guide = names.guides.get(id);
  const sorted = guide ? inGuide(all, guide) : inOrder(all);
  const ends = endsOf(flow, all, guide);
  const leftAt = guide ? leftInGuide(all, guide) : leftInOrder(sorted, ends);
  const ended = sorted.reduce((sum, [name, { forward }]) => (ends?.has(name) ? sum + forward : sum), 0);
  return {
    flow,
    guide: id || null,
    title: guide?.title ?? null,
    begun: Math.max(0, ...all.filter(([, step]) => !step.perItem).map(([, { forward }]) => forward)),
    ended: ends ? ended : null,
    steps: sorted.map(([step, { forward, back }]) => ({
      step,
      title: titleIn(guide, step),
      forward,
      back,
      ends: ends?.has(step) ?? false,
      left: ends?.has(step) ? null : leftAt(step),
    })),
  };
}

function titleIn(guide: Guide | undefined, step: string): string | null {
  const node = guide?.nodes.get(step);
  return node ? (node.type === 'question' ? node.question : node.outcome) : null;
}

/** As the guide itself is ordered; steps that are no longer in it come last. */
function inGuide(all: readonly Entry[], guide: Guide): readonly Entry[] {
  const order = [...guide.nodes.keys()];
  const place = ([id]: Entry): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...all].sort((a, b) => place(a) - place(b));
}

function inOrder(all: readonly Entry[]): readonly Entry[] {
  const known = all.some(([id]) => ORDER.includes(id));
  const place = ([id]: Entry): number => (ORDER.includes(id) ? ORDER.indexOf(id) : known ? -1 : 0);
  return [...all].sort((a, b) => place(a) - place(b));
}

function endsOf(
  flow: string,
  all: readonly Entry[],
  guide: Guide | undefined,
): ReadonlySet<string> | undefined {
  if (guide) return new Set(all.flatMap(([id]) => (guide.nodes.get(id)?.type === 'outcome' ? [id] : [])));
  if (flow === 'guide') return undefined;
  return new Set([flow === 'check' ? 'outcome' : 'slip']);
}

/** Steps after each other: whoever comes to no later step left here. Steps of single items say nothing about people. */
function leftInOrder(
  sorted: readonly Entry[],
  ends: ReadonlySet<string> | undefined,
): (step: string) => number | null {
  return (step) => {
    const at = sorted.findIndex(([id]) => id === step);
    const here = sorted[at]?.[1];
    if (!ends || !here || here.perItem) return null;
    const later = sorted.slice(at + 1).filter(([, one]) => !one.perItem);
    return Math.max(0, here.forward - Math.max(0, ...later.map(([, { forward }]) => forward)));
  };
}

/** A question is left by those who come to none of its answers; unknown where another question leads there too. */
function leftInGuide(all: readonly Entry[], guide: Guide): (step: string) => number | null {
  const parents = new Map<string, Set<string>>();
  for (const node of guide.nodes.values())
    for (const { next } of node.type === 'question' ? node.options : [])
      parents.set(next, (parents.get(next) ?? new Set()).add(node.id));
  const seen = new Map(all);
  return (step) => {
    const node = guide.nodes.get(step);
    if (node?.type !== 'question') return null;
    const ways = [...new Set(node.options.map(({ next }) => next))];
    if (ways.some((next) => (parents.get(next)?.size ?? 0) > 1)) return null;
    const on = ways.reduce((sum, next) => sum + (seen.get(next)?.forward ?? 0), 0);
    return Math.max(0, (seen.get(step)?.forward ?? 0) - on);
  };
}
