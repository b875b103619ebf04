import { ladderPlaces, rungsOf } from './ladder.js';
import { bend, inLayers } from './layers.js';
import type { Graph, GraphEdge } from './model.js';
import type { Shelved } from './parts.js';
import { type Place, placesOf, type Size } from './places.js';
import { circle, downward, lettering, shape, sideward, way, written } from './svg-ink.js';
import { type TextBox, textBox } from './text-box.js';

/** A drawing from its upper left corner at 0, 0. */
export interface Drawn extends Shelved {
  readonly ink: readonly string[];
}

const EMPTY: TextBox = { lines: [], width: 8, height: 0 };

const wayWords = ({ text, problem }: GraphEdge, most: number): TextBox | undefined => {
  const said = [text, problem === undefined ? undefined : `⚠ ${problem}`].filter(Boolean).join('\n');
  return said ? textBox(said, { most, pad: 3 }) : undefined;
};

const onWay = (box: TextBox, place: Place): string =>
  written(
    box.lines,
    place,
    box.lines.map(() => 'way'),
  );

function framed(ink: readonly string[], places: Iterable<Place>): Drawn {
  let [width, height] = [0, 0];
  for (const { x, y, width: wide, height: high } of places) {
    width = Math.max(width, x + wide / 2);
    height = Math.max(height, y + high / 2);
  }
  return { ink, width, height };
}

/** A graph whose nodes all hang together: a list from top to bottom where it is one, layers otherwise. */
export function drawPart(graph: Graph): Drawn {
  const boxes = new Map(graph.nodes.map((node) => [node.id, lettering(node)]));
  const sizeOf = (id: string): Size => boxes.get(id) ?? EMPTY;
  const rungs = rungsOf(graph);
  const { ways, places } = rungs ? ladder(graph, ladderPlaces(rungs, sizeOf)) : layered(graph, sizeOf);
  const nodes = graph.nodes.map((node) => {
    const [box, place] = [boxes.get(node.id), places.get(node.id)] as const;
    return box && place ? `<g>${shape(node, place)}${written(box.lines, place, box.looks)}</g>` : '';
  });
  return framed([...ways, ...nodes], places.values());
}

interface Ways {
  readonly ways: readonly string[];
  readonly places: ReadonlyMap<string, Place>;
}

function ladder({ edges }: Graph, places: ReadonlyMap<string, Place>): Ways {
  const ways = edges.flatMap((edge) => {
    if (edge.below) return [];
    const [from, to] = [places.get(edge.from) as Place, places.get(edge.to) as Place];
    const path = edge.aside ? sideward(from, to) : downward([from, to], false);
    const words = wayWords(edge, 170);
    const y = edge.aside ? from.y : (from.y + from.height / 2 + to.y - to.height / 2) / 2;
    const x = edge.aside ? (from.x + from.width / 2 + to.x - to.width / 2) / 2 : from.x;
    return [way(path, edge.problem), ...(words ? [onWay(words, { ...words, x, y })] : [])];
  });
  return { ways, places };
}

function layered(graph: Graph, boxOf: (id: string) => Size): Ways {
  const { edges } = graph;
  const layers = inLayers(graph);
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const words = new Map<string, TextBox>();
  for (const { edge, from, to } of layers.pieces) {
    const box = wayWords(edges[edge] as GraphEdge, 170);
    if (box && nodes.has(from) && !nodes.has(to)) words.set(to, box);
  }
  const places = placesOf(layers, (id) => words.get(id) ?? boxOf(id));
  const at = (id: string): Place => places.get(id) as Place;
  const lines = edges.flatMap(({ from, to, problem, below }, edge) => {
    if (below) return [];
    const isBack = layers.back.has(edge);
    const [top, bottom] = isBack ? [to, from] : [from, to];
    const between = layers.rows.flatMap((_, layer) => places.get(bend(edge, layer)) ?? []);
    const path = from === to ? circle(at(from)) : downward([at(top), ...between, at(bottom)], isBack);
    return way(path, problem);
  });
  return { ways: [...lines, ...[...words].map(([id, box]) => onWay(box, at(id)))], places };
}
