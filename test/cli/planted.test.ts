import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AddressInfo } from 'node:net';
import type { Finding } from '../../src/cli/check-file.js';
import { EVERY_CODE } from '../../src/cli/sentences.js';
import { deskbell } from '../helpers/command-line.js';
import { BESIDE, type Fault } from './planted-beside.js';
import { COMPANIONS, type Plant, PLANTS, WHOLE_FILES } from './planted-faults.js';

const root = new URL('../../', import.meta.url);
const demo = new URL('demo/content/', root);
/** After the last review in the demo, and before the offer of Christmas ends. */
const NOW = { now: Date.UTC(2026, 10, 27) };

type Json = Record<string, unknown>;

const check = async (...words: string[]): Promise<readonly Finding[]> =>
  JSON.parse((await deskbell(['check', '--json', ...words], NOW)).stdout) as Finding[];

/** The demo's article with nothing wrong, under an id of its own. */
const sound = (given: Json, i: number): Json => ({
  id: `planted-${i}`,
  question: `Planted question of grove ${i} with its own words w${i}x`,
  answer: `Planted answer ${i}.`,
  category: 'company',
  owner: 'company',
  ...given,
});

/** The file with faults of one language, as text. */
function planted(text: string, plants: readonly Plant[], companions: readonly Json[]): string {
  const file = JSON.parse(text) as Json & { articles: Json[] };
  file.articles.push(...companions.map((given, i) => sound(given, 900 + i)));
  plants.forEach(({ article, file: more }, i) => {
    if (article) file.articles.push(sound(article, i));
    for (const [key, value] of Object.entries(more ?? {}))
      file[key] = Array.isArray(value)
        ? [...((file[key] ?? []) as unknown[]), ...(value as unknown[])]
        : value;
  });
  const made = JSON.stringify(file, null, 2);
  return plants.reduce((all, { text: change }) => (change ? all.replace(change[0], change[1]) : all), made);
}

const lineOf = (text: string, mark: string): number =>
  text.slice(0, text.lastIndexOf(mark)).split('\n').length;

describe('faults planted into a copy of the demo content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-planted-'));
  const at = (name: string): string => join(folder, name);
  const texts = new Map<string, string>();
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    texts.set(name, typeof content === 'string' ? content : '');
  };
  let findings: readonly Finding[] = [];

  const finds = (code: string, name: string, mark: string, mend: RegExp): void => {
    const line = lineOf(texts.get(name) ?? '', mark);
    const here = findings.filter((one) => one.code === code && one.file === at(name));
    // The id stands on the line below the brace that opens its article.
    const found = here.find((one) => one.line === line || one.line === line - 1);
    assert.ok(
      found,
      `${code} at ${name}:${line}, but told: ${here.map((one) => one.line).join(', ') || 'never'}`,
    );
    assert.match(found.message, mend);
  };

  before(async () => {
    cpSync(demo, folder, { recursive: true });
    for (const [name, ru] of [
      ['faq.en.json', false],
      ['faq.ru.json', true],
    ] as const) {
      const plants = PLANTS.filter((plant) => (plant.ru ?? false) === ru);
      write(name, planted(readFileSync(new URL(name, demo), 'utf8'), plants, ru ? [] : COMPANIONS));
    }
    for (const [, name, content] of WHOLE_FILES) write(name, content);
    write('small.json', '{ "version": 1, "locale": "en", "articles": [] }');
    write('apart/faq.json', '{ "version": 1, "locale": "en", "articles": [] }');
    const silence = [
      { code: 'review/long-sentense', reason: 'a slip of the pen' },
      { code: 'content/not-json', reason: 'cannot be' },
      { code: 'review/unkind', id: 'm-idle', reason: 'gone since' },
    ];
    write('check.json', JSON.stringify({ version: 1, silence, knownWords: ['HP'] }, null, 2));
    const whole = WHOLE_FILES.map(([, name]) => name).filter((name) => name !== 'apart/check.json');
    const names = ['faq.en.json', 'faq.ru.json', 'check.json', 'apart/faq.json', ...whole];
    findings = await check(...names.map(at));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { code, ru, mark, mend } of PLANTS)
    it(`finds ${code}`, () => finds(code, ru ? 'faq.ru.json' : 'faq.en.json', mark, mend));
  for (const [code, name, , mark, mend] of WHOLE_FILES)
    it(`finds ${code}`, () => finds(code, name, mark, mend));
  it('finds review/unknown-code', () =>
    finds('review/unknown-code', 'check.json', 'long-sentense', /Did you mean "review\/long-sentence"/));
  it('finds review/not-silenced', () =>
    finds('review/not-silenced', 'check.json', 'content/not-json', /Mend the file/));
  it('finds review/idle-silence', () =>
    finds('review/idle-silence', 'check.json', '"review/unkind"', /Remove the entry/));

  it('finds addresses that are gone, moved or silent, each asked once', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '', method = '' }, answer) => {
      asked.push(`${method} ${url}`);
      if (url === '/moved') answer.writeHead(301, { location: '/here' });
      else if (url === '/no-head') answer.statusCode = method === 'HEAD' ? 405 : 200;
      else if (url === '/private') answer.statusCode = 401;
      else if (url === '/broken') answer.statusCode = 500;
      else answer.statusCode = url === '/gone' ? 404 : 200;
      answer.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const addresses = [
      '/here',
      '/gone',
      '/gone#below',
      '/moved',
      '/no-head',
      '/private',
      '/broken',
      'mailto:a@b.example',
    ];
    const answer = addresses.map((href) => `- see [page ${href}](${href})`).join('\n');
    const file = { version: 1, locale: 'en', articles: [sound({ answer: `All:\n\n${answer}` }, 0)] };
    write('links.json', JSON.stringify(file, null, 2));
    try {
      findings = await check('--links', '--site', site, at('links.json'));
    } finally {
      server.close();
    }
    const told = findings
      .filter(({ code }) => code.endsWith('-link'))
      .map(({ code, message }) => [code, message]);
    assert.deepEqual(told, [
      ['review/broken-link', 'The address /gone answers 404. Correct it, or remove the link.'],
      ['review/broken-link', 'The address /gone#below answers 404. Correct it, or remove the link.'],
      ['review/moved-link', `The address /moved has moved for good to ${site}/here. Write the new one.`],
      [
        'review/silent-link',
        'The address /broken could not be reached (the server answers 500). Try it in a browser; if it is gone, remove the link.',
      ],
    ]);
    finds('review/broken-link', 'links.json', '/gone', /Correct it/);
    assert.equal(asked.filter((one) => one === 'HEAD /gone').length, 1);
    assert.ok(asked.includes('GET /no-head'));
    assert.ok((await check(at('links.json'))).every(({ code }) => !/(broken|moved|silent)-link/.test(code)));
  });
});

describe('faults planted beside the articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-beside-'));
  before(() => cpSync(demo, folder, { recursive: true }));
  after(() => rmSync(folder, { recursive: true }));

  /** What is told of a file of the demo with a fault in it, and its text; each fault is planted once. */
  const told = new Map<Fault['plant'], Promise<{ findings: readonly Finding[]; text: string }>>();
  const plantOne = async ({ file, plant, beside = [] }: Fault) => {
    const given = JSON.parse(readFileSync(new URL(file, demo), 'utf8')) as Json;
    const made: unknown = plant(given);
    const isFile = typeof made === 'object' && made !== null && ('version' in made || 'versions' in made);
    const text = JSON.stringify(isFile ? made : given, null, 2);
    const name = join(folder, `planted-${file}`);
    writeFileSync(name, text);
    const all = await check('--no-tests', name, ...beside.map((other) => join(folder, other)));
    return { findings: all.filter((one) => one.file === name), text };
  };

  for (const fault of BESIDE)
    it(`finds ${fault.code}`, async () => {
      const { code, mark, mend, plant } = fault;
      if (!told.has(plant)) told.set(plant, plantOne(fault));
      const { findings, text } = (await told.get(plant)) as Awaited<ReturnType<typeof plantOne>>;
      assert.ok(text.includes(mark), `nothing is planted: ${mark}`);
      const line = text.slice(0, text.indexOf(mark)).split('\n').length;
      const here = findings.filter((one) => one.code === code);
      // An object is told of at its brace, one line above its first field.
      const found = here.find((one) => one.line === line || one.line === line - 1);
      const others = (here.length ? here : findings).map((one) => `${one.line} ${one.code}`);
      assert.ok(found, `${code} at line ${line}, but told: ${others.join(', ') || 'nothing'}`);
      assert.match(found.message, mend);
    });
});

it('a fault is planted for every code that check can tell, and every code has a heading', () => {
  const links = ['broken-link', 'moved-link', 'silent-link'];
  const house = ['unknown-code', 'not-silenced', 'idle-silence'];
  const planted = new Set([
    ...PLANTS.map(({ code }) => code),
    ...WHOLE_FILES.map(([code]) => code),
    ...BESIDE.map(({ code }) => code),
    ...[...links, ...house].map((one) => `review/${one}`),
  ]);
  assert.deepEqual(
    EVERY_CODE.filter((code) => !planted.has(code)),
    [],
    'Plant a fault in planted-faults.ts or planted-beside.ts.',
  );
  assert.deepEqual(
    [...planted].filter((code) => !EVERY_CODE.includes(code)),
    [],
  );
  assert.ok(planted.size >= 60);
  const headings = [...readFileSync(new URL('docs/problems.md', root), 'utf8').matchAll(/^## (\S+\/\S+)$/gm)];
  assert.deepEqual(new Set(headings.map(([, code]) => code)), new Set(EVERY_CODE));
});

describe('the demo content', () => {
  it('has no problem of any kind', async () => {
    const files = readdirSync(demo).filter((name) =>
      /^(?:faq|returns|departments|guides|desk|check)\b.*\.json$/.test(name),
    );
    assert.deepEqual(await check(...files.map((name) => new URL(name, demo).pathname)), []);
  });
});
