import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf } from '../../src/returns/session.js';

const made = (more = {}) =>
  calendarOf({
    uid: 'a@b',
    day: '2028-02-29',
    title: 'Last day',
    notes: 'Back',
    now: Date.UTC(2028, 0, 2, 3, 4, 5, 678),
    ...more,
  });
const lineOf = (text: string, name: string) =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .find((one) => one.startsWith(name));

describe('the deadline as a calendar file', () => {
  it('is one whole day with a reminder', () => {
    const text = made();
    assert.equal(lineOf(text, 'DTSTART'), 'DTSTART;VALUE=DATE:20280229');
    assert.equal(lineOf(text, 'DTEND'), 'DTEND;VALUE=DATE:20280301');
    assert.equal(lineOf(text, 'DTSTAMP'), 'DTSTAMP:20280102T030405Z');
    assert.match(text, /BEGIN:VALARM[^]*TRIGGER:-P2DT15H/);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  });

  it('folds long lines at 75 bytes and cuts no letter', () => {
    const title = 'Последний день для возврата: лампа, плед и ещё несколько вещей 🪔🪔🪔'.repeat(3);
    const text = made({ title });
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.equal(lineOf(text, 'SUMMARY'), `SUMMARY:${title.replaceAll(',', '\\,')}`);
  });

  it('lets nothing in the words become a line of its own', () => {
    const text = made({ title: 'a\r\nEND:VEVENT;b,c\\d', notes: '\u0007x\ny' });
    assert.equal(lineOf(text, 'SUMMARY'), 'SUMMARY:a\\nEND:VEVENT\\;b\\,c\\\\d');
    assert.equal(text.match(/\r\nEND:VEVENT/g)?.length, 1);
  });
});
