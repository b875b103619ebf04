import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseReturns, type Verdict, verdicts } from '../../src/returns/index.js';
import {
  firstSession,
  moneyOf,
  type Question,
  submissionOf,
  survey,
  trailOf,
  type Mode,
} from '../../src/returns/session.js';
import { moments, orders, policies } from './arbitrary.js';
import { AS_OF, line, setting, Visitor } from './journey.js';

const MODES: readonly Mode[] = ['check', 'return', 'exchange', 'gift', 'withdrawal'];

describe('a return, question by question', () => {
  it('asks for items, reason and condition, shows the verdict, then how', () => {
    const visitor = new Visitor(setting());
    assert.equal(visitor.id, 'items');
    visitor.say({ 1: 1 }, 'changed-mind', 'unused');
    assert.equal(visitor.at('outcome').items[0]?.verdict.eligible, 'yes');
    visitor.on().say('refund-original', 'mail');
    const { items } = visitor.at('review');
    assert.deepEqual(visitor.trail, [
      'items',
      'reason:1',
      'condition:1',
      'outcome',
      'resolution:1',
      'method:1',
      'review',
    ]);
    assert.deepEqual(moneyOf(visitor.setting, items), {
      currency: 'EUR',
      lines: [{ lineId: '1', value: 2000, restocking: 0, bonus: 0 }],
      fees: [{ lineIds: ['1'], fee: 490 }],
      total: 1510,
    });
  });

  it('does not ask for a condition that changes nothing, and asks for a photo only where one is wanted', () => {
    const visitor = new Visitor(setting());
    visitor.say({ 1: 1 }, 'broken');
    assert.equal(visitor.id, 'photos:1');
    visitor.say(['crack.jpg']);
    assert.equal(visitor.at('outcome').items[0]?.verdict.eligible, 'yes');
    visitor.on();
    assert.deepEqual(
      visitor.at('resolution').options.map(({ type }) => type),
      ['repair', 'replacement'],
    );
  });

  it('goes on without a photo, for a person to look', () => {
    const visitor = new Visitor(setting()).say({ 1: 1 }, 'broken', []);
    assert.equal(visitor.at('outcome').items[0]?.verdict.eligible, 'review');
    assert.equal(visitor.at('outcome').final, false);
  });

  it('keeps mixed verdicts side by side and drops none', () => {
    const sale = line({ lineId: '2', title: 'Sale mug', tags: ['final-sale'] });
    const visitor = new Visitor(setting({}, [line(), sale]));
    const { lines } = visitor.at('items');
    assert.deepEqual(
      lines.map(({ verdict, selectable }) => [verdict.eligible, selectable]),
      [
        ['yes', true],
        ['no', true],
      ],
    );
    visitor.say({ 1: 1, 2: 1 }, 'changed-mind', 'unused', 'changed-mind');
    assert.deepEqual(
      visitor.at('outcome').items.map(({ verdict }) => verdict.eligible),
      ['yes', 'no'],
    );
    visitor.on().say('refund-original', 'in-store');
    assert.deepEqual(
      visitor.at('review').items.map(({ lineId }) => lineId),
      ['1'],
    );
  });

  it('ends at the verdict where nothing can go back', () => {
    const visitor = new Visitor(setting({}, [line({ tags: ['final-sale'] })])).say({ 1: 1 }, 'changed-mind');
    assert.equal(visitor.at('outcome').final, true);
    visitor.say('whatever');
    assert.equal(visitor.id, 'outcome');
  });

  it('charges one parcel once, and restocking and bonus by item', () => {
    const phone = line({ lineId: '2', title: 'Phone', category: 'electronics', price: 100 });
    const visitor = new Visitor(
      setting({ asOf: AS_OF - 5 * 86_400_000 }, [line({ quantity: 3 }), line({ lineId: '3' }), phone]),
    );
    visitor.say({ 1: 2, 3: 1, 2: 1 });
    visitor.say('changed-mind', 'unused', 'changed-mind', 'unused', 'changed-mind', 'opened').on();
    visitor.say('store-credit', 'refund-original', 'mail');
    const money = moneyOf(visitor.setting, visitor.at('review').items);
    assert.deepEqual(money.lines, [
      { lineId: '1', value: 4000, restocking: 0, bonus: 400 },
      { lineId: '3', value: 2000, restocking: 0, bonus: 0 },
      { lineId: '2', value: 10_000, restocking: 1000, bonus: 0 },
    ]);
    assert.deepEqual(money.fees, [{ lineIds: ['1', '3', '2'], fee: 490 }]);
    assert.equal(money.total, 4400 + 2000 + 9000 - 490);
  });

  it('offers the exchange first where the reason suggests it, beside the refund', () => {
    const file = {
      policies: [
        {
          id: 'a',
          kind: 'finite-window',
          window: { days: 30 },
          resolutions: [{ type: 'refund-original' }, { type: 'exchange-variant' }],
          methods: [{ type: 'mail' }],
        },
      ],
      rules: [{ id: 'all', when: {}, use: 'a' }],
      reasons: [{ id: 'small', class: 'remorse', label: 'Too small', suggest: 'exchange-variant' }],
    };
    const policy = parseReturns(file).model!;
    const visitor = new Visitor(setting({ policy })).say({ 1: 1 }, 'small').on();
    const { options, suggested } = visitor.at('resolution');
    assert.deepEqual(
      [options.map(({ type }) => type), suggested],
      [['exchange-variant', 'refund-original'], 'exchange-variant'],
    );
    visitor.say('exchange-variant', 'Size L');
    const { items } = visitor.at('review');
    assert.equal(items[0]?.variant, 'Size L');
    assert.equal(moneyOf(visitor.setting, items).total, undefined);
  });

  it('never pays a gift back to the giver', () => {
    const visitor = new Visitor(setting({ mode: 'gift' })).say({ 1: 1 }, 'changed-mind', 'unused').on();
    visitor.say('mail');
    assert.equal(visitor.at('review').items[0]?.resolution, 'store-credit');
  });

  it('asks for the order first where none is known', () => {
    assert.equal(new Visitor(setting({ order: undefined })).id, 'order');
    assert.equal(new Visitor(setting({ found: true })).id, 'items');
  });
});

describe('going back', () => {
  const ready = (): Visitor =>
    new Visitor(setting()).say({ 1: 1 }, 'changed-mind', 'unused').on().say('refund-original', 'mail');

  it('changes one answer and keeps the rest', () => {
    const visitor = ready().change('resolution:1');
    assert.equal(visitor.id, 'resolution:1');
    visitor.say('store-credit');
    assert.equal(visitor.id, 'review');
    assert.equal(visitor.at('review').items[0]?.resolution, 'store-credit');
  });

  it('asks only what a changed answer makes new, and shows a verdict again where it changed', () => {
    const visitor = ready().change('condition:1').say('opened');
    assert.equal(visitor.id, 'review');
    visitor.change('reason:1').say('broken');
    assert.equal(visitor.id, 'photos:1');
    visitor.say(['a.jpg']);
    assert.equal(visitor.id, 'outcome');
    visitor.on().say('repair');
    assert.equal(visitor.id, 'review');
    visitor.change('reason:1').say('changed-mind');
    assert.equal(visitor.id, 'outcome');
    visitor.on();
    assert.equal(visitor.id, 'resolution:1');
  });

  it('walks back and forth one screen at a time, with the answers still there', () => {
    const visitor = ready().back().back();
    assert.equal(visitor.id, 'resolution:1');
    visitor.say('store-credit');
    assert.equal(visitor.id, 'method:1');
    visitor.say('drop-off-qr');
    assert.equal(visitor.id, 'review');
  });
});

describe('“Can I return it?” without an order', () => {
  const check = (more = {}) =>
    new Visitor(setting({ mode: 'check', order: undefined, country: 'US', ...more }));

  it('asks only what the rules tell apart, and gives a date', () => {
    const visitor = check();
    const said: Record<string, unknown> = {
      'fact:category': 'other',
      'fact:tags': [],
      'fact:channel': 'other',
      'fact:seller': 'other',
      'fact:tier': 'other',
      'fact:payment': 'other',
      'fact:price': '0',
      'fact:condition': 'unused',
      'fact:reason': 'changed-mind',
      'date:ordered': '2026-03-01',
      'date:delivered': '2026-03-05',
    };
    while (visitor.question.kind !== 'outcome') {
      assert.ok(Object.hasOwn(said, visitor.id), `an answer for ${visitor.id}`);
      visitor.say(said[visitor.id]);
    }
    const [item] = visitor.at('outcome').items;
    assert.deepEqual([item?.verdict.eligible, item?.verdict.deadline], ['yes', '2026-04-04']);
  });

  it('stops asking as soon as nothing can change the answer', () => {
    const policy = parseReturns({
      policies: [
        { id: 'never', kind: 'not-permitted' },
        {
          id: 'days',
          kind: 'finite-window',
          window: { days: 10 },
          resolutions: [{ type: 'refund-original' }],
        },
      ],
      rules: [
        { id: 'hygiene', when: { category: 'hygiene', condition: 'opened' }, use: 'never' },
        { id: 'sale', when: { tag: 'sale' }, use: 'never' },
        { id: 'rest', when: {}, use: 'days' },
      ],
    }).model!;
    assert.deepEqual(check({ policy }).say('other', ['sale']).trail, [
      'fact:category',
      'fact:tags',
      'outcome',
    ]);
    assert.deepEqual(check({ policy }).say('hygiene', []).trail, [
      'fact:category',
      'fact:tags',
      'fact:condition',
    ]);
    assert.deepEqual(check({ policy }).say('other', []).trail, [
      'fact:category',
      'fact:tags',
      'date:delivered',
    ]);
  });

  it('says what would hold from today on where the day is not known', () => {
    const policy = parseReturns({
      timezone: 'UTC',
      policies: [
        {
          id: 'days',
          kind: 'finite-window',
          window: { days: 10 },
          resolutions: [{ type: 'refund-original' }],
        },
      ],
      rules: [{ id: 'rest', when: {}, use: 'days' }],
    }).model!;
    const { today, items } = check({ policy }).say('unknown').at('outcome');
    assert.equal(items[0]?.verdict.eligible, 'review');
    assert.deepEqual([today?.eligible, today?.deadline], ['yes', '2026-03-30']);
  });

  it('does not take a day that is still to come', () => {
    const policy = parseReturns({
      policies: [{ id: 'days', kind: 'finite-window', window: { days: 10 } }],
      rules: [{ id: 'rest', when: {}, use: 'days' }],
    }).model!;
    for (const value of ['2027-01-01', '2026-02-30', '', 7])
      assert.equal(check({ policy }).say(value).id, 'date:delivered');
  });
});

describe('withdrawal', () => {
  const statement = { name: 'Ada', email: 'ada@example.org', orderNumber: '1001', words: '' };

  it('is a statement and a confirmation, also without an order', () => {
    const visitor = new Visitor(setting({ mode: 'withdrawal', order: undefined }));
    visitor.say({ ...statement, email: 'nowhere' });
    assert.equal(visitor.id, 'statement');
    visitor.say({ ...statement, words: 'Two mugs' });
    assert.equal(visitor.at('review').statement?.words, 'Two mugs');
  });

  it('takes any line that has not gone back, whatever the shop’s rules say', () => {
    const lines = [line({ tags: ['final-sale'] }), line({ lineId: '2', quantity: 2, returned: 2 })];
    const visitor = new Visitor(setting({ mode: 'withdrawal' }, lines));
    visitor.say({ ...statement, pieces: { 2: 1 } });
    assert.equal(visitor.id, 'statement');
    visitor.say({ ...statement, pieces: { 1: 5, 2: 1 } });
    const { items, statement: said } = visitor.at('review');
    assert.deepEqual(
      items.map(({ lineId, pieces }) => [lineId, pieces]),
      [['1', 1]],
    );
    const sent = submissionOf(visitor.setting, { items, statement: said! }, { key: 'k', reference: 'r' });
    assert.deepEqual([sent.mode, sent.orderNumber, sent.policyVersion], ['withdrawal', '1001', '2026']);
    assert.equal(sent.money, undefined);
  });
});

/** Any answer that a question may get, sensible or not. */
const answers = fc.infiniteStream(fc.oneof(fc.nat(20), fc.jsonValue()));

const sensible = (question: Question, pick: number): unknown => {
  const from = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(1, list.length)];
  switch (question.kind) {
    case 'items':
      return Object.fromEntries(question.lines.map(({ lineId, left }) => [lineId, left]));
    case 'reason':
      return from(question.options)?.id;
    case 'condition':
      return from(question.options);
    case 'photos':
      return pick % 2 ? [] : ['a.jpg'];
    case 'outcome':
      return question.stamp;
    case 'resolution':
    case 'method':
      return from(question.options.map(({ type }) => type));
    case 'variant':
      return 'blue';
    case 'fact':
      return question.several
        ? question.options.map(({ value }) => value).slice(0, pick % 3)
        : from(question.options)?.value;
    case 'date':
      return pick % 3 ? question.last : 'unknown';
    case 'statement':
      return {
        name: 'a',
        email: 'a@b.de',
        orderNumber: '1',
        pieces: Object.fromEntries(question.lines.map(({ lineId, left }) => [lineId, left])),
      };
    case 'order':
    case 'review':
      return undefined;
  }
};

/** What somebody who holds the item in their hands would answer. */
const truthful = (question: Question, facts: Record<string, unknown>): unknown => {
  if (question.kind === 'date') return String(facts[`${question.clock}At`]).slice(0, 10);
  if (question.kind !== 'fact') return undefined;
  const { fact, options } = question;
  const values = options.map(({ value }) => value);
  if (fact === 'tags') return (facts['tags'] as string[]).filter((tag) => values.includes(tag));
  if (fact === 'price') {
    const minor = Number(facts['price']) * 100;
    return options.findLast(({ span }) => span!.least <= minor)?.value;
  }
  const value = String(facts[fact]);
  return values.includes(value) ? value : options.find(({ other }) => other)?.value;
};

const ends = (question: Question): boolean =>
  question.kind === 'review' || (question.kind === 'outcome' && question.final);

describe('whatever is answered', () => {
  const cases = fc.tuple(policies, orders, moments, fc.constantFrom(...MODES), answers);
  const RUNS = { seed: 20_261_124, numRuns: 400 };

  it('it ends, and every trail is the beginning of the next', () => {
    fc.assert(
      fc.property(cases, ([file, order, asOf, mode, stream]) => {
        const policy = parseReturns(file).model!;
        const lines = order.lines.map((one, i) => ({
          ...one,
          lineId: String(i),
          condition: undefined,
          reason: undefined,
        }));
        const visitor = new Visitor(
          setting({
            policy,
            mode,
            asOf,
            order: mode === 'check' ? undefined : { ...order, lines: lines as never },
          }),
        );
        let before: string[] = [];
        let steps = 0;
        for (const value of stream) {
          const { trail } = visitor;
          assert.deepEqual(trail.slice(0, before.length), before);
          assert.equal(new Set(trail).size, trail.length);
          before = trail;
          if (ends(visitor.question)) break;
          const said = visitor.question;
          // A line that cannot be chosen leaves nothing to go on with.
          if (said.kind === 'items' && !said.lines.some(({ selectable }) => selectable)) break;
          visitor.say(typeof value === 'number' ? sensible(said, value) : value);
          if (typeof value === 'number') steps += 1;
          assert.ok(steps < 60, `still asking ${visitor.id}`);
        }
      }),
      RUNS,
    );
  });

  it('it replays: fewer answers give the beginning of the same trail', () => {
    fc.assert(
      fc.property(cases, fc.nat(30), ([file, order, asOf, mode, stream], cut) => {
        const policy = parseReturns(file).model!;
        const visitor = new Visitor(setting({ policy, mode, asOf, order: order as never }));
        for (const value of stream) {
          if (ends(visitor.question) || visitor.trail.length > 30) break;
          const before = visitor.id;
          visitor.say(sensible(visitor.question, typeof value === 'number' ? value : 1));
          if (visitor.id === before) break;
        }
        const whole = trailOf(visitor.setting, visitor.session.answers).map(({ id }) => id);
        const kept = Object.fromEntries(
          whole
            .slice(0, cut)
            .flatMap((id) => (id in visitor.session.answers ? [[id, visitor.session.answers[id]]] : [])),
        );
        const part = trailOf(visitor.setting, kept).map(({ id }) => id);
        assert.deepEqual(part, whole.slice(0, part.length));
      }),
      RUNS,
    );
  });

  it('a check comes to the verdict of the order that has all it asked for', () => {
    const noon = (at: string): string => `${at.slice(0, 10)}T12:00:00Z`;
    fc.assert(
      fc.property(policies, orders, moments, (file, order, asOf) => {
        const policy = parseReturns(file).model!;
        const whole = {
          ...order,
          orderedAt: noon(order.orderedAt),
          shippedAt: noon(order.shippedAt),
          deliveredAt: noon(order.deliveredAt),
          lines: order.lines.slice(0, 1),
        };
        const [only] = verdicts(policy, whole as never, { asOf: asOf + 86_400_000 });
        const visitor = new Visitor(
          setting({ policy, mode: 'check', asOf: asOf + 86_400_000, order: undefined }),
        );
        const facts = { ...whole, ...whole.lines[0] } as unknown as Record<string, unknown>;
        for (let question = visitor.question; question.kind !== 'outcome'; question = visitor.question)
          visitor.say(truthful(question, facts));
        const said = visitor.at('outcome').items[0]!.verdict;
        const noticed = ({ eligible, deadline, reasons }: Verdict) => [eligible, deadline, reasons];
        assert.deepEqual(noticed(said), noticed(only!.verdict), visitor.trail.join());
      }),
      RUNS,
    );
  });

  it('strange stores of a tab and strange orders do no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.constantFrom(...MODES), (store, order, mode) => {
        const session = { ...firstSession, answers: { items: store, statement: store, 'fact:tags': store } };
        assert.ok(survey(setting({ mode, order: order as never }), session).question);
      }),
      RUNS,
    );
  });

  it('250 lines are surveyed at every answer without a pause', () => {
    const many = Array.from({ length: 250 }, (_, i) => line({ lineId: String(i), sku: `SKU-${i}` }));
    const visitor = new Visitor(setting({ asOf: AS_OF }, many));
    visitor.say(Object.fromEntries(many.map(({ lineId }) => [lineId, 1])));
    for (let i = 0; i < 250; i += 1)
      visitor.session = {
        answers: {
          ...visitor.session.answers,
          [`reason:${i}`]: 'changed-mind',
          [`condition:${i}`]: 'unused',
        },
      };
    // Processor time, which other programs do not lengthen: far above what it takes, far below what squares of it would.
    const began = process.cpuUsage();
    assert.equal(visitor.id, 'outcome');
    const { user } = process.cpuUsage(began);
    assert.ok(user < 1_500_000, `${Math.round(user / 1000)} ms`);
  });
});
