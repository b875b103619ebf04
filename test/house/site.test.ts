// The documentation site is made of the Markdown of the repository: its links lead somewhere, and each page has a name.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { addressOf, readPages } from '../../.storybook/pages.js';
import { root } from './source.js';

const pages = readPages();

/** Links of a page, those in code left out. */
const linksOf = (text: string): string[] =>
  [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

/** As GitHub and Storybook name a heading. */
const placesIn = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every page of the documentation has a name of its own', () => {
  const titles = pages.map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title, at) => title.endsWith('/') || titles.indexOf(title) !== at),
    [],
  );
});

test('links between the pages lead to a file, and to a heading that is there', () => {
  const lost = pages.flatMap(({ file, text }) =>
    linksOf(text)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', place] = link.split('#');
        const target = path ? posix.join(dirname(file), path) : file;
        const page = pages.find((one) => one.file === target);
        return page ? place && !placesIn(page.text).includes(place) : !existsSync(join(root, target));
      })
      .map((link) => `${file}: ${link}`),
  );
  assert.deepEqual(lost, []);
});

test('on the site a link leads to a page of it, and a link to code is words', () => {
  assert.equal(
    addressOf('../returns.md#terms', 'docs/editors/true-policies.md', pages),
    '?path=/docs/guides-what-can-go-back-returns-json--docs#terms',
  );
  assert.equal(
    addressOf('docs/decisions', 'README.md', pages),
    '?path=/docs/project-decisions-decisions--docs',
  );
  assert.equal(addressOf('../images/help.png', 'docs/editors/first-hour.md', pages), 'docs/images/help.png');
  assert.equal(addressOf('../demo/backend/README.md', 'docs/delivery.md', pages), undefined);
  assert.equal(addressOf('https://lit.dev', 'README.md', pages), 'https://lit.dev');
});
