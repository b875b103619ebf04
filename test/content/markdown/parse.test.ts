import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/content/markdown/index.js';
import { HOSTILE } from '../../helpers/hostile.js';
import { treeNodes, treeText } from '../../helpers/markdown-text.js';

const text = (value: string): object => ({ type: 'text', text: value });
const p = (...children: object[]): object => ({ type: 'paragraph', children });

test('every kind of block and inline becomes its node', () => {
  const tree = parseMarkdown(
    '# One\n\n**b** *i* `c` [l](/x "T") ![a](/i.png)\\\nend\n\n3. x\n4. y\n\n- z\n\n> q\n\n```js\ncode\n```\n\n---',
  );
  assert.deepEqual(tree, [
    { type: 'heading', level: 3, children: [text('One')] },
    p(
      { type: 'strong', children: [text('b')] },
      text(' '),
      { type: 'emphasis', children: [text('i')] },
      text(' '),
      { type: 'code', text: 'c' },
      text(' '),
      { type: 'link', href: '/x', title: 'T', children: [text('l')] },
      text(' '),
      { type: 'image', src: '/i.png', alt: 'a' },
      { type: 'break' },
      text('end'),
    ),
    { type: 'list', ordered: true, start: 3, items: [[p(text('x'))], [p(text('y'))]] },
    { type: 'list', ordered: false, start: 1, items: [[p(text('z'))]] },
    { type: 'quote', children: [p(text('q'))] },
    { type: 'code', text: 'code' },
    { type: 'rule' },
  ]);
});

test('headings begin below the question', () => {
  const levels = parseMarkdown('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f').map((block) =>
    block.type === 'heading' ? block.level : 0,
  );
  assert.deepEqual(levels, [3, 4, 5, 6, 6, 6]);
});

test('HTML is text, and the Markdown in it is Markdown', () => {
  assert.deepEqual(parseMarkdown('<b>x</b> &lt;i>'), [p(text('<b>x</b> <i>'))]);
  assert.equal(
    treeText(parseMarkdown('<script>alert(1)</script>\n\n<!-- c -->')),
    '<script>alert(1)</script>\n<!-- c -->',
  );
});

test('links by name find their address, the first of a name', () => {
  const [block] = parseMarkdown('[See][A] ![pic][a]\n\n[a]: https://x.example "t"\n[A]: /second');
  assert.deepEqual(
    block,
    p({ type: 'link', href: 'https://x.example/', title: 't', children: [text('See')] }, text(' '), {
      type: 'image',
      src: 'https://x.example/',
      alt: 'pic',
    }),
  );
}); // prettier-ignore

test('an unsafe link leaves its text, an unsafe image its description', () => {
  assert.deepEqual(
    parseMarkdown('[a **b**](javascript:x) ![c](http://x.example/y.png) ![d](data:x) ![](x:y)'),
    [p(text('a '), { type: 'strong', children: [text('b')] }, text(' c d '))],
  );
  assert.deepEqual(parseMarkdown('<javascript:alert(1)>'), [p(text('javascript:alert(1)'))]);
});

test('an absolute address is the parsed one', () => {
  const [link] = treeNodes(parseMarkdown('[x](HTTPS://Shop.EXAMPLE)')).filter(({ type }) => type === 'link');
  assert.equal(link?.type === 'link' && link.href, 'https://shop.example/');
});

test('the tree is frozen', () => {
  const tree = parseMarkdown('# a\n\n- **b** [c](/d)');
  assert.ok(Object.isFrozen(tree));
  for (const node of treeNodes(tree)) {
    assert.ok(Object.isFrozen(node));
    if ('children' in node) assert.ok(Object.isFrozen(node.children));
    if (node.type === 'list') assert.ok(Object.isFrozen(node.items) && node.items.every(Object.isFrozen));
  }
});

test('nothing of a text that is too long, too deep or too much is lost', () => {
  const long = 'Some words here.\n\n'.repeat(5_000);
  assert.equal(treeText(parseMarkdown(long)).match(/words/g)?.length, 5_000);
  const deep = `${'> '.repeat(500)}deep words`;
  assert.match(treeText(parseMarkdown(deep)), /deep words/);
  const many = '*a* '.repeat(4_900);
  assert.equal(treeText(parseMarkdown(many)).match(/a/g)?.length, 4_900);
  assert.ok(treeNodes(parseMarkdown(many)).length < 10_100);
});

const depth = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

const SLOW = [
  '*',
  '_',
  '[',
  '![',
  '[a](',
  '> ',
  '- ',
  '> a\nb\n',
  'b\n',
  '-\ta\n',
  '1. a\n',
  '# a\n',
  '**a ',
  'a**b_c',
  '`a',
  '\\',
  '&',
  '<',
  '[a]: b\n',
  '[a]',
  '\n',
  ' ',
  '```\n',
  '](x)',
];
for (const piece of SLOW) {
  test(`100,000 characters of ${JSON.stringify(piece)} are parsed in bounded time and depth`, () => {
    const start = performance.now();
    const tree = parseMarkdown(
      `${piece.repeat(50_000 / piece.length)}a${piece.repeat(50_000 / piece.length)}`,
    );
    assert.ok(performance.now() - start < 8_000);
    assert.ok(depth(tree) < 60);
  });
} // prettier-ignore

for (const attack of HOSTILE) {
  test(`${JSON.stringify(attack.slice(0, 50))} becomes text and safe addresses only`, () => {
    for (const markdown of [
      attack,
      `[x](${attack})`,
      `![x](<${attack}>)`,
      `[x][y]\n\n[y]: ${attack}`,
      `- ${attack}\n\n> ${attack}`,
    ]) {
      for (const node of treeNodes(parseMarkdown(markdown))) {
        const address = node.type === 'link' ? node.href : node.type === 'image' ? node.src : '/';
        assert.match(address, /^(?:https?:\/\/|mailto:|tel:|[^:]*$|[^:]*[/?#])/);
        assert.match(
          node.type,
          /^(?:text|strong|emphasis|code|link|image|break|paragraph|heading|list|quote|rule)$/,
        );
      }
    }
  });
}
