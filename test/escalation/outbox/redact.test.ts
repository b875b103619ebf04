// The numbers are those that card schemes publish for tests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutCards, withoutCardsIn } from '../../../src/escalation/outbox/index.js';
import { passesLuhn } from '../../../src/escalation/outbox/redact.js';

for (const number of [
  '4242424242424242',
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '5555555555554444',
  '2223003122003222',
  '2200 0000 0000 0004',
  '378282246310005',
  '3714 496353 98431',
  '6011111111111117',
  '3530111333300000',
  '30569309025904',
  '6200000000000005',
]) {
  test(`${number} is hidden but for the last four`, () => {
    const last = number.replace(/\D/g, '').slice(-4);
    assert.equal(withoutCards(`My card ${number}, please.`), `My card •••• ${last}, please.`);
  });
}

for (const [what, text] of Object.entries({
  'a wrong check digit': '4242424242424241',
  'an order number': '20261127000123456',
  'a telephone number': '+49 151 2345 6789 0123',
  'an IBAN': 'DE89 3704 0044 0532 0130 00',
  'an IMEI': '353456789012348',
  'a barcode': '4006381333931',
  'a parcel number': '00340434161094042557',
  'two dates': '2026-11-27 2026-11-28',
})) {
  test(`${what} stays`, () => assert.equal(withoutCards(text), text));
}

test('a card beside another number is found', () => {
  assert.equal(withoutCards('order 12345 4111 1111 1111 1111 03/28'), 'order 12345 •••• 1111 03/28');
});

test('numbers of the shop are left, at any depth; everything else is looked through', () => {
  const card = '4242424242424242';
  const data = {
    orderNumber: card,
    contact: { phone: card },
    fields: { note: card, list: [card] },
    message: card,
  };
  const hidden = '•••• 4242';
  assert.deepEqual(withoutCardsIn(data), {
    orderNumber: card,
    contact: { phone: card },
    fields: { note: hidden, list: [hidden] },
    message: hidden,
  });
});

test('no card number is left in any text around it, and a text without one is not touched', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const cards = fc.array(digit, { minLength: 14, maxLength: 14 }).map((digits) => {
    const head = `4${digits.join('')}`;
    return `${head}${[...'0123456789'].find((check) => passesLuhn(head + check))}`;
  });
  const around = fc.string().map((text) => text.replace(/[\d+-]/g, ' '));
  fc.assert(
    fc.property(around, cards, around, (before, card, after) => {
      assert.ok(!withoutCards(`${before} ${card} ${after}`).includes(card));
      assert.equal(withoutCards(before), before);
    }),
  );
});
