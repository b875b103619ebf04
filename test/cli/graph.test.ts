import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/cli/graph/model.js';
import { mermaid } from '../../src/cli/graph/mermaid.js';
import { svg } from '../../src/cli/graph/svg.js';
import { deskbell } from '../helpers/command-line.js';

const demo = (name: string): string => fileURLToPath(new URL(`../../demo/content/${name}`, import.meta.url));

const GRAPH: Graph = {
  title: 'Is it "on"?',
  nodes: [
    { id: 'a', kind: 'start', text: 'Start <b>here</b> & "now"' },
    { id: 'b', kind: 'question', text: 'Lamp\n1. on', problem: 'It turns in a circle.' },
    { id: 'c', kind: 'outcome', text: 'Off #5' },
  ],
  edges: [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c', text: 'no' },
    { from: 'c', to: 'b', problem: 'This leads back.' },
    { from: 'b', to: 'b', text: 'again' },
    { from: 'c', to: 'nowhere' },
  ],
};

/** Where every element begins and ends, and none is left open. */
const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, slash, name, self] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/gi)) {
    if (slash) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name as string);
  }
  return open.length === 0 && !/&(?!#\d+;)/.test(xml);
};

describe('drawing', () => {
  it('writes Mermaid in which no text can be more than text', () => {
    assert.equal(
      mermaid(GRAPH),
      [
        '---',
        'title: "Is it \\"on\\"?"',
        '---',
        'flowchart TD',
        '  accTitle: Is it "on"?',
        '  accDescr {',
        '    Marked: It turns in a circle. This leads back.',
        '    Start <b>here</b> & "now" → then Lamp.',
        '    Lamp, 1. on → no: Off  5 | again: Lamp.',
        '    Off  5 → then Lamp.',
        '  }',
        '  n1(["Start #60;b#62;here#60;/b#62; #38; #34;now#34;"])',
        '  n2{{"Lamp<br>1#46; on<br>⚠ It turns in a circle."}}:::problem',
        '  n3["Off #35;5"]',
        '  n1 --> n2',
        '  n2 -->|"no"| n3',
        '  n3 -.->|"⚠ This leads back."| n2',
        '  n2 -->|"again"| n2',
        '  classDef problem fill:#fdecea,stroke:#b3261e,stroke-width:2px,color:#5f1410',
        '  linkStyle 2 stroke:#b3261e,stroke-width:2px',
        '',
      ].join('\n'),
    );
  });

  it('draws a circle and escapes what is written', () => {
    const drawn = svg(GRAPH);
    assert.ok(isWellFormed(drawn), drawn);
    assert.match(drawn, /Start &#60;b&#62;here&#60;\/b&#62; &#38;/);
    assert.doesNotMatch(drawn, /NaN|undefined|Infinity/);
    assert.match(drawn, /This leads back\./);
  });

  it('puts no box over another', () => {
    const many = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const drawn = svg({
      title: 'many',
      nodes: many.map((id, i) => ({ id, kind: 'outcome', text: 'words '.repeat(i % 9) + id })),
      edges: many.flatMap((from, i) => [1, 3, 7].map((step) => ({ from, to: `n${i + step}` }))),
    });
    const boxes = [
      ...drawn.matchAll(/class="outcome" x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    assert.equal(boxes.length, 40);
    for (const [i, [x, y, width, height]] of boxes.entries())
      for (const [x2, y2, width2, height2] of boxes.slice(i + 1))
        assert.ok(x + width <= x2 || x2 + width2 <= x || y + height <= y2 || y2 + height2 <= y, `${x} ${y}`);
  });

  it('takes an empty graph', () => {
    assert.ok(isWellFormed(svg({ title: '', nodes: [], edges: [] })));
  });
});

describe('deskbell graph', () => {
  it('draws the rules of a policy in order, with what each leads to', async () => {
    const { code, stdout, stderr } = await deskbell(['graph', 'returns.json']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^---\ntitle: "Returns, policy 2026-01"/);
    assert.match(stdout, /n2\{\{"fault<br>reason is a defect"\}\}/);
    assert.match(stdout, /n6\{\{"rest<br>everything else"\}\}/);
    assert.match(stdout, /n7\["standard: 30 days from being delivered<br>refund original, store credit<br>/);
    assert.match(stdout, /member: days 60<br>where customer tier plus, not \(reason is a defect\)/);
    assert.match(stdout, /n2 -->\|"yes"\| n3\n {2}n2 -->\|"no"\| n4/);
  });

  it('marks each problem where it is', async () => {
    const { code, stdout, stderr } = await deskbell([
      'graph',
      'returns-wrong.json',
      'shop.json',
      '--format',
      'svg',
    ]);
    assert.equal(code, 0);
    assert.match(stderr, /^5 places marked\. See: deskbell check returns-wrong\.json\n$/);
    assert.equal(stdout.match(/class="(?:question|outcome) problem"/g)?.length, 5);
    assert.match(stdout, />⚠ No rule decides on opened</);
    assert.ok(isWellFormed(stdout));
  });

  it('draws the version that is in force last', async () => {
    const version = (name: string, validFrom: string, id: string) => ({
      policyVersion: name,
      validFrom,
      timezone: 'UTC',
      currency: 'EUR',
      policies: [
        { id: 'p', kind: 'unlimited', resolutions: [{ type: 'repair' }], methods: [{ type: 'mail' }] },
      ],
      rules: [{ id, when: {}, use: 'p', article: 'none' }],
    });
    const input = JSON.stringify({
      versions: [version('new', '2026-06-01', 'younger'), version('old', '2025-01-01', 'older')],
    });
    const { stdout } = await deskbell(['graph', '-', 'shop.json'], { input });
    assert.match(stdout, /title: "Returns, policy new"/);
    assert.match(stdout, /younger<br>everything else<br>⚠ The FAQ has no article/);
  });

  it('says what it cannot draw', async () => {
    assert.match(
      (await deskbell(['graph', 'shop.json'])).stderr,
      /holds questions and answers\. What can be drawn: returns, guides, departments/,
    );
    assert.equal((await deskbell(['graph', '-'], { input: '{' })).code, 1);
    assert.match(
      (await deskbell(['graph', 'returns.json', '--format', 'png'])).stderr,
      /mermaid or svg, not "png"/,
    );
  });
});

describe('deskbell graph on guides', () => {
  it('draws every guide, also a broken one, with the fault where it is', async () => {
    const { code, stdout, stderr } = await deskbell(['graph', 'guides.json', 'shop.json']);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /n1\(\["My order is late<br>\(2 ways to 2 outcomes\)"\]\)\n {2}n2\{\{"How late is it\?"\}\}/,
    );
    assert.match(stdout, /n2 -->\|"A few days"\| n3/);
    assert.match(stdout, /n3\["Wait a little<br>→ Read<br>⚠ No FAQ file .*"\]:::problem/);
    assert.match(stdout, /n7 -\.->\|"Yes<br>⚠ This way goes round in a circle: a → b → a\..*"\| n6/);
    assert.match(stderr, /^2 places marked/);
  });

  it('draws an answer that leads nowhere, and what no way leads to', async () => {
    const file = {
      version: 1,
      guides: [
        {
          id: 'g',
          title: 'G',
          start: 'a',
          nodes: {
            a: {
              question: 'A?',
              options: [
                { id: 'x', label: 'X', next: 'gone' },
                { id: 'y', label: 'Y', next: 'b' },
              ],
            },
            b: { outcome: 'B' },
            c: { outcome: 'C' },
          },
        },
      ],
    };
    const { stdout } = await deskbell(['graph', '-'], { input: JSON.stringify(file) });
    assert.match(stdout, /-\.->\|"X<br>⚠ The answer .* The way there: a → gone\.".*\| n/);
    assert.match(stdout, /\["C<br>⚠ No way from .*"\]:::problem/);
    assert.match(
      (await deskbell(['graph', '-', '--format', 'svg'], { input: JSON.stringify(file) })).stdout,
      /^<svg/,
    );
  });
});

describe('deskbell graph on departments', () => {
  it('draws the rules in order, who gets what, and which topics end there', async () => {
    const { code, stdout, stderr } = await deskbell(['graph', demo('departments.en.json')]);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^---\ntitle: "Who gets a message"/);
    assert.match(
      stdout,
      /n2\{\{"refused-return<br>about “Something is damaged or faulty” or .*the return was no or/,
    );
    assert.match(stdout, /"part-wanted<br>“What would help you most\?” A spare part, about /);
    assert.match(stdout, /\["Orders and delivery<br>\(1 topic: My order is late or missing\)"\]/);
    assert.match(
      stdout,
      /\["Payments and refunds<br>\(2 topics: My refund has not come, I was charged twice/,
    );
    assert.match(
      stdout,
      />"Orders and delivery<br>open on 6 days a week, Europe\/Berlin<br>answers within 4 hours, counted in its hours<br>form, phone, email or chat<br>when closed: Customer service"\]/,
    );
    // Nothing is left over after a last rule for everything.
    assert.doesNotMatch(stdout, /No rule/);
    // Departments stand one below the other, and no way leads from one to the next.
    const ids = [...stdout.matchAll(/^ {2}(n\d+)>"/gm)].map(([, id]) => String(id));
    assert.equal(ids.length, 5);
    for (const id of ids) assert.doesNotMatch(stdout, new RegExp(`${id} -->|--> ${id}$`, 'm'));
  });

  it('marks a rule that never decides, what was left out, and what is wrong with a department', async () => {
    const { stdout, stderr } = await deskbell(['graph', 'departments-wrong.json']);
    assert.match(stdout, /n4\{\{"late-de<br>.*<br>⚠ The rule .*late-de.* never decides.*"\}\}:::problem/);
    assert.match(stdout, /"north: left out<br>⚠ .*contry.*Did you mean .*country.*:::problem/);
    assert.match(stdout, /"Delivery<br>always open, as no hours are written<br>.*⚠ .*Europe\/Berln/);
    assert.match(stderr, /^5 places marked/);
  });

  it('says where a message goes that no rule catches', async () => {
    const desk = (routing: readonly object[]) =>
      JSON.stringify({
        version: 1,
        departments: [{ id: 'a', name: 'A' }],
        topics: [{ id: 'late', label: 'Late' }],
        routing,
      });
    const when = { id: 'de', when: { country: 'DE' }, to: 'a' };
    const { stdout } = await deskbell(['graph', '-'], { input: desk([when]) });
    assert.match(stdout, /\["No rule: the department of its topic, else A<br>\(1 topic: Late\)"\]/);
    assert.match(stdout, /country de<br>⚠ The last rule/);
    const none = await deskbell(['graph', '-'], { input: desk([]) });
    assert.match(none.stdout, /n1 --> n2/);
  });
});

describe('counts in a drawing', () => {
  it('are the items of sample orders, at the rule that decided', async () => {
    const words = ['graph', demo('returns.json'), '--orders', demo('orders.json'), '--format', 'svg'];
    const { code, stdout } = await deskbell(words);
    assert.equal(code, 0);
    assert.match(stdout, /27 items of the orders counted\./);
    const main = /<g transform[^]*?(?=<g transform="translate\((?!0 ))/.exec(stdout)?.[0] ?? '';
    const counted = [...main.matchAll(/class="count"[^>]*>(\d+) items?/g)].map(([, many]) => Number(many));
    assert.equal(
      counted.reduce((sum, many) => sum + many, 0),
      27,
    );
    assert.equal(
      (await deskbell(['graph', demo('guides.en.json'), '--orders', demo('orders.json')])).code,
      2,
    );
  });

  it('are the ways through a guide', async () => {
    const to = (label: string, next: string) => ({ id: label, label, next });
    const nodes = {
      a: { question: 'A?', options: [to('one', 'b'), to('two', 'c'), to('three', 'end')] },
      b: { question: 'B?', options: [to('one', 'end'), to('two', 'other')] },
      c: { question: 'C?', options: [to('one', 'end'), to('two', 'other')] },
      end: { outcome: 'End', text: 'E' },
      other: { outcome: 'Other', text: 'O' },
    };
    const input = JSON.stringify({ version: 1, guides: [{ id: 'g', title: 'G', start: 'a', nodes }] });
    const { stdout } = await deskbell(['graph', '-'], { input });
    assert.match(stdout, /\(\["G<br>\(5 ways to 2 outcomes\)"\]\)/);
    assert.match(stdout, /\["End<br>\(3 ways\)"\]/);
    assert.match(stdout, /\["Other<br>\(2 ways\)"\]/);
  });
});

describe('a drawing as a picture', () => {
  it('says in words what it shows, for those who do not see it', async () => {
    const { stdout } = await deskbell(['graph', 'departments-wrong.json', '--format', 'svg']);
    const [, title, desc] = /<title>([^<]*)<\/title><desc>([^<]*)<\/desc>/.exec(stdout) ?? [];
    assert.equal(title, 'Who gets a message');
    assert.match(desc ?? '', /Marked: The rule &#34;late-de&#34; never decides/);
    assert.match(desc ?? '', /late; about “My order is late” → yes: Delivery \| no: late-de\./);
  });

  it('lets no two ways of a tree cross', () => {
    const leaf = (id: string) => ({ id, kind: 'outcome' as const, text: id });
    const ids = ['root', 'a', 'b', 'a1', 'a2', 'b1', 'b2'];
    // Named so that their order in the file is not their order in the tree.
    const edges = [
      ['root', 'a'],
      ['root', 'b'],
      ['b', 'a1'],
      ['a', 'b1'],
      ['b', 'a2'],
      ['a', 'b2'],
    ].map(([from = '', to = '']) => ({ from, to }));
    const drawn = svg({ title: 't', nodes: ids.map(leaf), edges });
    const x = (id: string) => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${id}<`).exec(drawn)?.[1]);
    assert.ok(x('a') < x('b'));
    assert.ok(Math.max(x('b1'), x('b2')) < Math.min(x('a1'), x('a2')));
  });

  it('is written into a file whose name says the format, and over none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-graph-'));
    const out = join(folder, 'routing.svg');
    const words = ['graph', demo('departments.en.json'), '-o', out];
    try {
      assert.equal((await deskbell(words)).code, 0);
      assert.match(readFileSync(out, 'utf8'), /^<svg/);
      assert.equal((await deskbell(words)).code, 2);
      assert.equal((await deskbell([...words, '--force'])).code, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
