import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { nearest } from '../../src/content/index.js';
import { collector, either, fields, reader } from '../../src/content/reading.js';
import { schemaOf } from '../../src/content/schema/index.js';

/** A file of another room: what the shapes can say. */
const SHOP = fields({
  'name!': 'text',
  open: 'boolean',
  from: 'time',
  zone: 'timezone',
  says: either('text', ['text']),
  floors: fields({ ground: 'number', '*': 'text' }),
});

const read = (value: unknown) => {
  const problems = collector({ nearest });
  const model = reader(problems, (_shape, object) => object)(SHOP, value);
  return {
    model: JSON.parse(JSON.stringify(model)) as unknown,
    problems: problems
      .finish()
      .map(({ code, path, params }) => [code, path.join('.'), params['near']].filter(Boolean).join(' ')),
  };
};
const valid = new Ajv2020({ strictTypes: false }).compile(schemaOf(SHOP, new Map()));

const GOOD = {
  name: 'Corner',
  open: false,
  from: '24:00',
  zone: 'America/St_Johns',
  says: ['Welcome'],
  floors: { ground: 0, first: 'lamps', 'x-own': {} },
};

test('a shape reads yes and no, times, zones, one or many, and names that nobody foresaw', () => {
  const { model, problems } = read(GOOD);
  assert.deepEqual(problems, []);
  assert.deepEqual(model, { ...GOOD, floors: { ground: 0, first: 'lamps' } });
  assert.deepEqual(read({ ...GOOD, says: 'Welcome' }).model, { ...(model as object), says: 'Welcome' });
  assert.equal(valid(GOOD), true, JSON.stringify(valid.errors));
});

for (const [what, change, problem] of [
  ['a word for yes', { open: 'yes' }, 'content/wrong-type open'],
  ['a time of one digit', { from: '9:00' }, 'content/bad-time from'],
  ['a time after the end of a day', { from: '24:01' }, 'content/bad-time from'],
  ['a zone mistyped', { zone: 'Europe/Berlln' }, 'content/bad-timezone zone Europe/Berlin'],
  ['a number for one or many', { says: 5 }, 'content/wrong-type says'],
  ['a wrong value under a name nobody foresaw', { floors: { first: 1 } }, 'content/wrong-type floors.first'],
] as const) {
  test(`${what} is told where it stands`, () => {
    const value = { ...GOOD, ...change };
    assert.deepEqual(read(value).problems, [problem]);
    if (what !== 'a zone mistyped') assert.equal(valid(value), false);
  });
}
