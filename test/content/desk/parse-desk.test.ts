import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesFor, parseDesk } from '../../../src/content/desk/index.js';
import { describe } from '../../../src/content/report.js';

const FULL = {
  version: 1,
  company: 'Nordlicht',
  defaultLocale: 'en',
  locales: {
    en: { faq: 'faq.en.json', guides: 'guides.en.json', departments: 'departments.en.json' },
    ru: { faq: 'faq.ru.json', departments: 'departments.ru.json', returns: 'returns.ru.json' },
    'pt-BR': { faq: 'faq.pt.json' },
  },
  returns: 'returns.json',
};

const model = (value: unknown) => {
  const { model: read } = parseDesk(value);
  assert.ok(read);
  return read;
};

const told = (value: unknown): string[] =>
  parseDesk(value).problems.map(({ level, code, path }) => `${level} ${code} ${path.join('.')}`);

const filesOf = (locale: string, value: unknown = FULL): Record<string, string> =>
  Object.fromEntries(
    [...filesFor(model(value), locale)].map(([part, file]) => [part, `${file.address} (${file.locale})`]),
  );

test('a full file is read without a problem', () => {
  assert.deepEqual(told(FULL), []);
  assert.equal(model(FULL).company, 'Nordlicht');
  assert.deepEqual([...model(FULL).locales.keys()], ['en', 'ru', 'pt-BR']);
});

test('a visitor gets the files of their language, and the default where it has none', () => {
  assert.deepEqual(filesOf('ru'), {
    faq: 'faq.ru.json (ru)',
    guides: 'guides.en.json (en)',
    departments: 'departments.ru.json (ru)',
    returns: 'returns.ru.json (ru)',
  });
});

test('what is missing in a file is looked for in the default language, and nowhere for visitors of that', () => {
  const fallbackOf = (locale: string) => {
    const files = [...filesFor(model(FULL), locale)];
    return Object.fromEntries(files.map(([part, { fallback }]) => [part, fallback]));
  };
  assert.deepEqual(fallbackOf('ru'), {
    faq: ['faq.en.json'],
    guides: [],
    departments: ['departments.en.json'],
    returns: ['returns.json'],
  });
  assert.deepEqual(fallbackOf('en'), { faq: [], guides: [], departments: [], returns: [] });
  assert.deepEqual(fallbackOf('fi')['faq'], [], 'the default itself');
});

test('a region finds its language, and a language its region', () => {
  assert.equal(filesOf('ru-RU')['faq'], 'faq.ru.json (ru)');
  assert.equal(filesOf('pt')['faq'], 'faq.pt.json (pt-BR)');
  assert.equal(filesOf('PT-br')['faq'], 'faq.pt.json (pt-BR)');
});

test('a language nobody wrote for gets the default', () => {
  assert.equal(filesOf('fi')['faq'], 'faq.en.json (en)');
  assert.equal(filesOf('fi')['returns'], 'returns.json (en)');
});

test('a part that no language of the visitor has is absent', () => {
  const files = filesOf('en', { version: 1, locales: { en: { faq: 'faq.json' }, ru: { guides: 'g.json' } } });
  assert.deepEqual(Object.keys(files), ['faq']);
});

test('without a default, or with one that does not exist, the first language stands in', () => {
  assert.equal(model({ version: 1, locales: { ru: { faq: 'a.json' } } }).defaultLocale, 'ru');
  const wrong = { version: 1, defaultLocale: 'pt-RB', locales: { 'pt-BR': { faq: 'a.json' } } };
  assert.equal(model(wrong).defaultLocale, 'pt-BR');
  assert.deepEqual(told(wrong), ['error content/unknown-locale defaultLocale']);
  const [problem] = parseDesk(wrong).problems;
  assert.ok(problem);
  assert.match(describe(problem), /"pt-RB" under "locales".*Did you mean "pt-BR"/);
});

for (const [what, value, problems] of [
  ['no object', [], ['error content/not-a-desk ']],
  ['no languages', { version: 1 }, ['error content/not-a-desk ']],
  ['an empty list of languages', { version: 1, locales: {} }, ['error content/no-locales locales']],
  [
    'a tag that is none',
    { version: 1, locales: { english: { faq: 'a.json' }, en_US: { faq: 'b.json' }, en: { faq: 'c.json' } } },
    ['error content/bad-locale locales.english', 'error content/bad-locale locales.en_US'],
  ],
  [
    'an address that is none',
    { version: 1, locales: { en: { faq: 'javascript:alert(1)', guides: 'g.json' } } },
    ['error content/bad-href locales.en.faq'],
  ],
  [
    'a language without files',
    { version: 1, locales: { en: {} } },
    ['warning content/empty-locale locales.en'],
  ],
  ['no version', { locales: { en: { faq: 'a.json' } } }, ['warning content/missing-version ']],
  [
    'a slip of the pen',
    { version: 1, locales: { en: { fqa: 'a.json', faq: 'a.json' } } },
    ['warning content/unknown-key locales.en.fqa'],
  ],
] as const)
  test(`${what} is told with its place`, () => assert.deepEqual(told(value), problems));

test('names of Object.prototype are no languages', () => {
  const value: unknown = JSON.parse(
    '{"version":1,"locales":{"__proto__":{"faq":"x"},"en":{"faq":"a.json"}}}',
  );
  assert.deepEqual([...model(value).locales.keys()], ['en']);
  assert.equal(filesOf('constructor', value)['faq'], 'a.json (en)');
});
