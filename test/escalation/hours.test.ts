import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openTimes, route, standingAt } from '../../src/escalation/index.js';
import { desk, deskFile, hours, onlyDepartment } from './helpers.js';

const OFFICE = 'Mo-Fr 09:00-17:00';
const SHOP = 'Mo-Fr 08:00-20:00; Sa 09:00-17:00';
const ALWAYS = 'Mo-Su 00:00-24:00';
const NIGHT = 'Mo-Fr 22:00-24:00; Tu-Sa 00:00-06:00';
const LUNCH = 'Mo-Fr 09:00-12:00; Mo-Fr 13:00-18:00';
const XMAS = `${SHOP}; 2026-12-24 09:00-13:00; 2026-12-25 closed; 2026-12-26 closed; 2027-01-01 closed`;

type Case = readonly [what: string, hours: string, at: string, standing: string];

/** Written down from calendars and the rules of each zone before the code was run. */
const STANDING: Readonly<Record<string, readonly Case[]>> = {
  'Europe/Berlin': [
    [
      'in the middle of a working day',
      OFFICE,
      '2026-11-24T12:00:00+01:00',
      'open until 2026-11-24T17:00:00+01:00',
    ],
    ['on the second it opens', OFFICE, '2026-11-24T09:00:00+01:00', 'open until 2026-11-24T17:00:00+01:00'],
    ['a second before it opens', OFFICE, '2026-11-24T08:59:59+01:00', 'opens 2026-11-24T09:00:00+01:00'],
    [
      'a second before it closes',
      OFFICE,
      '2026-11-24T16:59:59+01:00',
      'open until 2026-11-24T17:00:00+01:00',
    ],
    ['on the second it closes', OFFICE, '2026-11-24T17:00:00+01:00', 'opens 2026-11-25T09:00:00+01:00'],
    [
      'asked from New York at its noon',
      OFFICE,
      '2026-11-24T12:00:00-05:00',
      'opens 2026-11-25T09:00:00+01:00',
    ],
    [
      'asked from Tokyo in the evening',
      OFFICE,
      '2026-11-24T18:00:00+09:00',
      'open until 2026-11-24T17:00:00+01:00',
    ],
    ['on Friday evening', OFFICE, '2026-11-27T18:00:00+01:00', 'opens 2026-11-30T09:00:00+01:00'],
    ['on Saturday', OFFICE, '2026-11-28T12:00:00+01:00', 'opens 2026-11-30T09:00:00+01:00'],
    ['on Saturday, in a shop', SHOP, '2026-11-28T12:00:00+01:00', 'open until 2026-11-28T17:00:00+01:00'],
    ['on Sunday, in a shop', SHOP, '2026-11-29T12:00:00+01:00', 'opens 2026-11-30T08:00:00+01:00'],
    ['at lunch', LUNCH, '2026-11-24T12:30:00+01:00', 'opens 2026-11-24T13:00:00+01:00'],
    ['before lunch', LUNCH, '2026-11-24T11:00:00+01:00', 'open until 2026-11-24T12:00:00+01:00'],
    [
      'on Christmas Eve before it closes early',
      XMAS,
      '2026-12-24T12:00:00+01:00',
      'open until 2026-12-24T13:00:00+01:00',
    ],
    [
      'on Christmas Eve, then Friday and Saturday are closed',
      XMAS,
      '2026-12-24T13:00:00+01:00',
      'opens 2026-12-28T08:00:00+01:00',
    ],
    [
      'on New Year’s Eve in the evening',
      XMAS,
      '2026-12-31T21:00:00+01:00',
      'opens 2027-01-02T09:00:00+01:00',
    ],
    [
      'a Sunday that is open for once',
      `${OFFICE}; 2026-11-29 12:00-18:00`,
      '2026-11-29T13:00:00+01:00',
      'open until 2026-11-29T18:00:00+01:00',
    ],
    [
      'late at night in a night shift',
      NIGHT,
      '2026-11-24T23:00:00+01:00',
      'open until 2026-11-25T06:00:00+01:00',
    ],
    [
      'after midnight in a night shift',
      NIGHT,
      '2026-11-25T02:00:00+01:00',
      'open until 2026-11-25T06:00:00+01:00',
    ],
    [
      'on the stroke of midnight in a night shift',
      NIGHT,
      '2026-11-25T00:00:00+01:00',
      'open until 2026-11-25T06:00:00+01:00',
    ],
    [
      'the last night of the week',
      NIGHT,
      '2026-11-28T05:00:00+01:00',
      'open until 2026-11-28T06:00:00+01:00',
    ],
    [
      'after the last night of the week',
      NIGHT,
      '2026-11-28T06:00:00+01:00',
      'opens 2026-11-30T22:00:00+01:00',
    ],
    ['round the clock', ALWAYS, '2026-11-24T03:00:00+01:00', 'open'],
    [
      'round the clock but for one day',
      `${ALWAYS}; 2026-12-25 closed`,
      '2026-12-24T20:00:00+01:00',
      'open until 2026-12-25T00:00:00+01:00',
    ],
    [
      'round the clock, on that day',
      `${ALWAYS}; 2026-12-25 closed`,
      '2026-12-25T20:00:00+01:00',
      'opens 2026-12-26T00:00:00+01:00',
    ],
    ['on Friday before summer time', OFFICE, '2026-03-27T18:00:00+01:00', 'opens 2026-03-30T09:00:00+02:00'],
    ['on Friday before winter time', OFFICE, '2026-10-23T18:00:00+02:00', 'opens 2026-10-26T09:00:00+01:00'],
    [
      'opening in the hour that is left out',
      'Su 02:30-06:00',
      '2026-03-29T01:59:59+01:00',
      'opens 2026-03-29T03:00:00+02:00',
    ],
    [
      'closing in the hour that is left out',
      'Su 00:00-02:30',
      '2026-03-29T01:00:00+01:00',
      'open until 2026-03-29T03:00:00+02:00',
    ],
    [
      'open only in the hour that is left out',
      'Su 02:15-02:45',
      '2026-03-29T00:00:00+01:00',
      'opens 2026-04-05T02:15:00+02:00',
    ],
    [
      'opening in the hour that comes twice',
      'Su 02:30-06:00',
      '2026-10-25T02:00:00+02:00',
      'opens 2026-10-25T02:30:00+02:00',
    ],
    [
      'open in the hour that comes twice, its second time',
      'Su 02:30-06:00',
      '2026-10-25T02:10:00+01:00',
      'open until 2026-10-25T06:00:00+01:00',
    ],
    [
      'closing in the hour that comes twice, its first time',
      'Su 00:00-02:30',
      '2026-10-25T02:30:00+02:00',
      'open until 2026-10-25T02:30:00+01:00',
    ],
    [
      'a night shift over the change',
      'Sa 22:00-24:00; Su 00:00-06:00',
      '2026-10-24T23:00:00+02:00',
      'open until 2026-10-25T06:00:00+01:00',
    ],
    [
      'on 29 February',
      `${OFFICE}; 2028-02-29 closed`,
      '2028-02-29T10:00:00+01:00',
      'opens 2028-03-01T09:00:00+01:00',
    ],
  ],
  'America/New_York': [
    ['at noon', OFFICE, '2026-11-24T12:00:00-05:00', 'open until 2026-11-24T17:00:00-05:00'],
    ['at noon in Berlin', OFFICE, '2026-11-24T12:00:00+01:00', 'opens 2026-11-24T09:00:00-05:00'],
    [
      'in the weeks when only America has changed',
      OFFICE,
      '2026-03-10T13:30:00Z',
      'open until 2026-03-10T17:00:00-04:00',
    ],
    [
      'on the Friday before its summer time',
      OFFICE,
      '2026-03-06T17:00:00-05:00',
      'opens 2026-03-09T09:00:00-04:00',
    ],
    [
      'on the Friday before its winter time',
      OFFICE,
      '2026-10-30T17:00:00-04:00',
      'opens 2026-11-02T09:00:00-05:00',
    ],
    [
      'the night of 25 hours',
      ALWAYS.replace('Mo-Su', 'Su'),
      '2026-11-01T00:00:00-04:00',
      'open until 2026-11-02T00:00:00-05:00',
    ],
    [
      'on Thanksgiving',
      `${OFFICE}; 2026-11-26 closed`,
      '2026-11-26T10:00:00-05:00',
      'opens 2026-11-27T09:00:00-05:00',
    ],
    [
      'New Year in UTC is not yet New Year',
      `${OFFICE}; 2027-01-01 closed`,
      '2027-01-01T00:30:00Z',
      'opens 2027-01-04T09:00:00-05:00',
    ],
  ],
  'Asia/Kolkata': [
    ['at half past by UTC', OFFICE, '2026-11-24T03:30:00Z', 'open until 2026-11-24T17:00:00+05:30'],
    ['a minute before half past', OFFICE, '2026-11-24T03:29:00Z', 'opens 2026-11-24T09:00:00+05:30'],
    [
      'Monday there while it is Sunday in UTC',
      'Mo 00:00-06:00',
      '2026-11-22T18:30:00Z',
      'open until 2026-11-23T06:00:00+05:30',
    ],
    ['six days a week', 'Mo-Sa 10:00-19:00', '2026-11-28T19:00:00+05:30', 'opens 2026-11-30T10:00:00+05:30'],
  ],
  'Asia/Kathmandu': [
    ['a quarter past by UTC', OFFICE, '2026-11-24T03:15:00Z', 'open until 2026-11-24T17:00:00+05:45'],
    [
      'a week from Sunday to Friday',
      'Su,Mo,Tu,We,Th,Fr 10:00-17:00',
      '2026-11-27T18:00:00+05:45',
      'opens 2026-11-29T10:00:00+05:45',
    ],
  ],
  'Australia/Lord_Howe': [
    ['in its summer', OFFICE, '2026-11-24T09:00:00+11:00', 'open until 2026-11-24T17:00:00+11:00'],
    ['in its winter', OFFICE, '2026-07-07T09:00:00+10:30', 'open until 2026-07-07T17:00:00+10:30'],
    [
      'half an hour comes twice, its first time',
      'Su 01:45-06:00',
      '2026-04-05T01:40:00+11:00',
      'opens 2026-04-05T01:45:00+11:00',
    ],
    [
      'half an hour comes twice, its second time',
      'Su 01:45-06:00',
      '2026-04-05T01:40:00+10:30',
      'open until 2026-04-05T06:00:00+10:30',
    ],
    [
      'half an hour is left out',
      'Su 02:15-06:00',
      '2026-10-04T01:00:00+10:30',
      'opens 2026-10-04T02:30:00+11:00',
    ],
    [
      'over the change by half an hour',
      OFFICE,
      '2026-10-02T17:00:00+10:30',
      'opens 2026-10-05T09:00:00+11:00',
    ],
  ],
  'Pacific/Apia': [
    ['on an ordinary day', OFFICE, '2026-11-24T09:00:00+13:00', 'open until 2026-11-24T17:00:00+13:00'],
    ['Tuesday there, Monday in UTC', OFFICE, '2026-11-23T20:00:00Z', 'open until 2026-11-24T17:00:00+13:00'],
    ['the Friday that never was', OFFICE, '2011-12-29T17:00:00-10:00', 'opens 2012-01-02T09:00:00+14:00'],
    [
      'round the clock over the day that never was',
      'Th-Sa 00:00-24:00',
      '2011-12-29T12:00:00-10:00',
      'open until 2012-01-01T00:00:00+14:00',
    ],
    [
      'open on the day that never was only',
      'Fr 09:00-17:00',
      '2011-12-29T12:00:00-10:00',
      'opens 2012-01-06T09:00:00+14:00',
    ],
  ],
  'America/St_Johns': [
    ['half an hour from everybody', OFFICE, '2026-11-24T12:30:00Z', 'open until 2026-11-24T17:00:00-03:30'],
    ['a minute before', OFFICE, '2026-11-24T12:29:00Z', 'opens 2026-11-24T09:00:00-03:30'],
    ['in summer', OFFICE, '2026-07-07T11:30:00Z', 'open until 2026-07-07T17:00:00-02:30'],
    ['the week end of the change', OFFICE, '2026-03-06T18:00:00-03:30', 'opens 2026-03-09T09:00:00-02:30'],
  ],
  'Pacific/Chatham': [
    [
      'three quarters from everybody',
      OFFICE,
      '2026-07-07T09:00:00+12:45',
      'open until 2026-07-07T17:00:00+12:45',
    ],
    ['before its summer', OFFICE, '2026-09-25T18:00:00+12:45', 'opens 2026-09-28T09:00:00+13:45'],
    [
      'opening in the hour that is left out',
      'Su 03:00-06:00',
      '2026-09-27T02:00:00+12:45',
      'opens 2026-09-27T03:45:00+13:45',
    ],
  ],
  'Africa/Cairo': [
    [
      'a day that has no midnight',
      'Fr 00:00-06:00',
      '2026-04-23T23:00:00+02:00',
      'opens 2026-04-24T01:00:00+03:00',
    ],
    [
      'an evening that is longer',
      'Th 20:00-24:00',
      '2026-10-29T22:00:00+03:00',
      'open until 2026-10-30T00:00:00+02:00',
    ],
  ],
  'Pacific/Kiritimati': [
    [
      'the first to have Monday',
      'Mo 00:00-01:00',
      '2026-11-22T10:00:00Z',
      'open until 2026-11-23T01:00:00+14:00',
    ],
  ],
  'Pacific/Pago_Pago': [
    [
      'the last to have Sunday',
      'Su 23:00-24:00',
      '2026-11-23T10:30:00Z',
      'open until 2026-11-23T00:00:00-11:00',
    ],
  ],
  UTC: [['without any change', OFFICE, '2026-03-29T12:00:00Z', 'opens 2026-03-30T09:00:00+00:00']],
};

/** `route` in one line. */
const told = (department: object, at: string) => route(desk(deskFile(department)), {}, Date.parse(at));

for (const [zone, cases] of Object.entries(STANDING)) {
  describe(`hours in ${zone}`, () => {
    for (const [what, text, at, expected] of cases) {
      it(`${what}: ${at} is ${expected}`, () => {
        const { openNow, opensAt, closesAt } = told({ hours: hours(zone, text) }, at);
        const until = closesAt === undefined ? 'open' : `open until ${closesAt}`;
        assert.equal(openNow ? until : `opens ${String(opensAt)}`, expected);
      });
    }
  });
}

type Answer = readonly [what: string, zone: string, hours: string, within: string, at: string, by: string];

const BUSINESS: readonly Answer[] = [
  [
    'four hours of one day',
    'Europe/Berlin',
    OFFICE,
    'PT4H',
    '2026-11-24T10:00:00+01:00',
    '2026-11-24T14:00:00+01:00',
  ],
  [
    'four hours that end with the day',
    'Europe/Berlin',
    OFFICE,
    'PT4H',
    '2026-11-24T13:00:00+01:00',
    '2026-11-24T17:00:00+01:00',
  ],
  [
    'four hours into the next day',
    'Europe/Berlin',
    OFFICE,
    'PT4H',
    '2026-11-24T15:00:00+01:00',
    '2026-11-25T11:00:00+01:00',
  ],
  [
    'four hours over the week end',
    'Europe/Berlin',
    OFFICE,
    'PT4H',
    '2026-11-27T16:00:00+01:00',
    '2026-11-30T12:00:00+01:00',
  ],
  [
    'four hours from Sunday',
    'Europe/Berlin',
    OFFICE,
    'PT4H',
    '2026-11-29T16:00:00+01:00',
    '2026-11-30T13:00:00+01:00',
  ],
  [
    'four hours over lunch',
    'Europe/Berlin',
    LUNCH,
    'PT4H',
    '2026-11-24T10:00:00+01:00',
    '2026-11-24T15:00:00+01:00',
  ],
  [
    'four hours over Christmas',
    'Europe/Berlin',
    XMAS,
    'PT4H',
    '2026-12-24T12:00:00+01:00',
    '2026-12-28T11:00:00+01:00',
  ],
  [
    'four hours of a night',
    'Europe/Berlin',
    NIGHT,
    'PT4H',
    '2026-11-24T23:00:00+01:00',
    '2026-11-25T03:00:00+01:00',
  ],
  [
    'four hours of the shortest night',
    'Europe/Berlin',
    'Sa 22:00-24:00; Su 00:00-06:00',
    'PT4H',
    '2026-03-28T23:00:00+01:00',
    '2026-03-29T04:00:00+02:00',
  ],
  [
    'four hours of the longest night',
    'Europe/Berlin',
    'Sa 22:00-24:00; Su 00:00-06:00',
    'PT4H',
    '2026-10-24T23:00:00+02:00',
    '2026-10-25T02:00:00+01:00',
  ],
  [
    'sixteen hours are two days',
    'Europe/Berlin',
    OFFICE,
    'PT16H',
    '2026-11-24T09:00:00+01:00',
    '2026-11-25T17:00:00+01:00',
  ],
  ['half an hour', 'Asia/Kolkata', OFFICE, 'PT30M', '2026-11-24T16:45:00+05:30', '2026-11-25T09:15:00+05:30'],
  ['at once', 'Europe/Berlin', OFFICE, 'PT0S', '2026-11-24T10:00:00+01:00', '2026-11-24T10:00:00+01:00'],
  [
    'at once, at night',
    'Europe/Berlin',
    OFFICE,
    'PT0S',
    '2026-11-24T22:00:00+01:00',
    '2026-11-25T09:00:00+01:00',
  ],
  ['one day', 'Europe/Berlin', OFFICE, 'P1D', '2026-11-24T10:00:00+01:00', '2026-11-25T10:00:00+01:00'],
  [
    'one day over the week end',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-11-27T10:00:00+01:00',
    '2026-11-30T10:00:00+01:00',
  ],
  [
    'one day from Friday night',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-11-27T22:00:00+01:00',
    '2026-12-01T09:00:00+01:00',
  ],
  [
    'one day from early morning',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-11-24T06:00:00+01:00',
    '2026-11-25T09:00:00+01:00',
  ],
  [
    'one day, to a Saturday that closes early',
    'Europe/Berlin',
    SHOP,
    'P1D',
    '2026-11-27T19:00:00+01:00',
    '2026-11-28T17:00:00+01:00',
  ],
  [
    'one day, to a Monday that opens later',
    'Europe/Berlin',
    'Mo 12:00-18:00; Fr 08:00-18:00',
    'P1D',
    '2026-11-27T09:00:00+01:00',
    '2026-11-30T12:00:00+01:00',
  ],
  [
    'one day, to a lunch',
    'Europe/Berlin',
    'Mo 09:00-18:00; Tu 09:00-12:00; Tu 13:00-18:00',
    'P1D',
    '2026-11-23T12:30:00+01:00',
    '2026-11-24T13:00:00+01:00',
  ],
  [
    'one day over Christmas',
    'Europe/Berlin',
    XMAS,
    'P1D',
    '2026-12-24T10:00:00+01:00',
    '2026-12-28T10:00:00+01:00',
  ],
  ['five days', 'Europe/Berlin', OFFICE, 'P5D', '2026-11-24T10:00:00+01:00', '2026-12-01T10:00:00+01:00'],
  ['a week', 'Europe/Berlin', OFFICE, 'P1W', '2026-11-24T10:00:00+01:00', '2026-12-01T10:00:00+01:00'],
  [
    'a month that ends on Sunday',
    'Europe/Berlin',
    OFFICE,
    'P1M',
    '2026-10-29T10:00:00+01:00',
    '2026-11-30T09:00:00+01:00',
  ],
  [
    'a day and four hours',
    'Europe/Berlin',
    OFFICE,
    'P1DT4H',
    '2026-11-24T15:00:00+01:00',
    '2026-11-26T11:00:00+01:00',
  ],
  [
    'one day over summer time',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-03-27T10:00:00+01:00',
    '2026-03-30T10:00:00+02:00',
  ],
  [
    'one day over winter time in America',
    'America/New_York',
    OFFICE,
    'P1D',
    '2026-10-30T16:00:00-04:00',
    '2026-11-02T16:00:00-05:00',
  ],
  [
    'eight hours over winter time in America',
    'America/New_York',
    OFFICE,
    'PT8H',
    '2026-10-30T16:00:00-04:00',
    '2026-11-02T16:00:00-05:00',
  ],
  [
    'one day over half an hour',
    'Australia/Lord_Howe',
    OFFICE,
    'P1D',
    '2026-04-03T10:00:00+11:00',
    '2026-04-06T10:00:00+10:30',
  ],
  [
    'one day over the day that never was',
    'Pacific/Apia',
    'Mo-Su 09:00-17:00',
    'P1D',
    '2011-12-29T10:00:00-10:00',
    '2011-12-31T10:00:00+14:00',
  ],
  [
    'one day in Newfoundland',
    'America/St_Johns',
    OFFICE,
    'P1D',
    '2026-11-24T13:30:00Z',
    '2026-11-25T10:00:00-03:30',
  ],
  [
    'round the clock',
    'Europe/Berlin',
    ALWAYS,
    'PT48H',
    '2026-11-24T10:00:00+01:00',
    '2026-11-26T10:00:00+01:00',
  ],
];

const CALENDAR: readonly Answer[] = [
  [
    'a day over the week end',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-11-27T22:00:00+01:00',
    '2026-11-28T22:00:00+01:00',
  ],
  [
    'four hours at night',
    'Europe/Berlin',
    OFFICE,
    'PT4H',
    '2026-11-24T22:00:00+01:00',
    '2026-11-25T02:00:00+01:00',
  ],
  [
    'a day over summer time keeps the time of day',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-03-28T12:00:00+01:00',
    '2026-03-29T12:00:00+02:00',
  ],
  [
    '24 hours over summer time do not',
    'Europe/Berlin',
    OFFICE,
    'PT24H',
    '2026-03-28T12:00:00+01:00',
    '2026-03-29T13:00:00+02:00',
  ],
  [
    'a day over winter time',
    'America/New_York',
    OFFICE,
    'P1D',
    '2026-10-31T12:00:00-04:00',
    '2026-11-01T12:00:00-05:00',
  ],
  [
    'a day to the hour that is left out',
    'Europe/Berlin',
    OFFICE,
    'P1D',
    '2026-03-28T02:30:00+01:00',
    '2026-03-29T03:00:00+02:00',
  ],
  [
    'nothing, in the hour that comes twice, its second time',
    'Europe/Berlin',
    OFFICE,
    'PT0S',
    '2026-10-25T02:30:00+01:00',
    '2026-10-25T02:30:00+01:00',
  ],
  ['a week', 'Asia/Kathmandu', OFFICE, 'P1W', '2026-11-24T10:00:00+05:45', '2026-12-01T10:00:00+05:45'],
  ['a month', 'Europe/Berlin', OFFICE, 'P1M', '2026-11-24T10:00:00+01:00', '2026-12-24T10:00:00+01:00'],
  [
    'a day over the day that never was',
    'Pacific/Apia',
    OFFICE,
    'P2D',
    '2011-12-29T10:00:00-10:00',
    '2011-12-31T10:00:00+14:00',
  ],
  [
    'a day and an hour in Lord Howe',
    'Australia/Lord_Howe',
    OFFICE,
    'P1DT1H',
    '2026-10-03T12:00:00+10:30',
    '2026-10-04T13:00:00+11:00',
  ],
]; // prettier-ignore

for (const [counts, cases] of [
  ['business-hours', BUSINESS],
  ['calendar', CALENDAR],
] as const) {
  describe(`answers in ${counts}`, () => {
    for (const [what, zone, text, within, at, by] of cases) {
      it(`${what}: ${within} from ${at} in ${zone} is ${by}`, () => {
        assert.equal(told({ hours: hours(zone, text), answers: { within, counts } }, at).answerBy, by);
      });
    }
  });
}

describe('hours, whatever they are', () => {
  it('without hours it is always open, and answers by the calendar', () => {
    const { hours: _none, ...rest } = (deskFile()['departments'] as Record<string, unknown>[])[0] ?? {};
    const open = route(desk(deskFile({}, { departments: [rest] })), {}, Date.UTC(2026, 10, 28));
    assert.deepEqual(open, {
      department: 'a',
      ruleId: 'all',
      openNow: true,
      answerBy: '2026-11-29T00:00:00+00:00',
    });
  });

  it('without a promise none is made', () => {
    const { answers: _none, ...rest } = (deskFile()['departments'] as Record<string, unknown>[])[0] ?? {};
    assert.equal('answerBy' in route(desk(deskFile({}, { departments: [rest] })), {}, 0), false);
  });

  const ZONES = [
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/St_Johns',
    'Africa/Cairo',
  ]; // prettier-ignore
  const times = fc
    .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }))
    .filter(([a, b]) => a < b)
    .map(([a, b]) =>
      [a, b].map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`).join('-'),
    );
  const week = fc.array(fc.tuple(fc.constantFrom('Mo', 'Tu-Th', 'Fr', 'Sa,Su', 'Mo-Su'), times), {
    minLength: 1,
    maxLength: 4,
  });
  const instant = fc
    .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 11, 31) / 1000 })
    .map((s) => s * 1000);
  const setting = fc.tuple(fc.constantFrom(...ZONES), week, instant).map(([zone, entries, at]) => {
    return { at, opening: hours(zone, entries.map((entry) => entry.join(' ')).join('; ')) };
  });

  it('open times come in order, apart, and agree with whether it is open', () => {
    fc.assert(
      fc.property(setting, ({ at, opening }) => {
        const { hours: model } = onlyDepartment({ hours: opening });
        assert.ok(model);
        const times = openTimes(model, at);
        let before = -Infinity;
        for (let i = 0; i < 3; i++) {
          const { value } = times.next();
          if (!value) break;
          assert.ok(value.from < value.to && value.to > at && value.from > before);
          before = value.to;
          assert.equal(standingAt(model, value.from).openNow, true);
          assert.equal(standingAt(model, value.to - 1000).openNow, true);
          if (value.from > at) assert.equal(standingAt(model, value.from - 1000).openNow, false);
        }
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });

  it('an answer is never promised before the message, nor earlier for a later one, nor while it is closed', () => {
    fc.assert(
      fc.property(
        setting,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 86_400 }),
        ({ at, opening }, count, wait) => {
          const department = { hours: opening, answers: { within: `PT${count}H` } };
          const by = (instant: number): number =>
            Date.parse(told(department, new Date(instant).toISOString()).answerBy ?? '');
          const promised = by(at);
          assert.ok(promised >= at + count * 3_600_000);
          assert.ok(by(at + wait * 1000) >= promised);
          const { hours: model } = onlyDepartment(department);
          assert.ok(standingAt(model, promised).openNow || standingAt(model, promised - 1000).openNow);
        },
      ),
      { numRuns: 60, seed: 20261124 },
    );
  });
});

it('a department that is always there is worked out once, not at every look', () => {
  const department = { hours: hours('Europe/Berlin', ALWAYS), answers: { within: 'PT4H' } };
  const { hours: model } = onlyDepartment(department);
  const asked = Intl.DateTimeFormat.prototype.formatToParts;
  let count = 0;
  Intl.DateTimeFormat.prototype.formatToParts = function (...given) {
    count++;
    return asked.apply(this, given);
  };
  try {
    const at = Date.parse('2026-11-24T12:00:00Z');
    assert.equal(standingAt(model, at).openNow, true);
    const first = count;
    assert.equal(standingAt(model, at + 60_000).openNow, true);
    assert.ok(count - first < 10, `${count - first} questions to the calendar for the second look`);
  } finally {
    Intl.DateTimeFormat.prototype.formatToParts = asked;
  }
});
