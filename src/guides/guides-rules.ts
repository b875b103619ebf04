import type { After, Collector, Raw, Referrer, Shape } from '../content/reading.js';
import { canAct, isRaw, own } from '../content/reading.js';
import * as shapes from './guides-shape.js';
import type { Guide, GuideNode, GuideOption } from './model.js';
import { walkWays } from './ways.js';

type Read = Record<string, unknown>;

/** What the rules met on their way through the file. */
export interface Met {
  /** Actions at outcomes, for what they name in this file and others. */
  readonly actions: Referrer[];
  /** Guides that are whole, with their places. */
  readonly guides: Referrer[];
  /** Ids of all guides in the file, also of those that were left out. */
  readonly named: Set<string>;
  readonly after: After;
}

const questionOf = ({ report, path }: Collector, id: string, read: Read): object | undefined => {
  const known = new Set<string>();
  const options = (read['options'] as readonly GuideOption[]).filter(({ id: option }, i) => {
    if (!known.has(option)) return known.add(option);
    report('error content/duplicate-id', { key: option }, { at: [...path, 'options', i] });
    return false;
  });
  if (!options.length) report('error guides/dead-end', { key: id });
  const { question, help } = read;
  return options.length
    ? { type: 'question', id, question, ...(help !== undefined && { help }), options: Object.freeze(options) }
    : undefined;
};

/** A node is a question or an outcome: never both, never neither. */
const nodeOf = (problems: Collector, read: Read, raw: Raw): object | undefined => {
  const { report, path } = problems;
  const id = String(path.at(-1));
  const { question, outcome, text, actions } = read;
  if (question !== undefined && outcome !== undefined) report('error guides/two-kinds', { key: id });
  else if (question !== undefined) return questionOf(problems, id, read);
  else if (outcome !== undefined) return { type: 'outcome', id, outcome, text: text ?? '', actions };
  else if (!['question', 'outcome'].some((key) => Object.hasOwn(raw, key)))
    report('error guides/no-kind', { key: id });
  return undefined;
};

/** What a person can follow and an editor can draw; it also bounds the work of walking every way. */
const MAX_NODES = 1000;

/** A guide is whole or it is left out: half a guide would lead people astray. */
const guideOf = (problems: Collector, read: Read, raw: Raw): Guide | undefined => {
  const written = own(raw, 'nodes');
  if (!isRaw(written)) return undefined;
  const count = Object.keys(written).length;
  if (count > MAX_NODES) {
    problems.report('error guides/too-many-nodes', { count, limit: MAX_NODES });
    return undefined;
  }
  const nodes = new Map(Object.entries(read['nodes'] as Record<string, GuideNode>));
  const guide = { ...read, nodes } as unknown as Guide;
  const walked = walkWays(problems, { guide, written });
  const kept = Object.keys(written).every((id) => id.startsWith('x-') || nodes.get(id) !== undefined);
  return walked && kept ? Object.freeze(guide) : undefined;
};

/** The rules that go beyond the shape of one object. */
export const guidesRules = (problems: Collector): Met => {
  const { report, path } = problems;
  const actions: Referrer[] = [];
  const guides: Referrer[] = [];
  const named = new Set<string>();
  const guide = (read: Read, whole: boolean, raw: Raw): object | undefined => {
    const id = read['id'];
    if (typeof id === 'string' && named.has(id)) {
      report('error content/duplicate-id', { key: id });
      return undefined;
    }
    if (typeof id === 'string') named.add(id);
    const made = whole ? guideOf(problems, read, raw) : undefined;
    if (made) guides.push({ read: made as unknown as Read, raw, place: [...path] });
    return made;
  };
  const after: After = (shape: Shape, read, whole, raw) => {
    if (shape === shapes.GUIDES || shape === shapes.NODES) return read;
    if (shape === shapes.GUIDE) return guide(read, whole, raw);
    if (!whole) return undefined;
    if (shape === shapes.ACTION) {
      if (!canAct(problems, read, raw)) return undefined;
      actions.push({ read, raw, place: [...path] });
      return read;
    }
    return shape === shapes.NODE ? Object.freeze(nodeOf(problems, read, raw)) : Object.freeze(read);
  };
  return { actions, guides, named, after };
};
