/** Faults in the files beside the articles of the demo: one for each code of policies, departments and guides. */

// What stands in a file of the demo, as an editor has it before them: any JSON.
// oxlint-disable-next-line typescript/no-explicit-any
type File = any;

export interface Fault {
  readonly code: string;
  readonly file: 'departments.en.json' | 'guides.en.json' | 'returns.json' | 'faq.en.json';
  /** Changes what the file holds; or gives another file. */
  readonly plant: (file: File) => unknown;
  /** Stands on the line where the problem must be told, or one below it: an object is told of at its brace. */
  readonly mark: string;
  /** What the sentence must say about mending it. */
  readonly mend: RegExp;
  /** Files of the demo that are checked with it. */
  readonly beside?: readonly string[];
}

type Told = readonly [mark: Fault['mark'], mend: Fault['mend'], beside?: readonly string[]];

const faultsOf =
  (name: Fault['file']) =>
  (code: string, plant: Fault['plant'], ...[mark, mend, beside]: Told): Fault => ({
    code,
    file: name,
    plant,
    mark,
    mend,
    ...(beside && { beside }),
  });

const departments = faultsOf('departments.en.json');
const guides = faultsOf('guides.en.json');
const returns = faultsOf('returns.json');
const faq = faultsOf('faq.en.json');

const first = (file: File): File => file.departments[0];
const monday = { opens: '08:00', closes: '20:00' };

const DEPARTMENTS: readonly Fault[] = [
  departments('content/bad-time', (d) => (first(d).hours.weekly[0].opens = '8 Uhr'), '"8 Uhr"', /Write/),
  departments(
    'content/bad-timezone',
    (d) => (first(d).hours.timezone = 'Europe/Berln'),
    'Berln',
    /Did you mean "Europe\/Berlin"/,
  ),
  departments(
    'content/unknown-reference',
    (d) => (d.topics[0].suggest = ['trak-order']),
    'trak-order',
    /Did you mean "track-order"/,
    ['faq.en.json'],
  ),
  departments(
    'escalation/not-departments',
    () => ({ version: 1, topics: [] }),
    '{',
    /needs a list "departments"/,
  ),
  departments('escalation/no-departments', (d) => (d.departments = []), '"departments": []', /Add one/),
  departments(
    'escalation/closes-before-opens',
    (d) => (first(d).hours.weekly[0] = { days: ['Mo'], opens: '20:00', closes: '08:01' }),
    '08:01',
    /Exchange the two/,
  ),
  departments(
    'escalation/no-days',
    (d) => first(d).hours.weekly.push({ days: [], ...monday }),
    '"days": []',
    /Write "days"/,
  ),
  departments(
    'escalation/never-opens',
    (d) => (first(d).hours = { timezone: 'Asia/Tokyo', weekly: [] }),
    '"hours": {',
    /Add an entry to "weekly"/,
  ),
  departments(
    'escalation/closed-with-hours',
    (d) => (first(d).hours.exceptions[0] = { date: '2026-12-07', closed: true, ...monday }),
    '2026-12-07',
    /Remove "closed"/,
  ),
  departments(
    'escalation/open-question',
    (d) => (first(d).hours.exceptions[0] = { date: '2026-12-07' }),
    '2026-12-07',
    /Write "closed": true/,
  ),
  departments(
    'escalation/idle-exception',
    (d) => (first(d).hours.exceptions[0] = { date: '2026-12-06', closed: true }),
    '2026-12-06',
    /Correct the date/,
  ),
  departments(
    'escalation/past-exception',
    (d) => (first(d).hours.exceptions[0] = { date: '2026-05-04', closed: true }),
    '2026-05-04',
    /Remove this entry/,
  ),
  departments(
    'escalation/channel-without-value',
    (d) => first(d).channels.push({ label: 'm-phone', type: 'phone' }),
    'm-phone',
    /Add it/,
  ),
  departments(
    'escalation/bad-channel',
    (d) => first(d).channels.push({ type: 'email', value: 'orders at shop' }),
    'orders at shop',
    /Write a number/,
  ),
  departments(
    'escalation/no-options',
    (d) => d.topics[0].fields.push({ id: 'm-colour', label: 'Colour', type: 'select' }),
    '"m-colour"',
    /Add them/,
  ),
  departments(
    'escalation/unreachable-rule',
    (d) =>
      d.routing.splice(3, 0, { id: 'm-late', when: { topic: 'order-late', country: 'SE' }, to: 'orders' }),
    '"m-late"',
    /Move it up/,
  ),
  departments(
    'escalation/no-last-rule',
    (d) => (d.routing.at(-1).when = { country: 'DE' }),
    '"everything-else"',
    /End "routing" with a rule/,
  ),
  departments(
    'escalation/unknown-condition',
    (d) => (d.routing[2].when = { topik: 'order-late' }),
    'topik',
    /Did you mean "topic"/,
  ),
  departments(
    'escalation/many-topics',
    (d) => d.topics.push({ id: 'm-eighth', label: 'Eighth' }),
    '{\n      "id": "m-eighth"',
    /Join some/,
  ),
  departments(
    'escalation/unrouted-topic',
    (d) => (d.topics[0].department = 'products'),
    '"department": "products"',
    /Add a rule/,
  ),
  departments(
    'escalation/fallback-cycle',
    (d) => (d.departments[4].fallback = 'orders'),
    '"fallback": "company"',
    /Break it/,
  ),
  departments(
    'escalation/unused-department',
    (d) => d.departments.push({ ...first(d), id: 'm-unused' }),
    '"m-unused"',
    /Add a rule, or remove it/,
  ),
  departments(
    'escalation/no-hours',
    (d) => (d.departments[1] = { ...d.departments[1], id: 'returns', hours: undefined }),
    '"id": "returns"',
    /Say when somebody is there/,
  ),
  departments(
    'escalation/no-answers',
    (d) => (d.departments[1].answers = undefined),
    '"id": "returns"',
    /Add "answers"/,
  ),
];

const nodes = (file: File): File => file.guides[0].nodes;
const option = (next: string, id = 'm-option') => ({ id, label: 'Somewhere', next });
const chain = (length: number): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length }, (_, i) => [
      `q${i}`,
      {
        question: `Number ${i}?`,
        options: [
          { id: 'on', label: 'On', next: `q${i + 1}` },
          { id: 'out', label: 'Out', next: `q${length}` },
        ],
      },
    ]),
  );
const guide = (nodesOf: object, start: string) => ({
  id: 'm-guide',
  title: 'Planted',
  start,
  nodes: nodesOf,
});

const GUIDES: readonly Fault[] = [
  guides('guides/not-guides', () => ({ version: 1, guides: {} }), '{', /needs a list "guides"/),
  guides('guides/no-guides', (g) => (g.guides = []), '"guides": []', /Add one/),
  guides('guides/no-start', (g) => (g.guides[0].start = 'what-came'), 'what-came', /Write the id of one/),
  guides(
    'guides/missing-node',
    (g) => nodes(g)['what-comes'].options.push(option('nowhere')),
    '"nowhere"',
    /Write the id of one/,
  ),
  guides(
    'guides/loop',
    (g) => nodes(g).tracking.options.push(option('what-comes')),
    '"next": "what-comes"',
    /Let the last answer lead to an outcome/,
  ),
  guides(
    'guides/unreachable',
    (g) => (nodes(g)['m-lonely'] = { outcome: 'Alone', text: 'x' }),
    '"m-lonely"',
    /Let an answer lead there/,
  ),
  guides(
    'guides/too-many-nodes',
    (g) => g.guides.push(guide({ ...chain(1001), q1001: { outcome: 'End', text: 'x' } }, 'q0')),
    '"m-guide"',
    /Split it/,
  ),
  guides('guides/dead-end', (g) => (nodes(g).looked.options = []), '"looked": {', /Add "options"/),
  guides('guides/two-kinds', (g) => (nodes(g).looked.outcome = 'Both'), '"looked": {', /Keep one of the two/),
  guides(
    'guides/no-kind',
    (g) => (nodes(g).collect = { text: 'm-neither' }),
    '"collect": {',
    /Add "question"/,
  ),
  guides(
    'guides/bare-outcome',
    (g) => (nodes(g).collect = { outcome: 'm-bare' }),
    '"collect": {',
    /Add one of the two/,
  ),
  guides(
    'guides/one-answer',
    (g) => {
      nodes(g).looked.options.push(option('m-one'));
      nodes(g)['m-one'] = { question: 'One?', options: [option('look')] };
    },
    '"m-one": {',
    /Add another answer/,
  ),
  guides(
    'guides/many-answers',
    (g) => nodes(g).looked.options.push(...[1, 2, 3, 4, 5, 6].map((i) => option('wait', `m-${i}`))),
    '"looked": {',
    /Ask in two steps/,
  ),
  guides(
    'guides/long-way',
    (g) => g.guides.push(guide({ ...chain(9), q9: { outcome: 'End', text: 'x' } }, 'q0')),
    '"m-guide"',
    /Shorten it/,
  ),
  guides(
    'guides/unknown-topic',
    (g) => (nodes(g).collect.actions = [{ type: 'escalate', label: 'm-topic', topic: 'ordr-late' }]),
    'ordr-late',
    /Did you mean "order-late"/,
    ['departments.en.json'],
  ),
  guides(
    'guides/unknown-article',
    (g) => (nodes(g).collect.actions = [{ type: 'article', label: 'm-article', article: 'trak-order' }]),
    'trak-order',
    /Did you mean "track-order"/,
    ['faq.en.json'],
  ),
];

const standard = (file: File): File => file.policies[0];
const rule = (given: object) => ({ id: 'm-rule', use: 'standard', ...given });
const before = (file: File, given: object): void => {
  file.rules.splice(14, 0, rule(given));
};
const last = (file: File): File => file.rules[14];
const version = (file: File, validFrom: string): object => ({ ...file, validFrom, policyVersion: validFrom });
/**
 * More pigeons than holes, as tags: some pigeon has no hole, or some hole two pigeons, so one of these rules always
 * matches. Machines need very many steps to see that (A. Haken, The intractability of resolution, 1985).
 */
const pigeons = (holes: number, use: string): readonly object[] => {
  const PIGEONS = 'abcdefghijklmnop'.slice(0, holes + 1).split('');
  const HOLES = PIGEONS.slice(1).map((_, i) => String(i));
  return [
    ...PIGEONS.map((pigeon) => ({
      id: `m-${pigeon}`,
      use,
      when: { not: { tag: HOLES.map((hole) => pigeon + hole) } },
    })),
    ...HOLES.flatMap((hole) =>
      PIGEONS.flatMap((one, i) =>
        PIGEONS.slice(i + 1).map((other) => ({
          id: `m-${hole}${one}${other}`,
          use,
          when: { all: [{ tag: one + hole }, { tag: other + hole }] },
        })),
      ),
    ),
  ];
};

/** No offer but for the last rule, and nobody can say in time whether anything is left for it. */
const tooLarge = (file: File): void => {
  file.rules = [...pigeons(9, 'not-returnable'), rule({ when: {} })];
};

const RETURNS: readonly Fault[] = [
  returns(
    'returns/not-returns',
    () => ({ version: 1, rules: {} }),
    '{',
    /needs the lists "policies" and "rules"/,
  ),
  returns(
    'returns/no-versions',
    () => ({ version: 1, versions: [] }),
    '"versions": []',
    /Write at least one/,
  ),
  returns(
    'returns/same-start',
    (r) => ({
      versions: [version(r, '2026-01-01'), { ...version(r, '2026-01-01'), policyVersion: 'm-second' }],
    }),
    '{\n      "$schema": "../../dist/schema/returns.schema.json",\n      "version": 1,\n      "policyVersion": "m-second"',
    /Change "validFrom"/,
  ),
  returns('returns/missing-timezone', (r) => (r.timezone = undefined), '{', /Write the time zone/),
  returns('returns/missing-currency', (r) => (r.currency = undefined), '{', /Write the currency/),
  returns(
    'returns/no-window',
    (r) => (standard(r).window = { clock: 'delivered' }),
    '"window": {',
    /add "days" or "until"/,
  ),
  returns('returns/window-unused', (r) => (standard(r).kind = 'unlimited'), '"window": {', /Remove it/),
  returns(
    'returns/no-effect',
    (r) => r.rules.push({ id: 'm-idle', when: { tag: 'x' }, explain: 'x' }),
    '"m-idle"',
    /Let it "use" a policy/,
  ),
  returns(
    'returns/bad-charge',
    (r) => (standard(r).fees.remorse = '4,9 Euro'),
    '4,9 Euro',
    /Write a decimal/,
  ),
  returns('returns/bad-days', (r) => (standard(r).window.days = 'thirty'), 'thirty', /Write a whole number/),
  returns('returns/bad-currency', (r) => (r.currency = 'Euro'), '"Euro"', /Write three capital letters/),
  returns('returns/bad-moment', (r) => (r.validFrom = '1 October'), '1 October', /Write it like/),
  returns('returns/bad-words', (r) => before(r, { when: { tag: { m: 1 } } }), '"tag": {', /Write "lamps"/),
  returns(
    'returns/bad-countries',
    (r) => before(r, { when: { country: 'Denmark' } }),
    'Denmark',
    /Write "DE"/,
  ),
  returns(
    'returns/bad-range',
    (r) => before(r, { when: { price: { min: 80, max: 20 } } }),
    '"price": {',
    /the lower end comes first/,
  ),
  returns(
    'returns/bad-span',
    (r) => before(r, { when: { orderedBetween: ['2026-12-24', '2026-11-01'] } }),
    '"orderedBetween": [',
    /the first day first/,
  ),
  returns(
    'returns/bad-name',
    (r) => (r.policyVersion = ['m-list']),
    '"policyVersion": [',
    /Write a text or a number/,
  ),
  returns(
    'returns/shadowed-rule',
    (r) => before(r, { id: 'm-shadowed', when: { category: 'furniture', country: 'SE' } }),
    '"m-shadowed"',
    /Move it up/,
  ),
  returns(
    'returns/early-override',
    (r) => r.rules.unshift({ id: 'm-early', when: { tag: 'x' }, override: { restocking: '5 %' } }),
    '"m-early"',
    /Move it below/,
  ),
  returns(
    'returns/never-holds',
    (r) => before(r, { id: 'm-never', when: { category: 'lamps', not: { category: 'lamps' } } }),
    '"when": {\n        "category": "lamps"',
    /Change it, or remove the rule/,
  ),
  returns(
    'returns/other-version',
    (r) =>
      before(Object.assign(r, { validFrom: '2026-10-01' }), {
        id: 'm-other',
        when: { orderedBetween: ['2025-01-01', '2025-02-01'] },
      }),
    '"when": {\n        "orderedBetween": [\n          "2025',
    /Move the rule to the version/,
  ),
  returns(
    'returns/gap',
    (r) => (last(r).when = { channel: 'online' }),
    '"rules": [',
    /Add one, or end with a rule/,
  ),
  returns(
    'returns/more-gaps',
    (r) =>
      (r.rules = 'abcdefghijklmnopqrstuvwxyz'.split('').map((sku) => ({
        id: `m-${sku}`,
        use: 'standard',
        when: {
          any: [
            { sku, country: 'SE' },
            { tag: sku, tier: 'circle' },
            { not: { any: [{ category: sku }, { sku }, { tag: sku }] } },
          ],
        },
      }))),
    '"rules": [',
    /Mend those first/,
  ),
  returns(
    'returns/gaps-unknown',
    (r) => (r.rules = [rule({ when: { categry: 'x' } })]),
    '"rules": [',
    /Mend those first/,
  ),
  returns(
    'returns/gaps-not-proved',
    (r) => (r.rules = pigeons(12, 'standard')),
    '"rules": [',
    /End with a rule/,
  ),
  returns('returns/too-large-to-prove', tooLarge, '"rules": [', /Say less in its rules/),
  returns('returns/reasons-not-proved', tooLarge, '"reasons": [', /Say less in its rules/),
  returns(
    'returns/until-too-early',
    (r) => (Object.assign(r, { validFrom: '2026-10-01' }).policies[0].window = { until: '2026-09-01' }),
    '2026-09-01',
    /Write a later day/,
  ),
  returns('returns/unknown-currency', (r) => (r.currency = 'EUT'), '"currency"', /Write that of the shop/),
  returns(
    'returns/until-over',
    (r) => (standard(r).window = { until: '2026-11-02' }),
    '2026-11-02',
    /Write a later day/,
  ),
  returns(
    'returns/never-begins',
    (r) => {
      standard(r).window.fallback = [];
      before(r, { when: { channel: 'store', tag: 'm-store' } });
    },
    '"use": "standard"',
    /Count from "purchased-in-store"/,
  ),
  returns(
    'returns/idle-fallback',
    (r) => (standard(r).window.fallback = [{ clock: 'delivered', plusDays: 3 }]),
    '"fallback": [',
    /Remove it/,
  ),
  returns(
    'returns/unused-policy',
    (r) => r.policies.push({ ...standard(r), id: 'm-unused' }),
    '"m-unused"',
    /Let one use it/,
  ),
  returns('returns/no-resolution', (r) => (standard(r).resolutions = []), '"standard"', /Add "resolutions"/),
  returns('returns/no-method', (r) => (standard(r).methods = []), '"standard"', /Add "methods"/),
  returns(
    'returns/no-way',
    (r) => {
      r.reasons.push({ id: 'm-nothing', class: 'remorse', label: 'Nothing' });
      r.rules.unshift(rule({ when: { reason: 'm-nothing' }, use: 'not-returnable' }));
    },
    '"id": "m-nothing"',
    /Add some, or a rule/,
  ),
  returns(
    'returns/suggested-nowhere',
    (r) => (r.reasons[0].suggest = 'gift-card'),
    '"suggest": "gift-card"',
    /Add it there/,
  ),
  returns(
    'returns/maps-loop',
    (r) => {
      r.reasons[0].maps = 'other-size';
      r.reasons[1].maps = 'changed-mind';
    },
    '"maps": "other-size"',
    /Let one of them stand for itself/,
  ),
  returns(
    'returns/unknown-article',
    (r) => (last(r).article = 'return-windw'),
    'return-windw',
    /Did you mean "return-window"/,
    ['faq.en.json'],
  ),
];

const answer = (text: string) => (file: File) =>
  file.articles.push({ id: 'm-words', question: 'Planted?', answer: text });

const WORDS: readonly Fault[] = [
  faq(
    'content/unknown-policy-word',
    answer('It takes {{policy:standrad.window}}.'),
    'standrad',
    /Did you mean|Words are/,
    ['returns.json'],
  ),
  faq(
    'content/no-policy',
    (f) => answer('It takes {{policy:standard.window}}.')(Object.assign(f, { policy: undefined })),
    'policy:standard.window',
    /Write "policy"/,
  ),
  faq(
    'content/policy-unreadable',
    (f) => (f.policy = 'gone.json'),
    '"gone.json"',
    /no such file|Write|Correct/,
  ),
];

export const BESIDE: readonly Fault[] = [...DEPARTMENTS, ...GUIDES, ...RETURNS, ...WORDS];
