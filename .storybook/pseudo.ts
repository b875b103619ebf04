// Two languages that nobody speaks, made of English: they show what is not translated, and what breaks when it is.
import { desk } from '../src/i18n/en/desk.js';
import { escalation } from '../src/i18n/en/escalation.js';
import { escalationSlip } from '../src/i18n/en/escalation-slip.js';
import { faq } from '../src/i18n/en/faq.js';
import { faqReading } from '../src/i18n/en/faq-reading.js';
import { faqRemote } from '../src/i18n/en/faq-remote.js';
import { first } from '../src/i18n/en/first.js';
import { form } from '../src/i18n/en/form.js';
import { guide } from '../src/i18n/en/guide.js';
import { returns } from '../src/i18n/en/returns.js';
import { returnsAnswer } from '../src/i18n/en/returns-answer.js';
import { returnsRequest } from '../src/i18n/en/returns-request.js';
import { returnsSlip } from '../src/i18n/en/returns-slip.js';
import type { Message } from '../src/i18n/index.js';

const english = {
  desk,
  escalation,
  escalationSlip,
  faq,
  faqReading,
  faqRemote,
  first,
  form,
  guide,
  returns,
  returnsAnswer,
  returnsRequest,
  returnsSlip,
};

const MARKS: Readonly<Record<string, string>> = {
  a: '\u0301',
  e: '\u0302',
  i: '\u0308',
  o: '\u0303',
  u: '\u030a',
};

/** `Send` → `⟦Sênd ~~⟧`: letters with marks, four tenths longer, in brackets. Places to fill stay. */
function long(text: string): string {
  const marked = text.replace(/\{\w+\}|[aeiou]/gi, (found) => found + (MARKS[found.toLowerCase()] ?? ''));
  const more = '~'.repeat(Math.ceil(text.replace(/\{\w+\}/g, '').length * 0.4));
  return `⟦${marked.normalize()} ${more.replace(/~{12}/g, '$& ').trimEnd()}⟧`;
}

/** The same letters, written from right to left. */
const mirrored = (text: string): string =>
  `⟦\u202e${text.replace(/\{\w+\}/g, '\u202c\u2068$&\u2069\u202e')}\u202c⟧`;

/** What was made of it by either, as it was. */
export const plainEnglish = (text: string): string =>
  text
    .replace(/(?:[ ~]+(?=⟧))|[⟦⟧\u202c\u202e\u2068\u2069]/g, '')
    .normalize('NFD')
    .replace(/[\u0301\u0302\u0308\u0303\u030a]/g, '')
    .normalize();

const each = (message: Message, write: (text: string) => string): Message =>
  typeof message === 'string'
    ? write(message)
    : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, write(text)])) as Message);

const language = (write: (text: string) => string): Record<string, Record<string, Message>> =>
  Object.fromEntries(
    Object.entries(english).map(([group, words]) => [
      group,
      Object.fromEntries(Object.entries<Message>(words).map(([key, message]) => [key, each(message, write)])),
    ]),
  );

/** Brings both to the page: `en-XA`, long and accented, and `ar-XB`, from right to left. */
export function bringPseudo(): void {
  const all = globalThis as { [words: symbol]: Record<string, unknown> | undefined };
  const brought = (all[Symbol.for('deskbell.words')] ??= {});
  brought['en-XA'] ??= language(long);
  brought['ar-XB'] ??= language(mirrored);
}
