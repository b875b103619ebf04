import type { Path, Problem } from '../../content/index.js';
import { isRaw, own, type Raw } from '../../content/reading.js';
import { count } from '../io.js';
import { sentenceFor } from '../sentences.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';

const text = (value: unknown, key: string): string => {
  const found = own(value, key);
  return typeof found === 'string' ? found : '';
};

const listOf = (value: unknown, key: string): readonly unknown[] => {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
};

const samePlace = (path: Path, at: Path): boolean =>
  path.length === at.length && at.every((key, i) => path[i] === key);

/** The sentences about a place; about what lies under it too, unless that is drawn apart. */
const saidOf = (problems: readonly Problem[], here: Path, apart?: string): { problem?: string } => {
  const told = problems.filter(
    ({ level, path }) =>
      level !== 'advice' &&
      (samePlace(path, here) ||
        (apart !== undefined && samePlace(path.slice(0, here.length), here) && path[here.length] !== apart)),
  );
  return told.length ? { problem: told.map(sentenceFor).join('\n') } : {};
};

const outcomeWords = (node: Raw): string => {
  const steps = listOf(node, 'actions').map((action) => `→ ${text(action, 'label')}`);
  return [text(node, 'outcome'), ...steps].join('\n');
};

interface Drawing {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  readonly problems: readonly Problem[];
}

/** How many ways lead from the start to each node, where none of them goes round in a circle. */
function waysTo(start: string, nodes: Raw): ReadonlyMap<string, number> | undefined {
  const many = new Map<string, number>();
  const open = new Set<string>();
  let steps = 0;
  const walk = (id: string): boolean => {
    if (open.has(id) || ++steps > MOST_STEPS) return false;
    many.set(id, (many.get(id) ?? 0) + 1);
    open.add(id);
    const whole = listOf(own(nodes, id), 'options').every((option) => walk(text(option, 'next')));
    open.delete(id);
    return whole;
  };
  return walk(start) ? many : undefined;
}

/** A guide with more ways is not counted through. */
const MOST_STEPS = 10_000;

/** `3 ways`, where several lead to one outcome. */
const waysWords = (many: number | undefined): { count?: string } =>
  many !== undefined && many > 1 ? { count: `${many.toLocaleString('en')} ways` } : {};

/** One guide as it stands in the file, whole or not: what is wrong is drawn where it is. */
function drawGuide({ nodes, edges, problems }: Drawing, guide: unknown, index: number): void {
  const place: Path = ['guides', index];
  const nameOf = (id: string): string => `${index} ${id}`;
  const written = own(guide, 'nodes');
  const all = isRaw(written) ? Object.entries(written) : [];
  const ways = isRaw(written) ? waysTo(text(guide, 'start'), written) : undefined;
  const outcomes = all.filter(([, node]) => own(node, 'outcome') !== undefined);
  const sum = outcomes.reduce((total, [id]) => total + (ways?.get(id) ?? 0), 0);
  nodes.push({
    id: `${index}`,
    text: text(guide, 'title'),
    kind: 'start',
    ...(sum && { count: `${count(sum, 'way')} to ${count(outcomes.length, 'outcome')}` }),
    ...saidOf(problems, place, 'nodes'),
  });
  const lead = (from: string, to: string, more: Partial<GraphEdge>): void => {
    if (!all.some(([id]) => id === to)) nodes.push({ id: nameOf(to), text: `${to}?`, kind: 'note' });
    edges.push({ from, to: nameOf(to), ...more });
  };
  lead(`${index}`, text(guide, 'start'), {});
  for (const [id, node] of all) {
    if (!isRaw(node)) continue;
    const here = [...place, 'nodes', id];
    const asks = Object.hasOwn(node, 'question');
    const words = asks ? text(node, 'question') : outcomeWords(node);
    const said = saidOf(problems, here, 'options');
    nodes.push({
      id: nameOf(id),
      text: words || id,
      kind: asks ? 'question' : 'outcome',
      ...(asks ? {} : waysWords(ways?.get(id))),
      ...said,
    });
    listOf(node, 'options').forEach((option, i) => {
      const wrong = saidOf(problems, [...here, 'options', i], '');
      lead(nameOf(id), text(option, 'next'), { text: text(option, 'label'), ...wrong });
    });
  }
}

/** Every guide of a file: its questions, the answers that lead on, and what each comes to. */
export function guidesGraph(value: unknown, problems: readonly Problem[]): Graph | undefined {
  const guides = listOf(value, 'guides');
  if (!guides.length) return undefined;
  const drawing: Drawing = { nodes: [], edges: [], problems };
  guides.forEach((guide, i) => drawGuide(drawing, guide, i));
  const { nodes, edges } = drawing;
  const many = (kind: GraphNode['kind']): number => nodes.filter((node) => node.kind === kind).length;
  const parts = [
    count(guides.length, 'guide'),
    count(many('question'), 'question'),
    count(many('outcome'), 'outcome'),
  ];
  return {
    title: guides.map((guide) => text(guide, 'title')).join(' · '),
    summary: `${parts.join(', ')}.`,
    nodes,
    edges,
  };
}
