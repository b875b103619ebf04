import { safeHref } from '../content/index.js';
import type { Channel } from './model.js';

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/;
const PHONE = /^\+?[\d\s()./-]{3,40}$/;

/** Whether this looks like one mail address. What exists only the mail can tell. */
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);

/** Whether this looks like a telephone number. */
export const isPhone = (text: string): boolean => PHONE.test(text) && /\d{3}/.test(text.replace(/\D/g, ''));

/** Channels that lead nowhere without a value. */
export const NEEDS_VALUE: readonly string[] = ['phone', 'email', 'chat'];

/** The address a channel links to; undefined where its value is not fit for one. */
const hrefOf = (type: string, value: string): string | undefined => {
  if (type === 'chat') return safeHref(value);
  if (type === 'email') return isEmail(value) ? safeHref(`mailto:${value}`) : undefined;
  return isPhone(value) ? `tel:${value.replace(/[^\d+]/g, '')}` : undefined;
};

/** A channel as pages show it; undefined where its value cannot be used. */
export const channelOf = ({ type, value, label }: Channel): Channel | undefined => {
  const shown = value?.replace(/^(mailto|tel):/i, '');
  const href = shown !== undefined && NEEDS_VALUE.includes(type) ? hrefOf(type, shown) : undefined;
  if (NEEDS_VALUE.includes(type) && href === undefined) return undefined;
  return Object.freeze({
    type,
    ...(shown === undefined ? {} : { value: shown }),
    ...(href === undefined ? {} : { href }),
    ...(label === undefined ? {} : { label }),
  });
};
