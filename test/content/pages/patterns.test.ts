import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFaq, suggestedFor } from '../../../src/content/index.js';
import { compilePattern, pageMatcher } from '../../../src/content/pages/index.js';
import { faqFile } from '../../helpers/faq-files.js';

/** As `new URLPattern({ pathname })` answers; checked against Chromium's. */
export const PATTERNS: readonly (readonly [
  pattern: string,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  ['/', ['/', '/?q', '/#a', ''], ['/a']],
  ['/returns', ['/returns', '/returns?x=1'], ['/returns/', '/Returns', '/returns/x']],
  ['/returns/*', ['/returns/', '/returns/a', '/returns/a/b'], ['/returns', '/x/returns/a']],
  ['*', ['/', '/a/b'], []],
  ['/*.html', ['/a.html', '/a/b.html'], ['/a.htm', '/ahtml']],
  ['/products/:id', ['/products/1', '/products/a-b'], ['/products/', '/products/1/2']],
  ['/products/:id?', ['/products', '/products/1'], ['/products/', '/products/1/2']],
  ['/files/:path+', ['/files/a', '/files/a/b'], ['/files', '/files/']],
  ['/files/:path*', ['/files', '/files/a/b'], ['/files/']],
  ['/:lang(en|de)/help', ['/en/help', '/de/help'], ['/fr/help', '/help']],
  ['/:id(\\d+)', ['/123'], ['/12a', '/']],
  ['/(\\d{4})-(\\d\\d)', ['/2026-11'], ['/2026-1']],
  ['/a{/old}?', ['/a', '/a/old'], ['/a/', '/a/new']],
  ['/a{/b}*', ['/a', '/a/b', '/a/b/b'], ['/a/c']],
  ['/a{/:x}?/z', ['/a/z', '/a/b/z'], ['/a/b/c/z']],
  ['/:lang-:country/shop', ['/de-AT/shop'], ['/de/shop']],
  ['/:a-:b', ['/x-y', '/x-y-z'], ['/x', '/-y']],
  ['/a\\*b', ['/a*b'], ['/axb']],
  ['/a\\:b', ['/a:b'], ['/axb']],
  ['/größe', ['/größe', '/gr%C3%B6%C3%9Fe'], ['/grosse']],
  ['/a b', ['/a b', '/a%20b'], ['/ab']],
  ['/a.b', ['/a.b'], ['/axb']],
  ['/**', ['/', '/a/b'], []],
  ['/:x.:y', ['/a.b'], ['/a']],
  ['/((?:a|b)c)', ['/ac', '/bc'], ['/cc']],
];

for (const [pattern, yes, no] of PATTERNS) {
  test(`${pattern} names the pages of URLPattern`, () => {
    const matches = pageMatcher(pattern);
    for (const path of yes) assert.equal(matches(path), true, `${path} should match`);
    for (const path of no) assert.equal(matches(path), false, `${path} should not match`);
  });
}

const BAD = [
  '',
  'returns',
  'https://shop.example/a',
  '/:',
  '/a?',
  '/+',
  '/{a',
  '/a}',
  '/(a',
  '/()',
  '/(?:a)',
  '/((a))',
  '/:a/:a',
  '/(é)',
  '/([)',
  '\ud800',
  '/\\',
  '/{a{b}}',
  '{/:lang-:country}',
];
for (const pattern of BAD) {
  test(`${JSON.stringify(pattern)} is no pattern and has no pages`, () => {
    assert.equal(compilePattern(pattern), undefined);
    assert.equal(pageMatcher(pattern)(pattern), false);
  });
} // prettier-ignore

const SLOW = [
  '/(a+)+',
  '/((?:a+)+)b',
  '/(a|a)+',
  '/((?:a|a)*)b',
  '*a*a*a*a*b',
  '/:a+:b+:c+',
  '/{a:x}+',
  '/{a}?{a}?{a}?{a}?{a}?{a}?{a}?{a}?{a}?{a}?{a}?b',
  '/:a:b:c:d',
  '/(a*)(a*)(a*)(a*)b',
  '*a*a*b',
  '/:a:b:cz',
  '/(.*)(.*)(.*)z',
  '/((?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa)(?:a|aa))+b',
];
for (const pattern of SLOW) {
  test(`${pattern} is refused or answers quickly`, () => {
    const start = performance.now();
    pageMatcher(pattern)(`/${'a'.repeat(498)}`);
    pageMatcher(pattern)(`/${'a/'.repeat(249)}`);
    assert.ok(performance.now() - start < 3_000);
  });
} // prettier-ignore

test('the closest pattern comes first, then the order of the file', () => {
  const article = (id: string, ...pages: string[]): object => ({ id, question: id, answer: 'x', pages });
  const { model } = parseFaq(
    faqFile(
      {},
      {
        articles: [
          article('all', '*'),
          article('none'),
          article('shop', '/shop/*'),
          article('one', '/x', '/shop/shoes'),
          article('two', '/shop/:what'),
        ],
      },
    ),
  );
  const ids = suggestedFor(model?.articles ?? [], '/shop/shoes', pageMatcher).map(({ id }) => id);
  assert.deepEqual(ids, ['one', 'shop', 'two', 'all']);
  assert.deepEqual(
    suggestedFor(model?.articles ?? [], '/elsewhere', pageMatcher).map(({ id }) => id),
    ['all'],
  );
});
