import { parseDepartments } from '../../escalation/index.js';
import { parseGuides } from '../../guides/index.js';
import { type Order, verdicts } from '../../returns/index.js';
import { inspectReturns } from '../../returns/inspect/index.js';
import type { FileKind } from '../file-kind.js';
import type { Known } from '../known.js';
import type { Opened } from '../opened.js';
import { guidesGraph } from './guides-graph.js';
import type { Graph } from './model.js';
import { returnsGraph } from './returns-graph.js';
import { routingGraph } from './routing-graph.js';

/** What a drawing is made of: the file, and what files given with it know. */
export interface DrawOptions {
  readonly now: number;
  readonly known: Known;
  /** Sample orders, and the moment at which they ask. */
  readonly orders: readonly Order[];
  readonly asOf: number;
}

/** Draws what is in a file; undefined where nothing of it can be used. */
export type Draw = (opened: Opened, options: DrawOptions) => Graph | undefined;

const drawReturns: Draw = ({ source: { value } }, { now, known: { articles }, orders, asOf }) => {
  const { model, problems } = inspectReturns(value, { now, ...(articles && { articles }) });
  const counted = model ? orders.flatMap((order) => verdicts(model, order, { asOf })) : [];
  return model && returnsGraph(model, { value, problems, verdicts: counted });
};

const drawRouting: Draw = ({ source: { value } }, { now }) => {
  const { model, problems } = parseDepartments(value, { now });
  return model && routingGraph(model, { value, problems });
};

const drawGuides: Draw = ({ source: { value } }, { known }) =>
  guidesGraph(value, parseGuides(value, known).problems);

/** The kinds of files that can be drawn. A new one is a line here. */
export const DRAWN: ReadonlyMap<FileKind, Draw> = new Map<FileKind, Draw>([
  ['returns', drawReturns],
  ['guides', drawGuides],
  ['departments', drawRouting],
]);
