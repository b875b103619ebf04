import type { Path, Problem } from '../../content/index.js';
import { own } from '../../content/reading.js';
import type { LineVerdict, PolicyVersion, ReturnsPolicy } from '../../returns/index.js';
import { count } from '../io.js';
import { sentenceFor } from '../sentences.js';
import { conditionWords } from './condition-words.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';
import { outcomeWords, overrideWords, plain } from './outcome-words.js';

/** The sentences about what lies at a place, or under it. */
type ProblemAt = (path: Path) => string | undefined;

const problemsBy =
  (problems: readonly Problem[]): ProblemAt =>
  (path) => {
    const here = problems.filter(
      (problem) =>
        problem.level !== 'advice' && path.length > 0 && path.every((key, i) => problem.path[i] === key),
    );
    return here.length ? here.map(sentenceFor).join('\n') : undefined;
  };

const marked = (problem: string | undefined): { problem?: string } =>
  problem === undefined ? {} : { problem };

/** Places in the file by id, where a list holds what was read: what could not be read has none. */
const placeIn =
  (raw: unknown, at: Path, list: string) =>
  (id: string): Path => {
    const given = own(raw, list);
    const index = Array.isArray(given) ? given.findIndex((one) => own(one, 'id') === id) : -1;
    return index < 0 ? [] : [...at, list, index];
  };

/** `3 items: 2 yes, 1 no` of the verdicts of a version that some rule decided; nothing where none was counted. */
const tally = (verdicts: readonly LineVerdict[], decided: (ruleIds: readonly string[]) => boolean) => {
  const here = verdicts.filter(({ verdict }) => decided(verdict.ruleIds));
  if (!verdicts.length) return {};
  const kinds = (['yes', 'review', 'no'] as const).flatMap((kind) => {
    const many = here.filter(({ verdict }) => verdict.eligible === kind).length;
    return many ? [`${many.toLocaleString('en')} ${kind}`] : [];
  });
  return { count: `${count(here.length, 'item')}${kinds.length ? `: ${kinds.join(', ')}` : ''}` };
};

interface Drawing {
  /** Those of the version drawn. */
  readonly verdicts: readonly LineVerdict[];
  readonly version: PolicyVersion;
  readonly raw: unknown;
  readonly at: Path;
  readonly problemAt: ProblemAt;
}

function deciders({ version, raw, at, problemAt, verdicts }: Drawing): {
  nodes: GraphNode[];
  edges: GraphEdge[];
} {
  const nodes: GraphNode[] = [{ id: 'start', kind: 'start', text: 'An item' }];
  const edges: GraphEdge[] = [];
  const [ruleAt, policyAt] = [placeIn(raw, at, 'rules'), placeIn(raw, at, 'policies')];
  let before: { id: string; text?: string } = { id: 'start' };
  const asked = version.rules.filter(({ use }) => use !== undefined);
  for (const { id, when, use } of asked) {
    const rule = `rule ${id}`;
    const problem = marked(problemAt(ruleAt(id)));
    const text = `${id}\n${conditionWords(when, version)}`;
    nodes.push({ id: rule, kind: 'question', text, ...problem });
    edges.push({ from: before.id, to: rule, ...(before.text && { text: before.text }) });
    const policy = version.policies.find((one) => one.id === use);
    const outcome = `policy ${id}`;
    nodes.push({
      id: outcome,
      kind: 'outcome',
      text: policy ? outcomeWords(policy, version) : 'a policy that is not there: a person looks',
      ...tally(verdicts, (ids) => ids.includes(id)),
      ...(policy && marked(problemAt(policyAt(policy.id)))),
    });
    edges.push({ from: rule, to: outcome, text: 'yes', aside: true });
    before = { id: rule, text: 'no' };
  }
  // A last rule for everything leaves nothing over.
  if (Object.keys(asked.at(-1)?.when ?? { none: true }).length) {
    const gaps = problemAt([...at, 'rules']);
    nodes.push({
      id: 'none',
      kind: 'outcome',
      text: 'No rule: a person looks',
      ...tally(verdicts, (ids) => !asked.some(({ id }) => ids.includes(id))),
      ...marked(gaps?.split('\n').find((one) => one.startsWith('No rule'))),
    });
    edges.push({ from: before.id, to: 'none', ...(before.text && { text: before.text }) });
  }
  return { nodes, edges };
}

/** The rules that are laid over what was decided, one under the other, in their order. */
function laidOver({ version, raw, at, problemAt, verdicts }: Drawing): {
  nodes: GraphNode[];
  edges: GraphEdge[];
} {
  const rules = version.rules.filter(({ override }) => override !== undefined);
  const place = placeIn(raw, at, 'rules');
  const nodes: GraphNode[] = rules.map((rule) => ({
    id: `override ${rule.id}`,
    kind: 'note',
    text: `${rule.id}: ${overrideWords(rule)}\nwhere ${conditionWords(rule.when, version)}`,
    ...tally(verdicts, (ids) => ids.includes(rule.id)),
    ...marked(rule.use === undefined ? problemAt(place(rule.id)) : undefined),
  }));
  const head: GraphNode = { id: 'overrides', kind: 'start', text: 'Then laid over it, where it holds' };
  const ids = [head, ...nodes].map(({ id }) => id);
  const edges = ids.slice(1).map((to, i): GraphEdge => ({ from: ids[i] as string, to }));
  return nodes.length ? { nodes: [head, ...nodes], edges } : { nodes: [], edges: [] };
}

const rightsOf = ({
  version,
  raw,
  at,
  problemAt,
  verdicts,
}: Drawing): { nodes: GraphNode[]; edges: GraphEdge[] } => {
  const place = placeIn(raw, at, 'statutory');
  const nodes = version.statutory.map(({ id, label, days, clock, countries, asksReason }): GraphNode => {
    const where = countries.length ? `in ${countries.join(', ')}` : 'everywhere';
    const text = `${label ?? id}: ${days} days, ${plain(clock)}${asksReason ? ', for faults' : ''}\n${where}`;
    const counted = tally(verdicts, (ids) => ids.includes(id));
    return { id: `right ${id}`, kind: 'note', text, ...counted, ...marked(problemAt(place(id))) };
  });
  const head: GraphNode = { id: 'rights', kind: 'start', text: 'By law, whatever the rules say' };
  const ids = [head, ...nodes].map(({ id }) => id);
  const edges = ids.slice(1).map((to, i): GraphEdge => ({ from: ids[i] as string, to }));
  return nodes.length ? { nodes: [head, ...nodes], edges } : { nodes: [], edges: [] };
};

/** `15 rules, 12 policies. 12 items of the orders counted, 3 fall under an earlier version.` */
const summaryOf = ({ rules, policies }: PolicyVersion, counted: number, earlier: number): string => {
  const holds = `${count(rules.length, 'rule')}, ${count(policies.length, 'policy', 'policies')}.`;
  const others = earlier ? `; ${earlier.toLocaleString('en')} more fall under another version` : '';
  return counted + earlier ? `${holds} ${count(counted, 'item')} of the orders counted${others}.` : holds;
};

export interface ReturnsDrawing {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Of sample orders: how many end at each rule is written there. */
  readonly verdicts?: readonly LineVerdict[];
}

/**
 * The newest version of a policy as its wizard goes through it: each rule a question, in order, with its outcome; then
 * what is laid over it, and the rights by law. Errors and warnings stand where they are.
 */
export function returnsGraph(
  { versions }: ReturnsPolicy,
  { value, problems, verdicts = [] }: ReturnsDrawing,
): Graph {
  const version = versions.at(-1) as PolicyVersion;
  const many = own(value, 'versions');
  const index = Array.isArray(many)
    ? many.findIndex((one) => String(own(one, 'policyVersion')) === version.policyVersion)
    : -1;
  const at: Path = index < 0 ? [] : ['versions', index];
  const raw: unknown = index < 0 ? value : (many as readonly unknown[])[index];
  const counted = verdicts.filter(({ verdict }) => verdict.policyVersion === version.policyVersion);
  const drawing = { version, raw, at, problemAt: problemsBy(problems), verdicts: counted };
  const parts = [deciders(drawing), laidOver(drawing), rightsOf(drawing)];
  return {
    title: `Returns, policy ${version.policyVersion}`,
    summary: summaryOf(version, counted.length, verdicts.length - counted.length),
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}
