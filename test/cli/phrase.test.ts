import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

/** As a person writes it: two styles of lists, a blank line, an odd indentation. */
const WRITTEN = `{
   "version": 1,
   "locale": "en",

   "articles": [
      { "id": "track",  "question": "Where is my order?", "answer": "On its way.",
        "alternatePhrases": ["parcel late"] },
      {
         "id": "pay",
         "question": "How can I pay?",
         "answer": "By card.",
         "tests": [
            "is visa ok"
         ]
      }
   ]
}
`;

let folder = '';
let file = '';
const phrase = (...words: string[]) => deskbell(['phrase', file, ...words]);
const written = (): string => readFileSync(file, 'utf8');

describe('deskbell phrase', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskbell-phrase-'));
    file = join(folder, 'faq.json');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('adds a wording and a golden question, and touches nothing else', async () => {
    writeFileSync(file, WRITTEN);
    const { code, stdout } = await phrase('pay', 'do you take bitcoin', '--golden');
    assert.equal(code, 0);
    assert.match(stdout, /“do you take bitcoin” is now in alternatePhrases and tests of pay\./);
    assert.equal(
      written(),
      WRITTEN.replace(
        '"is visa ok"\n         ]',
        [
          '"is visa ok",',
          '            "do you take bitcoin"',
          '         ],',
          '         "alternatePhrases": [',
          '            "do you take bitcoin"',
          '         ]',
        ].join('\n'),
      ),
    );
    const [, pay] = (
      JSON.parse(written()) as { articles: { alternatePhrases?: string[]; tests?: string[] }[] }
    ).articles;
    assert.deepEqual(
      [pay?.alternatePhrases, pay?.tests],
      [['do you take bitcoin'], ['is visa ok', 'do you take bitcoin']],
    );
  });

  it('adds to a list on one line, and finds a wording that is there', async () => {
    writeFileSync(file, WRITTEN);
    await phrase('track', 'Where', 'is  my', 'stuff');
    assert.equal(written(), WRITTEN.replace('"parcel late"', '"parcel late", "Where is my stuff"'));
    const once = written();
    const { code, stdout } = await phrase('track', 'where is my stuff');
    assert.equal(code, 0);
    assert.match(stdout, /already/);
    assert.equal(written(), once);
  });

  it('adds a golden question alone', async () => {
    writeFileSync(file, WRITTEN);
    await phrase('track', 'still nothing here', '--only-golden');
    const [track] = (
      JSON.parse(written()) as { articles: { alternatePhrases: string[]; tests?: string[] }[] }
    ).articles;
    assert.deepEqual([track?.alternatePhrases, track?.tests], [['parcel late'], ['still nothing here']]);
  });

  it('keeps tabs, line ends of Windows, and a bare list of articles', async () => {
    writeFileSync(
      file,
      '[\r\n\t{\r\n\t\t"id": "a",\r\n\t\t"question": "A?",\r\n\t\t"answer": "B."\r\n\t}\r\n]\r\n',
    );
    await phrase('a', 'another way to say "A"');
    assert.equal(
      written(),
      '[\r\n\t{\r\n\t\t"id": "a",\r\n\t\t"question": "A?",\r\n\t\t"answer": "B.",\r\n\t\t"alternatePhrases": ["another way to say \\"A\\""]\r\n\t}\r\n]\r\n',
    );
  });

  it('says what it cannot do, and leaves the file as it is', async () => {
    writeFileSync(file, WRITTEN);
    const wrong = await phrase('trakc', 'x');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /has no article trakc\. Did you mean "track"\?/);
    assert.match((await phrase('track')).stderr, /Name a file, an article and a question/);
    assert.match((await deskbell(['phrase', 'none.json', 'a', 'b'])).stderr, /there is no such file/);
    assert.equal(written(), WRITTEN);
    const odd = '{ "articles": [{ "id": "a", "alternatePhrases": "one" }] }';
    writeFileSync(file, odd);
    const noList = (await phrase('a', 'x')).stderr;
    assert.match(noList, /alternatePhrases of that article is no list/);
    assert.match(noList, /\.json: .*Write it as \["…"\]; deskbell check .*\.json shows the line/);
    assert.equal(written(), odd);
    writeFileSync(file, '{ "articles": [');
    assert.match((await phrase('track', 'x')).stderr, /is not in order\. See: deskbell check/);
  });
});
