/** A picture of what may follow what, whatever it is drawn with. Plain words only: drawing escapes them. */
export interface Graph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  /** An edge whose ends are not both among the nodes is left out. */
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** Any text, once in a graph. */
  readonly id: string;
  /** Lines; long ones are broken. */
  readonly text: string;
  /** `start` where it begins, `question` where ways part, `outcome` where one ends, `note` for what holds beside. */
  readonly kind: 'start' | 'question' | 'outcome' | 'note';
  /** What is wrong here, in a sentence; the node is marked. */
  readonly problem?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  /** What is wrong with this way, such as a loop; it is marked. */
  readonly problem?: string;
}

/** A graph in which every edge has its ends and every id is there once: the first counts. */
export function tidy({ title, nodes, edges }: Graph): Graph {
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  return {
    title,
    nodes: [...byId.values()],
    edges: edges.filter(({ from, to }) => byId.has(from) && byId.has(to)),
  };
}
