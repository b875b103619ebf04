// What people do who have never used these commands: files swapped, saved in another encoding, named twice.
import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

const FAQ = `{
  "version": 1,
  "locale": "tr",
  "articles": [{ "id": "nerede", "question": "Siparişim nerede?", "answer": "Yolda." }]
}
`;
const ORDERS = { orders: [{ orderNumber: '1', orderedAt: '2026-11-01T10:00:00+03:00', lines: [] }] };

let folder = '';
const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const typed = (...words: string[]) => deskbell(words, { cwd: folder });

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskbell-mistakes-'));
});
after(() => rmSync(folder, { recursive: true }));

describe('a file for another command', () => {
  before(() => {
    put('faq.json', FAQ);
    put('orders.json', JSON.stringify(ORDERS));
    put('draft.json', '{ "topic": "late" }');
    put('teams.json', readFileSync(new URL('../fixtures/cli/departments.json', import.meta.url)));
    put('returns.json', readFileSync(new URL('../fixtures/cli/returns.json', import.meta.url)));
  });

  // Their own check finds nothing wrong with these files: to send somebody there would be a lie.
  for (const [words, said] of [
    [
      ['verdict', 'orders.json', 'returns.json'],
      'orders.json holds orders; here a file with a returns policy is',
    ],
    [
      ['verdict', 'returns.json', 'faq.json'],
      'faq.json holds questions and answers; here a file with orders is',
    ],
    [
      ['diff', 'returns.json', 'faq.json', '--orders', 'orders.json'],
      'a file with a returns policy is needed',
    ],
    [
      ['test', 'returns.json'],
      'returns.json holds a returns policy; here a file with questions and answers is',
    ],
    [
      ['ask', 'teams.json', 'hello'],
      'teams.json holds departments; here a file with questions and answers is',
    ],
    [
      ['index', 'returns.json'],
      'returns.json holds a returns policy; here a file with questions and answers',
    ],
    [
      ['route', 'faq.json', 'draft.json'],
      'faq.json holds questions and answers; here a file with departments is',
    ],
    [['route', 'teams.json', 'faq.json'], 'faq.json is no draft'],
    [
      ['export', 'jsonld', 'teams.json'],
      'teams.json holds departments; here a file with questions and answers is',
    ],
  ] as const) {
    it(`${words.join(' ')}: says what it holds and what is needed`, async () => {
      const { code, stdout, stderr } = await typed(...words);
      assert.notEqual(code, 0);
      assert.equal(stdout, '');
      assert.ok(stderr.includes(said), stderr);
      assert.ok(!stderr.includes('deskbell check'), stderr);
    });
  }

  it('lets a folder be checked with the sample orders in it', async () => {
    const { code, stdout } = await typed('check', 'faq.json', 'orders.json');
    assert.match(stdout, /^No problems in 2 files \(1 article, 1 order\)\.$/m);
    assert.equal(code, 0);
  });

  it('counts a file once that is named twice', async () => {
    assert.match((await typed('check', 'faq.json', './faq.json')).stdout, /in 1 file \(1 article\)/);
  });
});

describe('what would be lost', () => {
  it('a wording goes into a file with a byte order mark, and the mark stays', async () => {
    put('marked.json', `\uFEFF${FAQ}`);
    const { code, stdout } = await typed('phrase', 'marked.json', 'nerede', 'paketim gelmedi');
    assert.match(stdout, /is now in alternatePhrases/);
    assert.equal(code, 0);
    const text = readFileSync(join(folder, 'marked.json'), 'utf8');
    assert.ok(text.startsWith('\uFEFF{\n  "version": 1,'));
    assert.match(text, /"alternatePhrases": \["paketim gelmedi"\]/);
    assert.match((await typed('phrase', 'marked.json', 'nerede', 'paketim gelmedi')).stdout, /already/);
  });

  it('a file in an older encoding keeps its letters: nothing is written into it', async () => {
    const bytes = Buffer.from(FAQ.replace('ş', 'ç'), 'latin1');
    const file = put('old.json', bytes);
    const { code, stderr } = await typed('phrase', 'old.json', 'nerede', 'paketim gelmedi');
    assert.match(stderr, /old\.json is not in order\. See: deskbell check old\.json/);
    assert.equal(code, 2);
    assert.deepEqual(readFileSync(file), bytes);
  });

  it('a file that is written anew keeps its rights, and a link stays a link', async () => {
    const file = put('kept.json', FAQ);
    chmodSync(file, 0o640);
    symlinkSync('kept.json', join(folder, 'link.json'));
    assert.equal((await typed('phrase', 'link.json', 'nerede', 'paketim gelmedi')).code, 0);
    assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.match(readFileSync(file, 'utf8'), /paketim gelmedi/);
  });

  it('nothing is written over what is being read', async () => {
    const file = put('faq.json', FAQ);
    const log = put('events.ndjson', '{}\n');
    for (const words of [
      ['index', 'faq.json', '--out', './faq.json'],
      ['insights', 'events.ndjson', '-o', 'events.ndjson'],
      ['insights', 'events.ndjson', '--content', 'faq.json', '-o', 'faq.json'],
    ]) {
      const { code, stderr } = await typed(...words);
      assert.match(stderr, /is what is read here, and would be lost\. Name another file to write\./);
      assert.equal(code, 2);
    }
    assert.equal(readFileSync(file, 'utf8'), FAQ);
    assert.equal(readFileSync(log, 'utf8'), '{}\n');
  });

  it('a folder with a page in an older encoding is not imported with broken letters', async () => {
    mkdirSync(join(folder, 'help'));
    put('help/a.md', '# Yolda mı?\n\nEvet.\n');
    put('help/b.md', Buffer.from('# Où est mon colis ?\n\nEn route.\n', 'latin1'));
    const { code, stdout, stderr } = await typed('import', 'help');
    assert.match(stderr, /^help\/b\.md is not UTF-8/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  });

  it('a cell that is no number stays as it was written, so that the check can tell', async () => {
    put('table.csv', 'question,answer,featured\nA?,B.,first\n');
    const { stdout } = await typed('import', 'table.csv');
    assert.equal(
      (JSON.parse(stdout) as { articles: { featured: unknown }[] }).articles[0]?.featured,
      'first',
    );
  });

  it('a table of another country is read though its rows are ragged', async () => {
    put('tabelle.csv', 'Frage;Antwort\nWo ist mein Paket?;Unterwegs, meist\nWann?\n');
    const { code, stdout } = await typed('import', 'tabelle.csv', '--locale', 'de');
    assert.equal(code, 0);
    assert.match(stdout, /"answer": "Unterwegs, meist"/);
  });
});

describe('names that lead nowhere', () => {
  it('a desk with a per cent sign in the name of a file is told, and not fallen over', async () => {
    put('100%.json', FAQ);
    const desk = (name: string) =>
      JSON.stringify({ version: 1, company: 'K', defaultLocale: 'tr', locales: { tr: { faq: name } } });
    put('desk.json', desk('100%.json'));
    assert.match((await typed('check', 'desk.json')).stdout, /in 2 files \(1 desk, 1 article\)/);
    put('desk.json', desk('50%.json'));
    assert.match(
      (await typed('check', 'desk.json')).stdout,
      /Cannot read 50%\.json: there is no such file\./,
    );
  });

  it('a folder that is not there cannot be watched', async () => {
    const { code, stderr } = await typed('check', 'nowhere/faq.json', '--watch');
    assert.match(stderr, /^Cannot read nowhere\/faq\.json: there is no such file\.\n$/);
    assert.equal(code, 2);
  });
});

describe('check --watch over a desk', () => {
  it('sees a change in a file that only the desk names', async () => {
    put('faq.json', FAQ);
    put('desk.json', '{"version":1,"company":"K","defaultLocale":"tr","locales":{"tr":{"faq":"faq.json"}}}');
    const end = new AbortController();
    let seen = '';
    const ended = deskbell(['check', 'desk.json', '--watch'], {
      cwd: folder,
      signal: end.signal,
      onOutput(text) {
        seen += text;
        if (seen.startsWith('No problems in 2 files')) put('faq.json', FAQ.replace('Yolda.', ''));
        if (/faq\.json changed[^]*content\/empty/.test(seen)) end.abort();
        else if (/No problems/.test(seen)) seen = '';
      },
    });
    assert.equal((await ended).code, 1);
  });
});

describe('a bare list of questions and answers', () => {
  it('is exported as any other file, with the ids that links have', async () => {
    put('bare.json', '[{ "question": "Nerede?", "answer": "Yolda." }]');
    assert.equal(
      (await typed('export', 'csv', 'bare.json')).stdout,
      'id,question,answer\r\nnerede,Nerede?,Yolda.\r\n',
    );
    assert.match((await typed('export', 'html', 'bare.json')).stdout, /<details[^]*Nerede\?[^]*Yolda/);
    assert.equal((await typed('export', 'markdown', 'bare.json', '-o', 'pages')).code, 0);
    assert.match(readFileSync(join(folder, 'pages', 'nerede.md'), 'utf8'), /Yolda/);
  });
});

describe('sentences', () => {
  const checked = async (change: object): Promise<string> => {
    const article = { id: 'a', question: 'Where is it?', answer: 'On its way.', ...change };
    put('one.json', JSON.stringify({ version: 1, locale: 'en', articles: [article] }));
    return (await typed('check', 'one.json')).stdout;
  };

  it('say how a value of the wrong kind is written', async () => {
    assert.match(
      await checked({ tags: 'parcel' }),
      /Expected list but found text\. Write it in square brackets/,
    );
    assert.match(
      await checked({ featured: '3' }),
      /Expected number but found text\. Write it without quotes/,
    );
    assert.match(
      await checked({ owner: null }),
      /Expected text but found null\. Write one, or remove the field\./,
    );
    assert.match(await checked({ owner: 7 }), /Expected text but found number\. Write it in double quotes/);
  });

  it('quote what somebody wrote, and nothing else', async () => {
    const policy = JSON.parse(readFileSync(join(folder, 'returns.json'), 'utf8')) as { rules: object[] };
    const rule = { id: 'late', when: { orderedBetween: ['2026-12-01', '2026-11-01'] }, use: 'standard' };
    put('policy.json', JSON.stringify({ ...policy, rules: [rule, ...policy.rules] }));
    assert.match(
      (await typed('check', 'policy.json')).stdout,
      /bad-span {2}This list is no span of days\. Write \[/,
    );
  });
});
