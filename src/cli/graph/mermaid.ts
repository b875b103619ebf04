import { type Graph, type GraphNode, inWords, tidy } from './model.js';

/** What means something to Mermaid in quotes, and lines that it would take for a Markdown list, as its entities: https://mermaid.js.org/syntax/flowchart.html */
const text = (words: string): string =>
  words
    .replace(/["#&<>`\\]|^ *(?:[-+*]|\d+[.)])(?= )/gm, (part) =>
      part.replace(/[^\d ]/g, (sign) => `#${sign.charCodeAt(0)};`),
    )
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, ' ')
    .split('\n')
    .join('<br>');

const SHAPES: Readonly<Record<GraphNode['kind'], readonly [open: string, close: string]>> = {
  start: ['(["', '"])'],
  question: ['{{"', '"}}'],
  outcome: ['["', '"]'],
  note: ['>"', '"]'],
};

/** Works on light and dark pages alike: only problems have a colour of their own. */
const PROBLEM = 'classDef problem fill:#fdecea,stroke:#b3261e,stroke-width:2px,color:#5f1410';

/** The name and the same in words for those who do not see it: https://mermaid.js.org/config/accessibility.html */
const described = (title: string, words: string): readonly string[] => {
  const plain = (said: string): string =>
    said.replace(/;/g, ',').replace(/[{}#%\u0000-\u0009\u000B-\u001F]/g, ' ');
  const lines = plain(words)
    .split('\n')
    .filter((one) => one.trim());
  return [
    ...(title.trim() ? [`  accTitle: ${plain(title).replace(/\s+/g, ' ').trim()}`] : []),
    ...(lines.length ? ['  accDescr {', ...lines.map((one) => `    ${one}`), '  }'] : []),
  ];
};

/** A graph as a Mermaid flowchart, which code hosts and editors draw. */
export function mermaid(graph: Graph): string {
  const whole = tidy(graph);
  const { title, nodes, edges } = whole;
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  const drawn = nodes.map(({ id, text: words, kind, count, problem }) => {
    const [open, close] = SHAPES[kind];
    const said = [words, count && `(${count})`, problem && `⚠ ${problem}`].filter(Boolean).join('\n');
    return `  ${names.get(id)}${open}${text(said)}${close}${problem === undefined ? '' : ':::problem'}`;
  });
  const ways = edges.map(({ from, to, text: words, problem, below }) => {
    if (below) return `  ${names.get(from)} ~~~ ${names.get(to)}`;
    const said = [words, problem === undefined ? undefined : `⚠ ${problem}`].filter(Boolean).join('\n');
    const label = said ? `|"${text(said)}"|` : '';
    return `  ${names.get(from)} ${problem === undefined ? '-->' : '-.->'}${label} ${names.get(to)}`;
  });
  const wrong = edges.flatMap(({ problem }, i) => (problem === undefined ? [] : [i]));
  return [
    // The title stands in front matter, which is YAML: JSON text is YAML text.
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart TD',
    ...described(title, inWords(whole)),
    ...drawn,
    ...ways,
    ...(nodes.some(({ problem }) => problem !== undefined) ? [`  ${PROBLEM}`] : []),
    ...(wrong.length ? [`  linkStyle ${wrong.join(',')} stroke:#b3261e,stroke-width:2px`] : []),
    '',
  ].join('\n');
}
