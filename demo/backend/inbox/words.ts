import type { Delivery, Standing } from './read.js';

/** How a ticket stands, in words for staff. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  here: 'In this inbox',
  held: 'Held back',
  dead: 'Not delivered',
  again: 'Trying again',
  waiting: 'On its way',
  delivered: 'Delivered',
};

export const STATES: Readonly<Record<Delivery['state'], string>> = {
  held: 'Held back: it looks like spam',
  waiting: 'Waiting for the next try',
  sending: 'Being sent now',
  delivered: 'Delivered',
  dead: 'Given up: somebody has to look',
};

export const KINDS: Readonly<Record<string, string>> = {
  escalation: 'Message',
  return: 'Return',
  withdrawal: 'Withdrawal',
};

export const TARGETS: Readonly<Record<string, string>> = {
  rt: 'Request Tracker',
  mail: 'Mail',
  webhook: 'Webhook',
};

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
export const timeOf = (at: Date): string => TIME.format(at);

/** 1 file, 2 files */
export const count = (number: number, word: string): string =>
  `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;

export const sizeOf = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
