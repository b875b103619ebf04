// Days and times as each language joins them.
import { expect } from '@open-wc/testing';
import { moment } from '../../src/ui/moment.js';

/** Five past two, the day after a Monday noon, by the clock of this machine. */
const at = new Date(2026, 10, 24, 14, 5).toISOString();
const now = new Date(2026, 10, 23, 12).getTime();

describe('a day and a time', () => {
  for (const [locale, said] of [
    ['en-GB', 'tomorrow, 14:05'],
    ['de', 'morgen, 14:05'],
    ['ar', 'غدًا، '],
    ['ja', '明日 14:05'],
    ['zh', '明天 14:05'],
    ['ko', '내일 오후'],
  ] as const)
    it(`${locale}: ${said}`, () => {
      expect(moment(locale, at, now).replace(/\s/g, ' ')).to.contain(said);
    });
});
