import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createIndex } from '../../src/search/index.js';
import { sureness } from '../../src/search/evidence.js';
import type { How } from '../../src/search/types.js';
import { language as english } from '../../src/search/language/en.js';
import { asked, fixture } from './helpers.js';

const shop = createIndex(fixture('en'), { language: english });
const answers = (query: string) => shop(query).total;

const world = (
  JSON.parse(readFileSync(new URL('../../bench/off-topic.json', import.meta.url), 'utf8')) as { en: string[] }
).en;

test('most questions about the world have no answer, though single words are near', () => {
  const silent = world.filter((query) => answers(query) === 0).length;
  assert.ok(silent >= 0.6 * world.length, `${silent} of ${world.length}`);
});

test('the same words are an answer where somebody speaks of themselves', () => {
  const index = createIndex(asked('Bicycle helmets', 'Returns', 'Payment', 'Delivery', 'Gift cards'), {
    language: english,
    parameters: { floor: 0.15 },
  });
  assert.equal(index('which helmet suits an emperor').total, 0);
  assert.equal(index('my helmet suits an emperor').total, 1);
});

const sure = (text: string, weight: number, how: How) =>
  sureness({ text, start: 0, stop: false, weight: 1, expansions: [] }, { stem: 0, word: 0, weight, how });

test('what is certain counts whole, what is guessed hardly', () => {
  assert.equal(sure('return', 1, 'exact'), 1);
  assert.ok(sure('planet', 0.5, 'form') < 0.15);
  assert.equal(sure('parcel', 0.6, 'synonym'), 0.6);
});

test('the correction of a long word proves more than that of a short one', () => {
  const [honey, received] = [sure('honey', 0.92, 'corrected'), sure('recieved', 0.95, 'corrected')];
  assert.ok(received > 2 * honey, `${received} ${honey}`);
  assert.ok(sure('abc', 0.9, 'corrected') === 0);
});

test('a number that the content does not have is nothing against an answer', () => {
  const index = createIndex(asked('Track an order', 'Payment', 'Returns'), {
    language: english,
    parameters: { floor: 0.15 },
  });
  const score = (query: string) => index(query).total;
  assert.equal(score('order 20481 39990 10226 84412 77731 55112'), 1);
  assert.equal(score('order wombats giraffes kangaroos penguins lemurs'), 0);
});

test('of a long question a part is enough', () => {
  const index = createIndex(
    asked('When does my refund arrive?', 'Opening times', 'Gift cards', 'Warranty', 'Allergies', 'Sizes'),
    { language: english },
  );
  const story = 'neighbour grandmother umbrella pavement chapel sunflower gardener bicycle ladder candle';
  assert.equal(index(`i returned it, ${story}, when will the refund arrive`).hits[0]?.article.id, 'a1');
});
