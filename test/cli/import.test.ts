import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseFaq } from '../../src/content/index.js';
import { deskbell } from '../helpers/command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'deskbell-import-'));
after(() => rmSync(folder, { recursive: true }));

interface File {
  readonly locale: string;
  readonly categories?: readonly { readonly id: string; readonly title: string }[];
  readonly articles: readonly Readonly<Record<string, unknown>>[];
}

/** Imports a fixture; what comes out must be a file without an error. */
async function carried(...words: string[]): Promise<{ file: File; told: string }> {
  const { code, stdout, stderr } = await deskbell(['import', ...words]);
  assert.equal(code, 0, stderr);
  const file = JSON.parse(stdout) as File;
  assert.deepEqual(
    parseFaq(file).problems.filter(({ level }) => level === 'error'),
    [],
  );
  return { file, told: stderr };
}

describe('deskbell import', () => {
  it('reads an export of Zendesk Help Center, and names what it leaves behind', async () => {
    const { file, told } = await carried('import/zendesk.json');
    assert.equal(file.locale, 'en-us');
    assert.deepEqual(file.categories, [
      { id: 'returns-refunds', title: 'Returns & refunds', description: 'Sending things back' },
    ]);
    assert.deepEqual(file.articles, [
      {
        id: '115001',
        question: 'When do I get my refund?',
        answer:
          'Within **five** working\u00a0days.\n\n- Way: Card; Days: 5\n- Way: PayPal; Days: 1\n\nSee [how to return](#115002).',
        category: 'returns-refunds',
        tags: ['refund', 'money back'],
        featured: 1,
      },
      {
        id: '115002',
        question: 'How do I return something?',
        answer:
          '## Steps\n\n1. Pack it.\n2. Print the label.\n\nPrint ![The label](https://shop.example/label.png)',
        category: 'returns-refunds',
      },
      { id: '115003', question: 'For partners only', answer: 'Secret.', status: 'draft' },
    ]);
    for (const line of [
      'From zendesk: 3 articles, 1 category, 1 draft.',
      '1 × a table, now a list (115001)',
      '1 × a video or frame (115001)',
      '1 × votes (115001)',
      '1 × the author (115001)',
      '1 × colours (115002)',
      '1 × a link that leads nowhere safe; its text stays (115002)',
      '1 × the circle of readers (user segment); the article is a draft, so that nobody else sees it (115003)',
      '1 × an article without title or text (115004)',
      '1 × an article in de; import it with --locale de (115001)',
    ])
      assert.ok(told.includes(line), `${line}\n${told}`);
    const { file: german } = await carried('import/zendesk.json', '--locale', 'de');
    assert.deepEqual(
      german.articles.map(({ id, question }) => [id, question]),
      [['115001', 'Wann kommt mein Geld?']],
    );
  });

  it('reads an export of Help Scout Docs', async () => {
    const { file, told } = await carried('import/help-scout.json');
    assert.deepEqual(file.categories, [{ id: 'orders', title: 'Orders' }]);
    assert.deepEqual(file.articles, [
      {
        id: 'track-my-order',
        question: 'Where is my order?',
        answer: 'Open the link in your mail.\n\nOr [cancel it](#cancel-my-order).\n\nHave the number ready.',
        category: 'orders',
        tags: ['parcel', 'tracking'],
        related: ['cancel-my-order'],
      },
      {
        id: 'cancel-my-order',
        question: 'Can I cancel my order?',
        answer: 'Yes, *until* it is packed.',
        category: 'orders',
        status: 'draft',
      },
    ]);
    for (const line of [
      'the popularity',
      'a newer draft',
      'a video or frame (cancel-my-order)',
      'The language is not written there',
    ])
      assert.ok(told.includes(line), `${line}\n${told}`);
  });

  it('reads the articles of Intercom, in the language asked for', async () => {
    const { file, told } = await carried('import/intercom.json');
    assert.deepEqual(file.articles, [
      {
        id: '6871118',
        question: 'How can I pay?',
        answer: 'By card or *invoice*.\n\n- Visa\n- Mastercard\n\nSee [invoices](#6871119).',
        category: 'payments',
        alternatePhrases: ['Which cards do you take'],
      },
      { id: '6871119', question: 'Where is my invoice?', answer: 'In your account.', status: 'draft' },
    ]);
    assert.match(told, /a translation; import it with --locale fr \(6871118\)/);
    const { file: french } = await carried('import/intercom.json', '--locale', 'fr');
    assert.equal(french.articles[0]?.['question'], 'Comment payer ?');
    assert.equal(french.articles.length, 1);
  });

  it('reads FAQPage in a page, and the <details> of a page without it', async () => {
    const { file, told } = await carried('import/page.html');
    assert.equal(file.locale, 'en-GB');
    assert.deepEqual(file.articles, [
      { id: 'do-you-ship-abroad', question: 'Do you ship abroad?', answer: 'Yes, to **all** of Europe.' },
      { id: 'can-i-pick-it-up', question: 'Can I pick it up?', answer: 'Yes, within 7 days.' },
    ]);
    assert.match(told, /1 × a question without text or answer \(Nothing\)/);
    assert.match(told, /1 × the field "author" \(do-you-ship-abroad\)/);
    const page = '<html lang="fr"><details id="a"><summary>Où ?</summary><p>Ici.</p></details></html>';
    const { stdout } = await deskbell(['import', '-', '--from', 'schema-org'], { input: page });
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      locale: 'fr',
      articles: [{ id: 'a', question: 'Où ?', answer: 'Ici.' }],
    });
  });

  it('reads a table, whatever separates its columns', async () => {
    const { file, told } = await carried('import/table.csv', '--locale', 'en');
    assert.deepEqual(file.articles, [
      {
        id: 'late',
        question: 'Where is my order?',
        answer: 'Open the link; it is in your mail.\r\n\r\nOr write to us.',
        tags: ['parcel', 'tracking'],
      },
      { id: 'what-is-size-m', question: 'What is "size M"?', answer: 'It is 40.' },
    ]);
    assert.match(told, /1 × the column "Notes" \(late\)/);
    assert.match(told, /1 × a row without question or answer \(row 4\)/);
    const { code, stderr } = await deskbell(['import', '-', '--from', 'csv'], { input: 'a,b\n1,2\n' });
    assert.equal(code, 2);
    assert.match(stderr, /"question" and "answer"/);
  });

  it('reads a folder of Markdown files', async () => {
    const { file, told } = await carried('import/folder');
    assert.deepEqual(file.articles, [
      {
        id: 'cancel',
        question: 'Can I cancel my order?',
        answer: 'Yes, until it is **packed**.',
        category: 'orders',
        tags: ['cancel', 'stop'],
      },
      { id: 'how-to', question: 'How do I return something?', answer: 'Pack it and print the label.' },
    ]);
    assert.match(told, /1 × the field "author" \(cancel\)/);
    assert.match(told, /× HTML \(how-to\)/);
    assert.deepEqual(file.categories, [{ id: 'orders', title: 'orders' }]);
  });

  it('gives the same ids each time, and never writes over a file without --force', async () => {
    const out = join(folder, 'faq.json');
    const write = (...words: string[]) => deskbell(['import', 'import/zendesk.json', '-o', out, ...words]);
    assert.equal((await write()).code, 0);
    const first = readFileSync(out, 'utf8');
    const refused = await deskbell(['import', 'import/intercom.json', '-o', out]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /is there already/);
    assert.equal(readFileSync(out, 'utf8'), first);
    assert.equal((await write('--force')).code, 0);
    assert.equal(readFileSync(out, 'utf8'), first);
    assert.deepEqual(readdirSync(folder), ['faq.json']);
  });

  it('says what it cannot read', async () => {
    for (const [words, message] of [
      [['import', 'shop.json'], /of no kind that is known/],
      [['import', 'nowhere'], /Cannot read nowhere/],
      [['import', 'import/table.csv', '--from', 'zendesc'], /Did you mean "zendesk"/],
      [['import', 'cut.json', '--from', 'intercom'], /This is no intercom file/],
      [['import'], /Name one file or folder/],
    ] as const) {
      const { code, stderr } = await deskbell([...words]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
    const { code, stderr } = await deskbell(['import', '-', '--from', 'zendesk'], {
      input: '{"articles":[]}',
    });
    assert.equal(code, 1);
    assert.match(stderr, /no article/);
    assert.ok(!existsSync(join(folder, 'other.json')));
  });
});
