/** Faults planted into a copy of the demo content: one for each code, each with a word that only its line has. */
export interface Plant {
  readonly code: string;
  /** Stands on the line where the problem must be told, or on the first line of the article that is told of. */
  readonly mark: string;
  /** What the sentence must say about mending it. */
  readonly mend: RegExp;
  /** Added to the articles; id, question and answer are filled in where they are missing. */
  readonly article?: Readonly<Record<string, unknown>>;
  /** Added to lists or set as fields of the file. */
  readonly file?: Readonly<Record<string, unknown>>;
  /** Changes the text of the file. */
  readonly text?: readonly [from: string, to: string];
  /** In the Russian file, not in the English one. */
  readonly ru?: boolean;
}

const long = (words: number): string =>
  `Mark ${Array.from({ length: words }, (_, i) => `word${'abc'[i % 3]}`).join(' ')}.`;
const PAST = '2026-01-05T00:00:00Z';

/** Hard words in sentences of moderate length: only the words are at fault. */
const HARD = Array.from(
  { length: 8 },
  () =>
    'Notwithstanding aforementioned considerations, organisational responsibilities necessitate comprehensive documentation immediately.',
).join(' ');

export const PLANTS: readonly Plant[] = [
  { code: 'content/unknown-key', mark: 'anwser', mend: /Did you mean "answer"/, article: { anwser: 'x' } },
  {
    code: 'content/missing-field',
    mark: 'p-missing',
    mend: /Add it/,
    article: { id: 'p-missing', question: undefined },
  },
  {
    code: 'content/wrong-type',
    mark: '"m-wrong-type"',
    mend: /Expected list/,
    article: { tags: 'm-wrong-type' },
  },
  { code: 'content/empty', mark: '"owner": "  "', mend: /Write something/, article: { owner: '  ' } },
  {
    code: 'content/too-long',
    mark: 'm-too-long',
    mend: /Shorten/,
    article: { tags: [`m-too-long ${'x'.repeat(2000)}`] },
  },
  {
    code: 'content/too-many',
    mark: '"steps": [',
    mend: /only the first 5000/,
    article: { id: 'p-too-many', steps: Array.from({ length: 5001 }, () => 's') },
  },
  {
    code: 'content/broken-character',
    mark: 'm-broken',
    mend: /Type it anew/,
    article: { tags: ['m-broken \u0001'] },
  },
  {
    code: 'content/unknown-value',
    mark: 'publishd',
    mend: /Did you mean "published"/,
    article: { status: 'publishd' },
  },
  {
    code: 'content/bad-slug',
    mark: 'p bad slug',
    mend: /use letters, digits/,
    article: { id: 'p bad slug' },
  },
  {
    code: 'content/bad-date',
    mark: '2026-02-30"',
    mend: /Write it like/,
    article: { lastReviewedOn: '2026-02-30', reviewIn: 'P1Y' },
  },
  {
    code: 'content/bad-date-time',
    mark: '2026-03-01T10:00"',
    mend: /Write it as/,
    article: { publishAt: '2026-03-01T10:00' },
  },
  {
    code: 'content/bad-duration',
    mark: 'six months',
    mend: /Write P6M/,
    article: { reviewIn: 'six months' },
  },
  {
    code: 'content/bad-locale',
    mark: 'm_locale',
    mend: /Write en, de/,
    file: { fallbackLocale: 'm_locale' },
  },
  {
    code: 'content/bad-country',
    mark: 'Latvia',
    mend: /Write DE/,
    article: { audience: { countries: ['Latvia'] } },
  },
  {
    code: 'content/bad-href',
    mark: 'javascript:',
    mend: /Use https:/,
    article: { actions: [{ type: 'link', label: 'Go', href: 'javascript:alert(1)' }] },
  },
  {
    code: 'content/bad-pattern',
    mark: '/m-pattern/(',
    mend: /Write \/returns/,
    article: { pages: ['/m-pattern/('] },
  },
  {
    code: 'content/bad-number',
    mark: '1e999',
    mend: /not a number/,
    article: { featured: 12345 },
    text: ['"featured": 12345', '"featured": 1e999'],
  },
  {
    code: 'content/bad-count',
    mark: '0.5',
    mend: /whole number/,
    file: { tests: [{ query: 'refund', expect: ['refund-time'], within: 0.5 }] },
  },
  {
    code: 'content/duplicate-id',
    mark: '"id": "refund-time"',
    mend: /Give it another id/,
    article: { id: 'refund-time' },
  },
  {
    code: 'content/unknown-id',
    mark: 'refund-tyme',
    mend: /Did you mean "refund-time"/,
    article: { related: ['refund-tyme'] },
  },
  {
    code: 'content/duplicate-question',
    mark: '"question": "WHERE IS MY ORDER PLANTED',
    mend: /Join them/,
    article: { question: 'WHERE IS MY ORDER PLANTED' },
  },
  {
    code: 'content/never-shown',
    mark: '2026-02-01T00:00:00Z',
    mend: /Exchange the two/,
    article: { publishAt: '2026-02-02T00:00:00Z', unpublishAt: '2026-02-01T00:00:00Z' },
  },
  {
    code: 'content/no-topic',
    mark: '"type": "escalate"',
    mend: /Add "topic"/,
    article: { actions: [{ type: 'escalate', label: 'p-no-topic-label' }] },
  },
  {
    code: 'content/no-short-answer',
    mark: '- m-list',
    mend: /Begin with one or two sentences/,
    article: { answer: '- m-list\n- again' },
  },
  {
    code: 'content/long-short-answer',
    mark: 'm-long-short',
    mend: /Keep it under 320/,
    article: { answer: `m-long-short ${'Ten words stand here so that the paragraph is long. '.repeat(8)}` },
  },
  { code: 'content/html', mark: '<b>m-html', mend: /Use Markdown/, article: { answer: '<b>m-html</b>' } },
  {
    code: 'content/review-due',
    mark: '2025-01-02',
    mend: /a review is due/,
    article: { lastReviewedOn: '2025-01-02', reviewIn: 'P1M' },
  },
  {
    code: 'content/golden-question',
    mark: 'zyxwvut gibberish',
    mend: /Add the visitor/,
    file: { tests: [{ query: 'zyxwvut gibberish', expect: ['refund-time'] }] },
  },
  {
    code: 'content/golden-question-hidden',
    mark: 'm-hidden-test',
    mend: /was not asked/,
    article: { status: 'draft', tests: ['m-hidden-test'] },
  },
  {
    code: 'content/duplicate-key',
    mark: '"owner": "m-second"',
    mend: /Remove one/,
    article: { owner: 'm-first' },
    text: ['"owner": "m-first"', '"owner": "m-first",\n"owner": "m-second"'],
  },
  {
    code: 'content/proto-key',
    mark: '__proto__',
    mend: /Remove it/,
    article: { owner: 'm-proto' },
    text: ['"owner": "m-proto"', '"owner": "m-proto",\n"__proto__": 1'],
  },

  {
    code: 'review/due-soon',
    mark: '2026-10-28',
    mend: /update "lastReviewedOn"/,
    article: { lastReviewedOn: '2026-10-28', reviewIn: 'P1M' },
  },
  {
    code: 'review/never-reviewed',
    mark: 'P77M',
    mend: /Add "lastReviewedOn"/,
    article: { reviewIn: 'P77M' },
  },
  {
    code: 'review/no-next-review',
    mark: '2026-10-13',
    mend: /Add "reviewIn"/,
    article: { lastReviewedOn: '2026-10-13' },
  },
  {
    code: 'review/reviewed-tomorrow',
    mark: '2027-05-05',
    mend: /Write the right day/,
    article: { lastReviewedOn: '2027-05-05', reviewIn: 'P1Y' },
  },
  {
    code: 'review/no-owner',
    mark: 'p-no-owner',
    mend: /Add "owner"/,
    article: { id: 'p-no-owner', owner: undefined },
  },
  { code: 'review/ended', mark: PAST, mend: /Move "unpublishAt"/, article: { unpublishAt: PAST } },
  {
    code: 'review/draft-overdue',
    mark: '2026-01-06T00:00:00Z',
    mend: /"status": "published"/,
    article: { status: 'draft', publishAt: '2026-01-06T00:00:00Z' },
  },
  {
    code: 'review/featured-hidden',
    mark: '"featured": 4711',
    mend: /Remove "featured"/,
    article: { status: 'archived', featured: 4711 },
  },
  {
    code: 'review/dead-link',
    mark: 'article=refund-tine',
    mend: /Did you mean "refund-time"/,
    article: { answer: 'See [refund times](/help.html?article=refund-tine).' },
  },
  {
    code: 'review/link-to-hidden',
    mark: '](#p-hidden)',
    mend: /Remove the link/,
    article: { answer: 'See [the hidden one](#p-hidden).' },
  },
  {
    code: 'review/related-hidden',
    mark: '"p-hidden"',
    mend: /Remove it from "related"/,
    article: { related: ['p-hidden'] },
  },
  {
    code: 'review/related-itself',
    mark: '"p-itself"',
    mend: /Remove it/,
    article: { id: 'p-itself', related: ['p-itself'] },
  },
  {
    code: 'review/insecure-link',
    mark: 'http://plain.example',
    mend: /https:/,
    article: { answer: 'See [the maker](http://plain.example).' },
  },
  {
    code: 'review/empty-link-text',
    mark: '[click here]',
    mend: /Name what is there/,
    article: { answer: 'For sizes [click here](/sizes).' },
  },
  {
    code: 'review/unused-term',
    mark: 'quuxterm',
    mend: /Use it or its aliases/,
    file: { glossary: [{ term: 'quuxterm', definition: 'Nothing.' }] },
  },
  {
    code: 'review/two-terms',
    mark: '"term": "second circle"',
    mend: /Keep it at one/,
    file: { glossary: [{ term: 'second circle', aliases: ['the Circle'], definition: 'Nothing.' }] },
  },
  {
    code: 'review/unexplained-term',
    mark: 'QZRT',
    mend: /Add it to "glossary"/,
    article: { answer: 'Write the QZRT on the parcel.' },
  },
  { code: 'review/long-sentence', mark: long(40), mend: /Make two of it/, article: { answer: long(40) } },
  {
    code: 'review/hard-to-read',
    mark: HARD.slice(0, 60),
    mend: /shorter sentences/,
    article: { answer: `Short.\n\n${HARD}` },
  },
  {
    code: 'review/unkind',
    mark: 'You failed to',
    mend: /Instead: /,
    article: { answer: 'You failed to add the m-unkind code.' },
  },
  {
    code: 'review/near-duplicate',
    mark: 'until it clicks',
    mend: /Join the two/,
    article: {
      id: 'p-twin-one',
      answer: 'Put the brass handle on the left side of the drawer and turn it twice until it clicks.',
    },
  },
  {
    code: 'review/competing-questions',
    mark: 'Lanterns of plumbago in winter',
    mend: /Join the two/,
    article: { question: 'Plumbago lanterns in winter', answer: 'Yes.' },
  },
  {
    code: 'review/hard-to-find',
    mark: '"question": "¿?"',
    mend: /Use words in it/,
    article: { question: '¿?', answer: 'Yes, of course.' },
  },
  {
    code: 'review/unreachable',
    mark: '"question": "?!"',
    mend: /Give it a "category"/,
    article: { question: '?!', answer: 'Nothing.', category: undefined },
  },
  {
    code: 'review/stale-translation',
    mark: '"sourceRevision": -7',
    mend: /Translate what changed/,
    article: { id: 'p-common', sourceRevision: -7 },
    ru: true,
  },
  {
    code: 'review/ahead-of-source',
    mark: '"sourceRevision": 777',
    mend: /Correct one/,
    article: { id: 'p-common-2', sourceRevision: 777 },
    ru: true,
  },
  {
    code: 'review/untracked-translation',
    mark: '"p-common-3"',
    mend: /Add "sourceRevision"/,
    article: { id: 'p-common-3' },
    ru: true,
  },
  {
    code: 'review/no-source',
    mark: '"p-only-russian"',
    mend: /Correct the id/,
    article: { id: 'p-only-russian', sourceRevision: 1 },
    ru: true,
  },
  { code: 'review/untranslated', mark: '"articles": [', mend: /Add it/, ru: true },
];

/** Without a fault themselves: what the faults need. */
export const COMPANIONS: readonly Readonly<Record<string, unknown>>[] = [
  { id: 'p-hidden', status: 'draft' },
  { id: 'p-common' },
  { id: 'p-common-2' },
  { id: 'p-common-3' },
  { id: 'p-first-question', question: 'Where is my order planted?' },
  {
    id: 'p-twin-two',
    answer: 'Put the brass handle on the left side of the drawer and turn it twice until it snaps.',
  },
  { id: 'p-lanterns', question: 'Lanterns of plumbago in winter', answer: 'No.' },
];

/** Files of their own: nothing else can be told of them. */
export const WHOLE_FILES: readonly (readonly [
  code: string,
  name: string,
  content: string | Uint8Array,
  mark: string,
  mend: RegExp,
])[] = [
  [
    'content/not-json',
    'not-json.json',
    '{\n "version": 1,\n "articles": [,]\n}',
    '[,]',
    /value should come here/,
  ],
  ['content/not-utf8', 'not-utf8.json', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), '', /Save it as UTF-8/],
  ['content/too-large', 'too-large.json', new Uint8Array(25_000_001).fill(32), '', /Split it/],
  ['content/too-deep', 'too-deep.json', `{"articles":\n${'['.repeat(120)}`, '[[[', /fewer than ten/],
  ['content/not-a-faq', 'not-a-faq.json', '{ "hello": 1 }', 'hello', /needs a list "articles"/],
  [
    'content/missing-version',
    'missing-version.json',
    '{ "locale": "en", "articles": [] }',
    'articles',
    /Write "version": 1/,
  ],
  [
    'content/missing-locale',
    'missing-locale.json',
    '{ "version": 1, "articles": [] }',
    'articles',
    /Write the language/,
  ],
  [
    'content/future-version',
    'future-version.json',
    '{ "locale": "en",\n "version": 9, "articles": [] }',
    '"version": 9',
    /Update Deskbell/,
  ],
  [
    'content/no-articles',
    'no-articles.json',
    '{ "version": 1, "locale": "en", "articles": [] }',
    'articles',
    /nothing to find/,
  ],
  [
    'content/made-ids',
    'made-ids.json',
    '[{ "question": "How?", "answer": "So." }]',
    'How',
    /Write them down/,
  ],
  [
    'content/more-problems',
    'more-problems.json',
    JSON.stringify({
      version: 1,
      locale: 'en',
      articles: Array.from({ length: 300 }, (_, i) => ({ id: `a${i}` })),
    }),
    'articles',
    /Mend those above first/,
  ],
  [
    'content/not-checked-yet',
    'desk.json',
    '{ "company": "x", "locales": {} }',
    'company',
    /does not check yet/,
  ],
  ['review/not-check', 'apart/check.json', '[]', '[]', /it must be an object/],
];
