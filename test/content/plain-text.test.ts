import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, shortAnswer } from '../../src/content/index.js';
import { parseMarkdown } from '../../src/content/markdown/index.js';
import { treeText } from '../helpers/markdown-text.js';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

const MARKDOWN = [
  'Plain words only.',
  'You **can *do* it**, ***really***, __sure__ and _yes_.',
  'A word_with_underscores and 2 * 3 * 4 = 24, and 5 ** 2.',
  'An un*believ*able word, *two words*, and * a star alone.',
  '**Bold** at the start, at the end **bold**',
  'Read [our terms](https://shop.example/terms "The terms"), [these](</a page>) or [those](/b(c)d).',
  'An image ![a box with a label](https://shop.example/box.png) in the text, ![](x.png) and one without words.',
  'See [the table][sizes] and [Sizes][].\n\n[sizes]: https://shop.example/sizes "Sizes"',
  'Write to <mailto:help@shop.example> or <https://shop.example/help>.',
  'Use `code with *stars*` and ``a ` tick``.',
  '# A heading\n\nA paragraph\nover two lines.\n\n## Another ##\n\nMore.',
  'A heading\n=========\n\nSmaller\n-------\n\nText.',
  '- one\n- two\n  - inner\n- three\n\n1. first\n2. second\n\n10) tenth',
  '* star item\n* **bold** item\n+ plus item',
  '> A quote\n> over lines\n>> and inside',
  '```js\nconst a = **not bold**; // [x](y)\n```\n\nAfter.',
  '~~~\n# not a heading\n~~~',
  'Line one  \nline two\\\nline three',
  'Fish &amp; chips cost &euro;5 &lt; &#8364;6 &mdash; &quot;cheap&quot;&nbsp;&hellip;',
  'Escaped \\*stars\\*, \\[brackets\\] and \\`ticks\\`, C:\\Users\\me.',
  'Before\n\n***\n\n---\n\nAfter',
  'HTML <b>stays</b> as <br/> it is written & shown.',
  'Emojis 👩‍👩‍👧 and **жирный** текст, und _schräg_, 中文**粗体**字。',
  'An open [bracket and a closed] one, (round) too. Price: $5-$10 [sic].',
  'Numbers: 1. is not a list here. #hashtag is no heading.',
  'A | table | of | bars\n1 + 1 = 2\n- item after text',
  '1. Open **Orders**.\n\n   Then choose *Return*.\n2. Print the `label`.',
];

for (const markdown of MARKDOWN) {
  test(`the text without the parser is the text of the parser: ${JSON.stringify(markdown.slice(0, 40))}`, () => {
    assert.equal(words(plainText(markdown)), words(treeText(parseMarkdown(markdown))));
  });
}

test('lines and paragraphs stay apart', () => {
  assert.equal(plainText('One.\n\n- two\n- three'), 'One.\ntwo\nthree');
});

test('the short answer is the first paragraph as one line', () => {
  assert.equal(shortAnswer('You have **30\ndays**.\n\nMore [here](/x).'), 'You have 30 days.');
  assert.equal(shortAnswer('\n\n---\n\nFirst words'), 'First words');
  assert.equal(shortAnswer(''), '');
});

test('a definition before the first paragraph is not the short answer', () => {
  assert.equal(shortAnswer('[a]: /b\n\nText'), 'Text');
});

const HOSTILE = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  '![',
  '[a](',
  '[a](b "',
  "[a](b '",
  '[a]( (',
  '[a](()',
  '**a ',
  '*a ',
  '_a ',
  '__a _',
  '~~~\n',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '\\',
  '&',
  '&#',
  '&amp',
  '<',
  '<http:',
  '# ',
  '#',
  ' #',
  '=',
  '-',
  '\n',
  ' ',
  '\t',
  ' \n',
  '[a]:',
  '[a][',
  '`a``',
  '** **',
  'a*',
  '-*_',
  '\u2028',
  '*\n',
  '   ',
  '[a](b ',
]; // prettier-ignore

for (const piece of HOSTILE) {
  test(`100,000 characters of ${JSON.stringify(piece)} are stripped in linear time`, () => {
    const time = (length: number): number => {
      const text = `x${piece.repeat(length / piece.length)}x`;
      const start = performance.now();
      plainText(text);
      shortAnswer(text);
      return performance.now() - start;
    };
    time(2_000);
    // Linear work takes a few milliseconds here; quadratic work, with 10^10 steps, would take many seconds.
    assert.ok(time(100_000) < 1_500);
  });
}

test('paragraphs end the same with the line breaks of Windows', () => {
  assert.equal(shortAnswer('One.\r\n\r\nTwo.'), 'One.');
});
