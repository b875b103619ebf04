import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sentenceFor } from '../../src/cli/sentences.js';
import { readJson } from '../../src/cli/json-source.js';
import { parseGuides } from '../../src/guides/index.js';
import { guidesSchema } from '../../src/guides/schema/guides-schema.js';
import { malformed } from '../helpers/malformed.js';
import { fork, guide, guidesFile, outcome, question } from './helpers.js';

const told = (value: unknown): string[] =>
  parseGuides(value).problems.map(({ level, code, path }) => `${level} ${code} ${path.join('.')}`);
const acts = (action: object): unknown =>
  guidesFile(guide({ a: question('b', 'c'), b: outcome({ actions: [action] }), c: outcome() }));

const PROBLEMS: readonly (readonly [what: string, value: unknown, ...problems: string[]])[] = [
  ['nothing wrong', guidesFile(fork)],
  ['a list', [], 'error guides/not-guides '],
  ['guides that are no list', { guides: {} }, 'error guides/not-guides '],
  ['no guide', guidesFile(), 'warning guides/no-guides guides'],
  ['no version', { guides: [fork] }, 'warning content/missing-version '],
  ['a later version', { ...guidesFile(fork), version: 2 }, 'error content/future-version version'],
  ['an id twice', guidesFile(fork, fork), 'error content/duplicate-id guides.1'],
  [
    'a start that does not exist',
    guidesFile(guide({ a: outcome() }, { start: 'b' })),
    'error guides/no-start guides.0.start',
  ],
  [
    'an answer that leads nowhere',
    guidesFile(guide({ a: question('b', 'gone'), b: outcome() })),
    'error guides/missing-node guides.0.nodes.a.options.1.next',
  ],
  [
    'a circle',
    guidesFile(guide({ a: question('b', 'end'), b: question('a', 'end'), end: outcome() })),
    'error guides/loop guides.0.nodes.b.options.0.next',
  ],
  [
    'a question that leads to itself',
    guidesFile(guide({ a: question('a', 'b'), b: outcome() })),
    'error guides/loop guides.0.nodes.a.options.0.next',
  ],
  [
    'ways that meet again, which is no circle',
    guidesFile(
      guide({
        a: question('b', 'c'),
        b: question('d', 'c'),
        c: question('d', 'e'),
        d: outcome(),
        e: outcome(),
      }),
    ),
  ],
  [
    'a node no way leads to',
    guidesFile(guide({ a: question('b', 'c'), b: outcome(), c: outcome(), d: outcome() })),
    'error guides/unreachable guides.0.nodes.d',
  ],
  [
    'a question without answers',
    guidesFile(guide({ a: question('b', 'c'), b: question(), c: outcome() })),
    'error guides/dead-end guides.0.nodes.b',
  ],
  [
    'a node of two kinds',
    guidesFile(guide({ a: question('b', 'c'), b: { ...outcome(), question: '?' }, c: outcome() })),
    'error guides/two-kinds guides.0.nodes.b',
  ],
  [
    'a node of no kind',
    guidesFile(guide({ a: question('b', 'c'), b: { text: 'x' }, c: outcome() })),
    'error guides/no-kind guides.0.nodes.b',
  ],
  [
    'an answer twice',
    guidesFile(guide({ a: question('b', 'c', 'b'), b: outcome(), c: outcome() })),
    'error content/duplicate-id guides.0.nodes.a.options.2',
  ],
  [
    'an action without what it needs',
    acts({ type: 'article', label: 'Read' }),
    'error content/missing-field guides.0.nodes.b.actions.0',
  ],
  [
    'a guide that does not exist',
    acts({ type: 'guide', label: 'Go', guide: 'h' }),
    'error content/unknown-id guides.0.nodes.b.actions.0.guide',
  ],
  [
    'a person without a topic',
    acts({ type: 'escalate', label: 'Ask' }),
    'warning content/no-topic guides.0.nodes.b.actions.0',
  ],
  [
    'an outcome that helps nobody',
    guidesFile(guide({ a: question('b', 'c'), b: { outcome: 'So it is' }, c: outcome() })),
    'advice guides/bare-outcome guides.0.nodes.b',
  ],
  [
    'a single answer',
    guidesFile(guide({ a: question('b'), b: outcome() })),
    'advice guides/one-answer guides.0.nodes.a',
  ],
  [
    'many answers',
    guidesFile(
      guide({
        a: question(...'bcdefghi'),
        ...Object.fromEntries([...'bcdefghi'].map((id) => [id, outcome()])),
      }),
    ),
    'advice guides/many-answers guides.0.nodes.a',
  ],
  [
    'a long way',
    guidesFile(
      guide({
        ...Object.fromEntries(
          [...'abcdefghi'].map((id, i) => [id, question('abcdefghij'[i + 1] as string, 'j')]),
        ),
        j: outcome(),
      }),
    ),
    // The last question leads to the same place twice.
    'error content/duplicate-id guides.0.nodes.i.options.1',
    'advice guides/one-answer guides.0.nodes.i',
    'advice guides/long-way guides.0',
  ],
  [
    'more than anybody can follow',
    guidesFile(guide(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`n${i}`, outcome()])))),
    'error guides/too-many-nodes guides.0',
  ],
];

describe('parseGuides', () => {
  for (const [what, value, ...problems] of PROBLEMS)
    it(`${what}: ${problems.join(', ') || 'no problem'}`, () => assert.deepEqual(told(value), problems));

  it('tells the way to what is missing, and the circle', () => {
    const sentence = (value: unknown): string => parseGuides(value).problems.map(sentenceFor).join(' ');
    const a = question('b', 'end');
    assert.match(
      sentence(guidesFile(guide({ a, b: question('bb', 'end'), end: outcome() }))),
      /"to-bb" leads to "bb".* The way there: a → b → bb\..*Did you mean "b"\?/,
    );
    assert.match(
      sentence(guidesFile(guide({ a, b: question('c', 'end'), c: question('b', 'end'), end: outcome() }))),
      /in a circle: b → c → b\./,
    );
  });

  it('leaves out a guide with a fault and keeps the others', () => {
    const broken = guide({ a: question('gone', 'b'), b: outcome() }, { id: 'broken' });
    const { model } = parseGuides(guidesFile(broken, fork));
    assert.deepEqual(
      model?.guides.map(({ id }) => id),
      ['g'],
    );
    assert.equal(parseGuides(guidesFile(broken)).model, undefined);
  });

  it('looks for articles and topics only where they are known', () => {
    const named = acts({ type: 'article', label: 'Read', article: 'retrun' });
    const known = { articles: new Set(['return']), topics: new Set<string>() };
    assert.deepEqual(parseGuides(named).problems, []);
    const [problem] = parseGuides(named, known).problems;
    assert.equal(problem?.code, 'guides/unknown-article');
    assert.equal(problem?.params['near'], 'return');
    const asks = acts({ type: 'escalate', label: 'Ask', topic: 't' });
    assert.equal(parseGuides(asks, known).problems[0]?.code, 'guides/unknown-topic');
  });

  it('names a node that is called __proto__ like any other', () => {
    const file = JSON.parse(
      JSON.stringify(guidesFile(guide({ a: question('b', 'c'), b: outcome(), c: outcome() }))).replaceAll(
        '"b"',
        '"__proto__"',
      ),
    ) as unknown;
    const { model, problems } = parseGuides(file);
    assert.deepEqual(problems, []);
    assert.equal(model?.guides[0]?.nodes.get('__proto__')?.type, 'outcome');
  });

  it('never throws, whatever the file', () => {
    const demo = readFileSync(new URL('../../demo/content/guides.en.json', import.meta.url), 'utf8');
    for (const { name, bytes } of malformed(demo, 200, 7)) {
      const { value } = readJson(bytes);
      if (value !== undefined) assert.doesNotThrow(() => parseGuides(value), name);
    }
  });
});

describe('the schema of guides.json', () => {
  const valid = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  }).compile(guidesSchema());
  it('accepts what the parser accepts', () => {
    for (const locale of ['en', 'ru']) {
      const text = readFileSync(new URL(`../../demo/content/guides.${locale}.json`, import.meta.url), 'utf8');
      assert.equal(valid(JSON.parse(text)), true, JSON.stringify(valid.errors));
    }
    assert.equal(valid(guidesFile(fork)), true, JSON.stringify(valid.errors));
  });
  for (const [what, node] of [
    ['a node of two kinds', { ...outcome(), ...question('a') }],
    ['a node of no kind', { text: 'x' }],
    ['a question without answers', { question: 'x' }],
    ['an unknown field', { ...outcome(), action: [] }],
    ['an unknown action', outcome({ actions: [{ type: 'call', label: 'x' }] })],
  ] as const)
    it(`refuses ${what}`, () => assert.equal(valid(guidesFile(guide({ a: node }))), false));

  it('has words for every field', () => {
    const text = JSON.stringify(guidesSchema());
    const missing: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, field] of Object.entries((node as { properties?: object }).properties ?? {}))
        if (typeof field === 'object' && !(field as { description?: string }).description)
          missing.push(`${path}.${name}`);
      for (const [key, value] of Object.entries(node)) look(value, `${path}.${key}`);
    };
    look(JSON.parse(text), '');
    assert.deepEqual(missing, []);
  });
});
