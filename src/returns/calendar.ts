import { addDays, type Day } from './days.js';

/** One whole day in a calendar. */
export interface CalendarEntry {
  /** Unique in the world, and the same for the same deadline: then a second import changes the first. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly notes: string;
  /** When the file is made, in milliseconds since 1970 UTC. */
  readonly now: number;
}

/** RFC 5545, 3.3.11 */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001f]/g, ' ');

const bytes = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 bytes, never cut inside a letter (RFC 5545, 3.1). */
const folded = (line: string): string => {
  let out = '';
  let length = 0;
  for (const letter of line) {
    const more = bytes(letter);
    if (length + more > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += more;
  }
  return out;
};

const plain = (text: string): string => text.replace(/[-:]|\.\d+/g, '');

/** An iCalendar file with one whole day, and a reminder at nine in the morning three days before. */
export const calendarOf = ({ uid, day, title, notes, now }: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deskbell//Returns//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${plain(new Date(now).toISOString())}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P2DT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
