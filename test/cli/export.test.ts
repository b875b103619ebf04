import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { parseFaq, plainText } from '../../src/content/index.js';
import { parseMarkdown } from '../../src/content/markdown/index.js';
import { faqJsonLd } from '../../src/cli/faq-jsonld.js';
import { csv } from '../../src/cli/carry/csv.js';
import { Left, type SourceFile } from '../../src/cli/carry/carried.js';
import { markdownFolder } from '../../src/cli/carry/markdown-folder.js';
import { toCsv } from '../../src/cli/carry/to-csv.js';
import { schemaOrg } from '../../src/cli/carry/schema-org.js';
import { toHtml } from '../../src/cli/carry/to-html.js';
import { toMarkdownFolder } from '../../src/cli/carry/to-markdown-folder.js';
import { deskbell } from '../helpers/command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'deskbell-export-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

type Raw = Readonly<Record<string, unknown>>;

/** As JSON holds it: objects of the one kind. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Texts as the format takes them: something to see, no control characters, nothing around them. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'true',
      '12',
      '2026-01-01',
      '~',
      '- x',
      '[a]',
      '{"a":1}',
      'a, b',
      '"quoted"',
      '#',
      'x: y',
      '=1+1',
      'a;b',
      "it's",
    ),
  )
  .map((made) => made.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter(Boolean);
const markdown = fc
  .array(fc.oneof(text, fc.constantFrom('', '---', '# Heading', '- item', '    code', '<b>x</b>', '```')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => `x${lines.join('\n')}`.trimEnd());
const id = fc.stringMatching(/^[a-z0-9][A-Za-z0-9._~-]{0,12}$/);
const some = <T>(list: fc.Arbitrary<T>) => fc.array(list, { minLength: 1, maxLength: 4 });

const article = fc.record(
  {
    id,
    question: text,
    answer: markdown,
    steps: some(markdown),
    tags: some(text),
    alternatePhrases: some(text),
    tests: some(text),
    status: fc.constantFrom('draft', 'published', 'archived'),
    owner: text,
    lastReviewedOn: fc.constantFrom('2026-01-31', '2025-02-28'),
    reviewIn: fc.constantFrom('P6M', 'P1Y'),
    publishAt: fc.constant('2026-11-24T09:00:00+01:00'),
    featured: fc.integer({ min: 1, max: 99 }),
    revision: fc.integer({ min: 1, max: 99 }),
    audience: fc.record({ countries: some(fc.constantFrom('DE', 'NO')) }),
    actions: some(fc.record({ type: fc.constant('link'), label: text, href: fc.constant('/a') })),
    related: some(id),
  },
  { requiredKeys: ['id', 'question', 'answer'] },
);
const articles = fc.uniqueArray(article, { selector: ({ id: one }) => one, minLength: 1, maxLength: 5 });
const file = fc.record(
  {
    locale: fc.constantFrom('en', 'de', 'pt-BR'),
    categories: some(fc.record({ id, title: text })),
    synonyms: some(some(text)),
    glossary: some(fc.record({ term: text, definition: text })),
    tests: some(fc.record({ query: text, expect: some(id) })),
  },
  { requiredKeys: ['locale'] },
);

const back = (importer: typeof csv, files: readonly SourceFile[]) => {
  const left = new Left();
  const carried = importer.read(files, { locale: undefined, left });
  assert.deepEqual(left.list(), []);
  return carried;
};

describe('a round trip', () => {
  it('through a folder of Markdown loses nothing of a file', () => {
    fc.assert(
      fc.property(file.map(plain), articles.map(plain), (fields, list) => {
        const files = toMarkdownFolder(fields, list as readonly Raw[]);
        assert.equal(new Set(files.map(({ name }) => name.toLowerCase())).size, list.length + 1);
        const carried = back(
          markdownFolder,
          [...files].sort((a, b) => (a.name < b.name ? -1 : 1)),
        );
        const { locale, categories, ...more } = { categories: [], ...fields };
        assert.deepEqual(plain(carried), { locale, categories, more, articles: list });
      }),
      { numRuns: 300 },
    );
  });

  it('through a table loses nothing of the articles', () => {
    fc.assert(
      fc.property(articles.map(plain), (list) => {
        const carried = back(csv, [{ name: 'faq.csv', text: toCsv(list as readonly Raw[]) }]);
        assert.deepEqual(plain(carried.articles), list);
      }),
      { numRuns: 300 },
    );
  });

  it('of the demo content by the commands gives the same file', async () => {
    const demo = new URL('../../demo/content/faq.en.json', import.meta.url);
    const given = JSON.parse(readFileSync(demo, 'utf8')) as Raw;
    const { $schema: _schema, ...expected } = given;
    for (const words of [
      ['export', 'markdown', demo.pathname, '-o', at('help')],
      ['import', at('help'), '-o', at('back.json')],
    ]) {
      const { code, stderr } = await deskbell(words);
      assert.equal(code, 0, stderr);
    }
    assert.deepEqual(JSON.parse(readFileSync(at('back.json'), 'utf8')), expected);
    const { code, stderr } = await deskbell(['export', 'markdown', demo.pathname, '-o', at('help')]);
    assert.equal(code, 2);
    assert.match(stderr, /90 files are in .* already/);
  });
});

/** Markdown that HTML can say, from its pieces. */
const word = fc.stringMatching(/^[a-zäéж]{1,8}$/);
const line = fc
  .array(
    fc.oneof(
      word,
      word.map((one) => `**${one}**`),
      word.map((one) => `*${one}*`),
      word.map((one) => `\`${one}\``),
      word.map((one) => `[${one}](/help/${encodeURIComponent(one)})`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));
const piece = fc.oneof(
  line,
  line.map((one) => `## ${one}`),
  line.map((one) => `### ${one}`),
  line.map((one) => `> ${one}`),
  some(line).map((list) => list.map((one) => `- ${one}`).join('\n')),
  some(line).map((list) => list.map((one, i) => `${i + 3}. ${one}`).join('\n')),
  word.map((one) => `\`\`\`\n${one} <b>\n\`\`\``),
);
const sayable = fc
  .tuple(line, fc.array(piece, { maxLength: 4 }))
  // Two lists in a row are one list, in Markdown as in HTML.
  .map(([first, rest]) => [first, ...rest.flatMap((one) => [one, 'and'])].join('\n\n'));

describe('a round trip through a page', () => {
  const faq = fc.record({
    categories: fc.subarray(['returns', 'orders']),
    articles: fc.uniqueArray(
      fc.record({
        id,
        question: some(word).map((words) => `${words.join(' ')}?`),
        answer: sayable,
        steps: fc.array(line, { maxLength: 3 }),
        category: fc.constantFrom('returns', 'orders', undefined),
      }),
      { selector: ({ id: one }) => one, minLength: 1, maxLength: 5 },
    ),
  });

  it('keeps questions, answers, steps and categories', () => {
    fc.assert(
      fc.property(faq, ({ categories, articles: list }) => {
        const file = {
          version: 1,
          locale: 'en',
          categories: categories.map((one) => ({ id: one, title: one })),
          articles: list,
        };
        const { model } = parseFaq(plain(file));
        assert.ok(model);
        const options = { title: 'Help', src: 'faq.json', script: undefined, style: undefined };
        const left = new Left();
        const page = { name: 'help.html', text: toHtml(model, model.articles, options) };
        const { articles: read } = schemaOrg.read([page], { locale: undefined, left });
        assert.deepEqual(left.list(), []);
        const tree = (one: unknown) => plain(parseMarkdown(String(one)));
        const byId = new Map(read.map((one) => [one.id, one]));
        // A page of one category has no heading, so it cannot say which.
        const headed = new Set(model.articles.map(({ category }) => category)).size > 1;
        for (const one of model.articles) {
          const back = byId.get(one.id);
          assert.equal(back?.question, one.question);
          assert.deepEqual(tree(back?.answer), tree(one.answer));
          assert.deepEqual(((back?.['steps'] ?? []) as unknown[]).map(tree), one.steps.map(tree));
          if (headed && one.category) assert.equal(back?.['category'], one.category);
        }
        assert.equal(read.length, model.articles.length);
      }),
      { numRuns: 150 },
    );
  });

  it('through structured data keeps what it can say: question and answer as plain text', () => {
    fc.assert(
      fc.property(faq, ({ articles: list }) => {
        const { model } = parseFaq(plain({ version: 1, locale: 'en', articles: list }));
        assert.ok(model);
        const text = JSON.stringify(faqJsonLd(model, 0));
        const left = new Left();
        const { articles: read } = schemaOrg.read([{ name: 'x.json', text }], { locale: undefined, left });
        assert.deepEqual(
          read.map(({ question }) => question),
          model.articles.map(({ question }) => question),
        );
        for (const [i, { answer }] of model.articles.entries())
          if (!/</.test(answer))
            assert.ok(String(read[i]?.answer).startsWith(plainText(answer)), String(read[i]?.answer));
      }),
      { numRuns: 100 },
    );
  });
});

describe('deskbell export csv', () => {
  it('writes a table, and says what it has no place for', async () => {
    const { code, stdout, stderr } = await deskbell(['export', 'csv', 'misses.json']);
    assert.equal(code, 0);
    assert.equal(stdout.split('\r\n')[0], 'id,question,answer,tests,status');
    assert.match(stdout, /"when are you open\ngiraffes"/);
    assert.match(stderr, /no place for: "locale" of the file, "tests" of the file\./);
  });
});

describe('deskbell export html', () => {
  it('writes a page that is complete without script, and is upgraded with it', async () => {
    const source = {
      version: 1,
      locale: 'en',
      categories: [
        { id: 'a', title: 'Returns & more' },
        { id: 'b', title: 'Orders' },
      ],
      articles: [
        {
          id: 'late',
          question: 'Is <b>it</b> late?',
          answer: 'No.\n\n- [See](/x?a=1&b="2")\n- **so**\n\n<script>alert(1)</script>',
          category: 'b',
          steps: ['Wait.', 'Ask.'],
        },
        { id: 'back', question: 'Back?', answer: 'Yes.', category: 'a' },
        { id: 'draft', question: 'Hidden?', answer: 'Secret.', status: 'draft' },
      ],
    };
    writeFileSync(at('faq.json'), JSON.stringify(source));
    const words = ['export', 'html', at('faq.json'), '-o', at('site/help.html'), '--title', 'Help & answers'];
    const { code, stderr } = await deskbell([...words, '--script', '/deskbell/deskbell.js']);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /Left out.*1 article/);
    const html = readFileSync(at('site/help.html'), 'utf8');
    const { document } = parseHTML(html);
    assert.equal(document.documentElement.getAttribute('lang'), 'en');
    const all = [...document.querySelectorAll('deskbell-faq details')];
    assert.deepEqual(
      all.map((one) => [one.querySelector('div')?.id, one.querySelector('summary')?.textContent]),
      [
        ['back', 'Back?'],
        ['late', 'Is <b>it</b> late?'],
      ],
    );
    assert.deepEqual(
      [...document.querySelectorAll('h1, h2')].map((one) => one.textContent),
      ['Help & answers', 'Returns & more', 'Orders'],
    );
    assert.equal(document.querySelectorAll('details ol li').length, 2);
    assert.deepEqual(
      [...document.querySelectorAll('script')].map((one) => one.getAttribute('src')),
      ['/deskbell/deskbell.js'],
    );
    assert.equal(document.querySelector('deskbell-faq')?.getAttribute('src'), '../faq.json');
    assert.ok(!html.includes('Secret') && !/\sstyle=|\son\w+=/.test(html));
    assert.deepEqual(readdirSync(at('site')), ['help.css', 'help.html']);
    assert.equal(document.querySelector('link')?.getAttribute('href'), 'help.css');
    assert.deepEqual(
      [...document.querySelectorAll('nav a')].map((one) => [one.getAttribute('href'), one.textContent]),
      [
        ['#category-a', 'Returns & more'],
        ['#category-b', 'Orders'],
      ],
    );
    // What is written can be read again.
    const { stdout } = await deskbell(['import', at('site/help.html')]);
    const { articles: read } = JSON.parse(stdout) as { articles: Raw[] };
    assert.deepEqual(
      read.map(({ answer: _answer, ...rest }) => rest),
      [
        { id: 'back', question: 'Back?', category: 'returns-more' },
        { id: 'late', question: 'Is <b>it</b> late?', category: 'Orders', steps: ['Wait.', 'Ask.'] },
      ],
    );
    assert.equal((await deskbell(words)).code, 2);
  });

  it('knows its formats', async () => {
    const { code, stderr } = await deskbell(['export', 'htm', 'shop.json']);
    assert.equal(code, 2);
    assert.match(stderr, /Did you mean "html"/);
    assert.equal((await deskbell(['export', 'html', 'returns.json'])).code, 2);
    assert.equal((await deskbell(['export', 'markdown', 'shop.json'])).code, 2);
  });
});
