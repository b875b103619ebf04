import type { Path, Problem } from '../../content/index.js';
import { own } from '../../content/reading.js';
import {
  digitsOf,
  fromMinor,
  type Policy,
  type PolicyVersion,
  type ReturnsPolicy,
  type Rule,
} from '../../returns/index.js';
import { sentenceFor } from '../sentences.js';
import { conditionWords } from './condition-words.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';

const plain = (word: string): string => word.replace(/-/g, ' ');

const windowWords = ({ kind, window = {} }: Pick<Policy, 'kind' | 'window'>): string => {
  if (kind === 'not-permitted') return 'no way back';
  if (kind === 'unlimited') return 'any time';
  const { days, until, clock = 'delivered' } = window;
  const from = clock === 'purchased-in-store' ? 'the receipt' : `being ${clock}`;
  const count = days === undefined ? [] : [`${days} ${days === 1 ? 'day' : 'days'} from ${from}`];
  return [...count, ...(until === undefined ? [] : [`until ${until}`])].join(', or ') || 'no window';
};

const outcomeWords = (policy: Policy, { currency }: PolicyVersion): string => {
  const { title, id, resolutions, fees, evidence } = policy;
  const fee = fees?.remorse;
  const cost =
    fee === undefined
      ? []
      : 'minor' in fee
        ? [fee.minor ? `costs ${fromMinor(fee.minor, digitsOf(currency))} ${currency}` : 'free']
        : [`costs ${fee.share / 100} %`];
  const lines = [
    [title ?? id, windowWords(policy)].join(': '),
    resolutions.map(({ type }) => plain(type)).join(', '),
    [...evidence.map((kind) => `needs a ${kind}`), ...(policy.kind === 'not-permitted' ? [] : cost)].join(
      ', ',
    ),
  ];
  return lines.filter(Boolean).join('\n');
};

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

interface Drawing {
  readonly version: PolicyVersion;
  readonly raw: unknown;
  readonly at: Path;
  readonly problemAt: ProblemAt;
}

function deciders({ version, raw, at, problemAt }: Drawing): { nodes: GraphNode[]; edges: GraphEdge[] } {
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
      ...(policy && marked(problemAt(policyAt(policy.id)))),
    });
    edges.push({ from: rule, to: outcome, text: 'yes' });
    before = { id: rule, text: 'no' };
  }
  // A last rule for everything leaves nothing over.
  if (Object.keys(asked.at(-1)?.when ?? { none: true }).length) {
    const gaps = problemAt([...at, 'rules']);
    nodes.push({
      id: 'none',
      kind: 'outcome',
      text: 'No rule: a person looks',
      ...marked(gaps?.split('\n').find((one) => one.startsWith('No rule'))),
    });
    edges.push({ from: before.id, to: 'none', ...(before.text && { text: before.text }) });
  }
  return { nodes, edges };
}

const overrideWords = ({ override = {} }: Rule): string =>
  Object.entries(override)
    .map(([field, value]) =>
      field === 'window'
        ? Object.entries(value as object)
            .map(([key, one]) => (typeof one === 'object' ? `other ${key}` : `${key} ${String(one)}`))
            .join(', ')
        : `${field} changes`,
    )
    .join('; ');

/** The rules that are laid over what was decided, one under the other, in their order. */
function laidOver({ version, raw, at, problemAt }: Drawing): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const rules = version.rules.filter(({ override }) => override !== undefined);
  const place = placeIn(raw, at, 'rules');
  const nodes: GraphNode[] = rules.map((rule) => ({
    id: `override ${rule.id}`,
    kind: 'note',
    text: `${rule.id}: ${overrideWords(rule)}\nwhere ${conditionWords(rule.when, version)}`,
    ...marked(rule.use === undefined ? problemAt(place(rule.id)) : undefined),
  }));
  const head: GraphNode = { id: 'overrides', kind: 'start', text: 'Then laid over it, where it holds' };
  const ids = [head, ...nodes].map(({ id }) => id);
  const edges = ids.slice(1).map((to, i): GraphEdge => ({ from: ids[i] as string, to }));
  return nodes.length ? { nodes: [head, ...nodes], edges } : { nodes: [], edges: [] };
}

const rightsOf = ({ version, raw, at, problemAt }: Drawing): { nodes: GraphNode[]; edges: GraphEdge[] } => {
  const place = placeIn(raw, at, 'statutory');
  const nodes = version.statutory.map(({ id, label, days, clock, countries, asksReason }): GraphNode => {
    const where = countries.length ? `in ${countries.join(', ')}` : 'everywhere';
    const text = `${label ?? id}: ${days} days, ${plain(clock)}${asksReason ? ', for faults' : ''}\n${where}`;
    return { id: `right ${id}`, kind: 'note', text, ...marked(problemAt(place(id))) };
  });
  const head: GraphNode = { id: 'rights', kind: 'start', text: 'By law, whatever the rules say' };
  return nodes.length
    ? { nodes: [head, ...nodes], edges: nodes.map(({ id }) => ({ from: head.id, to: id })) }
    : { nodes: [], edges: [] };
};

/**
 * The newest version of a policy as its wizard goes through it: each rule a question, in order, with its outcome; then
 * what is laid over it, and the rights by law. Errors and warnings stand where they are.
 */
export function returnsGraph(
  { versions }: ReturnsPolicy,
  { value, problems }: { readonly value: unknown; readonly problems: readonly Problem[] },
): Graph {
  const version = versions.at(-1) as PolicyVersion;
  const many = own(value, 'versions');
  const index = Array.isArray(many)
    ? many.findIndex((one) => String(own(one, 'policyVersion')) === version.policyVersion)
    : -1;
  const at: Path = index < 0 ? [] : ['versions', index];
  const raw: unknown = index < 0 ? value : (many as readonly unknown[])[index];
  const drawing = { version, raw, at, problemAt: problemsBy(problems) };
  const parts = [deciders(drawing), laidOver(drawing), rightsOf(drawing)];
  return {
    title: `Returns, policy ${version.policyVersion}`,
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}
