// The order service of the demo, without a database: it reads its sample orders from a file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { createApp } from '../../demo/backend/app.js';
import { openOrders } from '../../demo/backend/orders/orders.js';
import { type OrderOptions, orderRoutes } from '../../demo/backend/orders/routes.js';
import { refusalFrom } from '../../demo/backend/refusal.js';
import { check } from '../../demo/backend/tickets/checks.js';
import { readEvent } from '../../demo/backend/tickets/event.js';
import { readShop } from '../../demo/backend/tickets/shop.js';
import { eventOf } from '../helpers/tickets.js';
import type { Order } from '../../src/returns/index.js';

const NOON = Date.parse('2028-02-29T11:00:00Z');

const service = (options: OrderOptions = {}) => {
  const app = new Hono().route('/orders', orderRoutes({ now: () => NOON, ...options }));
  app.onError((error, context) => {
    const { status, code, message } = refusalFrom(error);
    return context.json({ error: { code, message } }, status);
  });
  return async (path: string, body: unknown, type = 'application/json') => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    };
    const answer = await app.request(`/orders/${path}`, init);
    const text = await answer.text();
    return { status: answer.status, text, headers: answer.headers, json: () => JSON.parse(text) as unknown };
  };
};

describe('what the server says of what visitors send', () => {
  const orders = openOrders(() => NOON);
  const ask = async (type: string, data: Record<string, unknown>) => {
    const shop = await readShop(fileURLToPath(new URL('../../demo/content', import.meta.url)));
    const orderOf = async (number: string) => orders.get(number) as Order | undefined;
    const event = readEvent(JSON.stringify(eventOf('esc_12345678', { type, data })), undefined);
    return check({ ...shop, orderOf }, event, NOON);
  };

  it('judges items of the sample orders by the demo policy', async () => {
    const items = [{ lineId: '1', quantity: 1 }];
    const { verdicts } = await ask('return.requested', { orderNumber: 'HP-482913', items });
    assert.match(JSON.stringify(verdicts), /"ruled":"(yes|no|review)"/);
    const unknown = await ask('return.requested', { orderNumber: 'HP-000000', items });
    assert.equal(unknown.verdicts, 'unknown-order');
  });

  it('routes by the demo departments, in both languages alike', async () => {
    const [en, ru] = await Promise.all(
      ['en', 'ru'].map((locale) => ask('escalation.created', { locale, department: 'nobody' })),
    );
    assert.ok(en?.route);
    assert.notEqual(en.department, 'nobody');
    assert.equal(en.department, ru?.department);
  });
});

describe('looking up an order', () => {
  it('gives it for its e-mail address or its postcode, as people type them', async () => {
    const ask = service();
    for (const [orderNumber, proof] of [
      ['HP-482913', 'anna@example.com'],
      [' hp 482913', '20095'],
      ['HP-484210', '1017ab'],
      ['HP-455020', 'lv 1010'],
      ['HP-482913', ' Anna@Example.com '],
    ]) {
      const { status, json } = await ask('lookup', { orderNumber, proof });
      assert.equal(status, 200, `${orderNumber} ${proof}`);
      assert.ok((json() as Order).lines.length > 0);
    }
  });

  it('keeps what proves it', async () => {
    const { text } = await service()('lookup', { orderNumber: 'HP-482913', proof: '20095' });
    assert.doesNotMatch(text, /proof|anna|20095/);
  });

  it('answers the same whether the number or the proof is wrong', async () => {
    const ask = service();
    const [wrongProof, wrongNumber, ofAnother] = [
      await ask('lookup', { orderNumber: 'HP-482913', proof: '99999' }),
      await ask('lookup', { orderNumber: 'HP-000000', proof: '20095' }),
      await ask('lookup', { orderNumber: 'HP-471108', proof: 'anna@example.com' }),
    ];
    for (const one of [wrongProof, wrongNumber, ofAnother]) {
      assert.equal(one.status, 404);
      assert.equal(one.text, wrongProof.text);
      assert.deepEqual([...one.headers], [...wrongProof.headers]);
    }
    assert.match(wrongProof.text, /No order was found for this number and e-mail address or postcode\./);
  });

  it('moves every date by the days since the file was written', async () => {
    // 29 February 2028 is 459 days after 27 November 2026.
    const { json } = await service()('lookup', { orderNumber: 'HP-482913', proof: '20095' });
    const { orderedAt, shippedAt, deliveredAt } = json() as Order;
    assert.deepEqual(
      [orderedAt, shippedAt, deliveredAt],
      ['2028-02-14T20:14:00+01:00', '2028-02-16T09:30:00+01:00', '2028-02-19T13:05:00+01:00'],
    );
    const before = service({ now: () => Date.parse('2026-11-27T11:00:00Z') });
    const same = (await before('lookup', { orderNumber: 'HP-471108', proof: '69002' })).json() as Order;
    assert.equal(same.deliveredAt, '2026-10-16T17:40:00+02:00');
  });

  it('slows down whoever tries again and again, whether the order exists or not', async () => {
    for (const orderNumber of ['HP-482913', 'HP-000000']) {
      let now = NOON;
      const ask = service({ now: () => now, perNumber: { calls: 3, seconds: 60 } });
      for (let i = 0; i < 3; i++)
        assert.equal((await ask('lookup', { orderNumber, proof: `${i}` })).status, 404);
      now += 20_000;
      const refused = await ask('lookup', { orderNumber, proof: '20095' });
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('Retry-After'), '40');
      now += 40_000;
      assert.notEqual((await ask('lookup', { orderNumber, proof: '20095' })).status, 429);
    }
  });

  it('knows an order number again, however it is written', async () => {
    const ask = service({ perNumber: { calls: 3, seconds: 60 } });
    const statuses = [];
    for (const orderNumber of ['HP-482913', 'hp 482913', 'H-P-4-8-2-9-1-3', 'ＨＰ482913'])
      statuses.push((await ask('lookup', { orderNumber, proof: '00000' })).status);
    assert.deepEqual(statuses, [404, 404, 404, 429]);
  });

  it('counts by address', async () => {
    let address = 'a';
    const ask = service({ addressOf: () => address, perAddress: { calls: 2, seconds: 60 } });
    const status = async (number: number) =>
      (await ask('lookup', { orderNumber: `HP-${number}`, proof: 'x' })).status;
    assert.deepEqual([await status(1), await status(2), await status(3)], [404, 404, 429]);
    address = 'b';
    assert.equal(await status(4), 404);
  });

  it('says what a request needs', async () => {
    const ask = service();
    for (const [body, type, code] of [
      ['{', 'application/json', 'orders/bad-request'],
      ['null', 'application/json', 'orders/bad-request'],
      ['{"orderNumber": 5, "proof": "x"}', 'application/json', 'orders/bad-request'],
      ['{"orderNumber": "HP-1"}', 'application/json', 'orders/bad-request'],
      [
        JSON.stringify({ orderNumber: 'x'.repeat(201), proof: 'x' }),
        'application/json',
        'orders/bad-request',
      ],
      ['{"orderNumber": "HP-1", "proof": "x"}', 'text/plain', 'orders/not-json'],
      [JSON.stringify({ proof: 'x'.repeat(5000) }), 'application/json', 'orders/too-large'],
    ] as const) {
      const answer = await ask('lookup', body, type);
      assert.equal(answer.status, 400, body.slice(0, 40));
      assert.equal((answer.json() as { error: { code: string } }).error.code, code);
    }
  });
});

describe('who asks', () => {
  const lookUp = (app: ReturnType<typeof createApp>, address: string) =>
    app.request('/orders/lookup', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address },
      body: JSON.stringify({ orderNumber: `HP-${Math.random()}`, proof: 'x' }),
    });

  it('is the visitor, not the proxy that all of them come through', async () => {
    const app = createApp({ origins: [], trustProxy: true });
    for (let i = 0; i < 21; i++) await lookUp(app, '203.0.113.1');
    assert.equal((await lookUp(app, '203.0.113.1')).status, 429);
    assert.equal((await lookUp(app, '203.0.113.2')).status, 404);
  });

  it('is one household, whichever of its IPv6 addresses it takes', async () => {
    const app = createApp({ origins: [], trustProxy: true });
    for (let i = 1; i < 22; i++) await lookUp(app, `2001:db8:1:2::${i}`);
    assert.equal((await lookUp(app, '2001:0db8:0001:0002:ffff::1')).status, 429);
    assert.equal((await lookUp(app, '2001:db8:1:3::1')).status, 404);
    assert.equal((await lookUp(app, '::1')).status, 404);
  });
});

describe('variants', () => {
  it('are those of the same thing', async () => {
    const ask = service();
    const { json } = await ask('variants', { sku: 'ALMA-OAK' });
    const { variants } = json() as { variants: { sku: string; available: boolean }[] };
    assert.deepEqual(
      variants.map(({ sku, available }) => [sku, available]),
      [
        ['ALMA-OAK', true],
        ['ALMA-WALNUT', true],
        ['ALMA-BLACK', false],
      ],
    );
    assert.deepEqual((await ask('variants', { sku: 'BATH-BRUSH' })).json(), { variants: [] });
  });
});
