/** A picture of what may follow what, whatever it is drawn with. Plain words only: drawing escapes them. */
export interface Graph {
  readonly title: string;
  /** What it holds, in a sentence: `15 rules; 12 items of 5 orders counted.` */
  readonly summary?: string;
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
  /** How many end here, in words: `3 items: 2 yes, 1 no`. */
  readonly count?: string;
  /** What is wrong here, in a sentence; the node is marked. */
  readonly problem?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  /** Its end stands beside its beginning, as the outcome of a rule does in a list of rules. */
  readonly aside?: boolean;
  /** Its end only stands below its beginning, as in a list: no way leads there, and no arrow is drawn. */
  readonly below?: boolean;
  /** What is wrong with this way, such as a loop; it is marked. */
  readonly problem?: string;
}

/** A graph in which every edge has its ends and every id is there once: the first counts. */
export function tidy({ nodes, edges, ...about }: Graph): Graph {
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  return {
    ...about,
    nodes: [...byId.values()],
    edges: edges.filter(({ from, to }) => byId.has(from) && byId.has(to)),
  };
}

/** What is wrong in a graph, every sentence once. */
export const wrongIn = ({ nodes, edges }: Graph): readonly string[] => [
  ...new Set([...nodes, ...edges].flatMap(({ problem }) => problem?.split('\n') ?? [])),
];

/** The graph in words, for those who do not see it: what it holds, what is wrong, and every way in it. */
export function inWords({ summary, nodes, edges, title }: Graph): string {
  const one = (text: string): string => text.replace(/\s*\n\s*/g, '; ').trim();
  const names = new Map(nodes.map(({ id, text }) => [id, one(text.split('\n', 1)[0] ?? '')]));
  const wrong = wrongIn({ title, nodes, edges });
  const ways = nodes.map(({ id, text: words, count }) => {
    const next = edges
      .filter(({ from, below }) => from === id && !below)
      .map(({ text, to }) => `${text ? `${one(text)}: ` : 'then '}${names.get(to)}`);
    const here = `${one(words)}${count === undefined ? '' : ` (${count})`}`;
    const said = next.length ? `${here} → ${next.join(' | ')}` : count === undefined ? '' : here;
    return /[\p{L}\p{N})”"]$/u.test(said) ? `${said}.` : said;
  });
  const marked = wrong.length ? [`Marked: ${wrong.join(' ')}`] : [];
  return [...(summary === undefined ? [] : [summary]), ...marked, ...ways.filter(Boolean)].join('\n');
}
