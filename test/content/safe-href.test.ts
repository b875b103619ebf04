import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeHref } from '../../src/content/index.js';

const SAFE: readonly (readonly [given: string, emitted: string])[] = [
  ['https://shop.example/a?b#c', 'https://shop.example/a?b#c'],
  ['HTTP://SHOP.example', 'http://shop.example/'],
  ['https:shop.example', 'https://shop.example/'],
  ['//cdn.example/x', 'https://cdn.example/x'],
  ['mailto:help@shop.example?subject=Hi', 'mailto:help@shop.example?subject=Hi'],
  ['tel:+49-30-123', 'tel:+49-30-123'],
  ['/returns', '/returns'],
  ['../a/b.html', '../a/b.html'],
  ['help', 'help'],
  ['?q=1:2', '?q=1:2'],
  ['#a:b', '#a:b'],
  ['/ü/ñ', '/ü/ñ'],
];
for (const [given, emitted] of SAFE)
  test(`${given} may be a link`, () => assert.equal(safeHref(given), emitted));

const UNSAFE = [
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:x',
  '\u0001javascript:x',
  'javascript\u200b:x',
  '\u2028javascript:x',
  'javascript&colon;:x',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://a/b',
  'file:///etc/passwd',
  'view-source:https://a',
  'intent://a',
  'ws://a',
  '\\\\evil.example',
  '/\\evil.example',
  'https:\\\\evil.example',
  'https://a b',
  'https://[',
  'a:b',
  'x"onclick=alert(1)',
  '<script>',
  'feed:javascript:alert(1)',
  'https://a\u202eb',
  'java\u0000script:x',
  '`x`',
  'ｊavascript:alert(1)',
]; // prettier-ignore
for (const href of UNSAFE)
  test(`${JSON.stringify(href)} may not be a link`, () => assert.equal(safeHref(href), undefined));
