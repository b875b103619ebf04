import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

  it('reads one article as each API answers it, and every page of a list', async () => {
    const one = async (value: unknown) => {
      const { code, stdout, stderr } = await deskbell(['import', '-'], { input: JSON.stringify(value) });
      assert.equal(code, 0, stderr);
      const { articles } = JSON.parse(stdout) as File;
      return { ids: articles.map(({ id }) => id), told: stderr };
    };
    const zendesk = (id: number) => ({
      id,
      url: `https://shop.zendesk.example/api/v2/help_center/en-us/articles/${id}.json`,
      html_url: `https://shop.zendesk.example/hc/en-us/articles/${id}`,
      author_id: 0,
      comments_disabled: true,
      draft: false,
      promoted: false,
      position: 0,
      vote_sum: 0,
      vote_count: 0,
      section_id: 98838,
      created_at: '2026-01-02T03:04:05Z',
      updated_at: '2026-01-02T03:04:05Z',
      edited_at: '2026-01-02T03:04:05Z',
      name: 'Where is my parcel?',
      title: 'Where is my parcel?',
      source_locale: 'en-us',
      locale: 'en-us',
      outdated: false,
      outdated_locales: [],
      user_segment_id: null,
      user_segment_ids: [],
      permission_group_id: 123,
      content_tag_ids: [],
      label_names: [],
      body: '<p>On its way.</p>',
    });
    assert.deepEqual(await one({ article: zendesk(35467) }), {
      ids: ['35467'],
      told: 'From zendesk: 1 article.\nNext: deskbell check faq.json\n',
    });
    const byNumber = await one({
      articles: [zendesk(1)],
      count: 40,
      next_page: 'https://x.example/2',
      page: 1,
    });
    assert.match(byNumber.told, /1 × a further page of the export; fetch it too/);
    const byCursor = { articles: [zendesk(1)], meta: { has_more: true, after_cursor: 'xxx' }, links: {} };
    assert.match((await one(byCursor)).told, /a further page of the export/);

    const helpScout = {
      id: '5215163545667acd25394b5c',
      number: 121,
      collectionId: '5214c77c45667acd25394b51',
      slug: 'my-article',
      status: 'published',
      hasDraft: false,
      name: 'How do I pay?',
      text: 'By card.',
      categories: [],
      related: [],
      publicUrl: 'https://docs.helpscout.example/article/121-my-article',
      updatedBy: null,
      createdAt: '2026-08-21T19:34:13Z',
      updatedAt: null,
    };
    assert.deepEqual((await one({ article: helpScout })).ids, ['my-article']);
    const { text: _text, ...reference } = helpScout;
    const list = { articles: { page: 1, pages: 2, count: 60, items: [reference] } };
    const { code, stderr } = await deskbell(['import', '-'], { input: JSON.stringify(list) });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /There is no article in -: 1 × a further page .*, 1 × an article without title or text\./,
    );

    const intercom = {
      type: 'article',
      id: '6871119',
      workspace_id: 'w',
      title: 'How do I pay?',
      description: '',
      body: '<p class="no-margin">By card.</p>',
      author_id: 5017691,
      state: 'published',
      created_at: 1672928359,
      updated_at: 1672928610,
      url: 'http://intercom.example/help/en/articles/3-pay',
      parent_id: null,
      parent_ids: [],
      parent_type: null,
      default_locale: 'en',
      translated_content: null,
      tags: { type: 'tag.list', tags: [{ id: '1', name: 'pay' }] },
      something_new: 'of next year',
    };
    const { ids, told } = await one(intercom);
    assert.deepEqual(ids, ['6871119']);
    assert.match(told, /1 × tags \(6871119\)/);
    assert.match(told, /1 × the field "something_new" \(6871119\)/);
    const next = { type: 'pages', page: 1, per_page: 50, total_pages: 3, next: { page: 2 } };
    assert.match(
      (await one({ type: 'list', pages: next, data: [intercom] })).told,
      /a further page of the export/,
    );
  });

  it('finds the categories of an export in a file of their own', async () => {
    const fixture = (name: string) =>
      JSON.parse(readFileSync(new URL(`../fixtures/cli/import/${name}`, import.meta.url), 'utf8')) as Record<
        string,
        unknown
      >;
    const { sections, ...zendesk } = fixture('zendesk.json');
    const { collections, ...intercom } = fixture('intercom.json');
    const { categories, ...helpScout } = fixture('help-scout.json');
    for (const [name, articles, others, id] of [
      [
        'zendesk',
        { ...zendesk, next_page: 'https://x.example/2' },
        { sections, next_page: null },
        'returns-refunds',
      ],
      ['intercom', intercom, { type: 'list', data: collections }, 'payments'],
      ['help-scout', helpScout, { categories }, 'orders'],
    ] as const) {
      const place = join(folder, name);
      mkdirSync(place);
      writeFileSync(join(place, 'articles.json'), JSON.stringify(articles));
      writeFileSync(join(place, 'others.json'), JSON.stringify(others));
      writeFileSync(join(place, 'package.json'), '{ "name": "something-else" }');
      const { file, told } = await carried(place);
      assert.deepEqual(
        file.categories?.map((one) => one.id.toLowerCase()),
        [id],
      );
      assert.equal(/a further page/.test(told), name === 'zendesk', told);
      rmSync(place, { recursive: true });
    }
  });

  it('reads FAQ pages as they are in the wild', async () => {
    const read = async (page: string) => {
      const { code, stdout, stderr } = await deskbell(['import', '-', '--from', 'schema-org'], {
        input: page,
      });
      return { code, told: stderr, articles: code ? [] : (JSON.parse(stdout) as File).articles };
    };
    const ld = (json: string) => `<html lang="en"><script type="application/ld+json">${json}</script></html>`;
    const want = [{ id: 'how-long', question: 'How long?', answer: 'Five days,\nor six.' }];
    const question =
      '{"@type":"Question","name":"How long?","acceptedAnswer":{"@type":"Answer","text":"Five days,\\nor six."}}';
    for (const json of [
      `{"@context":"https://schema.org","@graph":[{"@type":["WebPage","FAQPage"],"mainEntity":[${question}]}]}`,
      `{"@type":"FAQPage","mainEntity":${question}}`,
      // A raw line end in a text, a comma too many, and a comment around it all.
      `\n<!--\n{"@type":"FAQPage","mainEntity":[${question.replace('\\n', '\n')},],}\n-->\n`,
    ])
      assert.deepEqual((await read(ld(json))).articles, want, json);
    const broken = await read(`${ld('{"@type": FAQPage}')}<details><summary>How?</summary>So.</details>`);
    assert.match(broken.told, /1 × a block of JSON-LD that is no JSON/);
    assert.deepEqual(
      broken.articles.map((one) => one['question']),
      ['How?'],
    );
    const microdata = `<html lang="en"><main itemscope itemtype="https://schema.org/FAQPage">
      <h1 itemprop="name">Help</h1>
      <section itemscope itemprop="mainEntity" itemtype="https://schema.org/Question">
        <h3 itemprop="name">How <em>long</em>?</h3>
        <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">
          <div itemprop="text"><p>Five <b>days</b>.</p><ul><li>Or six</li></ul><iframe src="x"></iframe></div>
        </div>
      </section>
      <div itemscope itemprop="mainEntity" itemtype="http://schema.org/Question">
        <meta itemprop="name" content="And then?">
        <div itemscope itemprop="acceptedAnswer" itemtype="http://schema.org/Answer"><span itemprop="text">Done.</span></div>
      </div>
    </main></html>`;
    const { articles, told } = await read(microdata);
    assert.deepEqual(articles, [
      { id: 'how-long', question: 'How long?', answer: 'Five **days**.\n\n- Or six' },
      { id: 'and-then', question: 'And then?', answer: 'Done.' },
    ]);
    assert.match(told, /1 × a video or frame \(how-long\)/);
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
