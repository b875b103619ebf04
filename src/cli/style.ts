import type { Io, Sink } from './io.js';

export type Paint = (text: string) => string;
export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue';

/** SGR numbers that begin and end each: https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
const CODES: Record<Colour, readonly [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** Colours on a terminal only, and never where NO_COLOR is set (https://no-color.org). */
export function styleFor(sink: Sink, { env }: Pick<Io, 'env'>): Record<Colour, Paint> {
  const on = sink.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const paint =
    ([begin, end]: readonly [number, number]): Paint =>
    (text) =>
      on ? `\u001B[${begin}m${text}\u001B[${end}m` : text;
  const entries = Object.entries(CODES).map(([name, code]) => [name, paint(code)]);
  return Object.fromEntries(entries) as Record<Colour, Paint>;
}

const unsafe = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text from a file on one line of a terminal: what would move the cursor or turn the line around is shown as a space. */
export const oneLine = (text: string): string => text.replace(unsafe, ' ');
