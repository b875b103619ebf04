import type { Problem } from './problems.js';

/** The sentence of each code, with its parameters in braces; an empty one is told as "nothing". */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['content/not-json', 'This is not JSON: {reason}'],
  ['content/not-utf8', 'The file is not UTF-8 but looks like {encoding}. Save it as UTF-8.'],
  [
    'content/too-large',
    'The file has {size} bytes; at most {limit} are read. Split it, or use a search engine.',
  ],
  ['content/too-deep', 'Brackets are nested more than {limit} deep. A FAQ file needs fewer than ten.'],
  [
    'content/duplicate-key',
    'The field "{key}" is written twice in the same object; only the last one counts. Remove one.',
  ],
  ['content/proto-key', 'A field must not be called "__proto__"; it is ignored. Remove it.'],
  [
    'content/not-a-faq',
    'This is no FAQ file: it needs a list "articles", or be a list of questions with answers, or a schema.org FAQPage.',
  ],
  ['content/missing-version', 'The field "version" is missing. Write "version": 1.'],
  [
    'content/missing-locale',
    'The field "locale" is missing, so the texts are taken for English. Write the language, such as "locale": "en".',
  ],
  [
    'content/future-version',
    'Version {version} of the format is not known here, only 1. Update Deskbell, or write "version": 1.',
  ],
  ['content/no-articles', 'The list "articles" is empty: there is nothing to find.'],
  [
    'content/made-ids',
    '{count} ids were made from the questions. Write them down as "id", so that links survive when a question is reworded.',
  ],
  ['content/unknown-key', 'Unknown field "{key}".'],
  ['content/missing-field', 'The field "{key}" is missing. Add it.'],
  ['content/wrong-type', 'Expected {expected} but found {got}.'],
  ['content/empty', 'This text is empty. Write something, or remove the field.'],
  ['content/too-long', 'This text has {length} characters; only the first {limit} are used. Shorten it.'],
  ['content/too-many', 'This list has {count} entries; only the first {limit} are used.'],
  [
    'content/broken-character',
    'This text holds characters that cannot be shown (control characters or half a character). Type it anew.',
  ],
  ['content/unknown-value', '"{key}" is not one of the values this field knows: {allowed}.'],
  ['content/unknown-id', 'Nothing in this file has the id "{key}".'],
  [
    'content/duplicate-id',
    'The id "{key}" is used twice; the first one counts and this one is left out. Give it another id.',
  ],
  [
    'content/duplicate-question',
    'The question "{key}" is asked by an earlier article too. Join them, or make clear how they differ.',
  ],
  [
    'content/bad-slug',
    '"{value}" is not fit for an id: use letters, digits, and - . _ ~ between them, at most 100.',
  ],
  [
    'content/bad-date',
    '"{value}" is no day that exists and is written year-month-day. Write it like 2026-11-24.',
  ],
  [
    'content/bad-date-time',
    '"{value}" is not a date and time with its offset. Write it as 2026-11-24T09:00:00+01:00.',
  ],
  [
    'content/bad-duration',
    '"{value}" is not an ISO 8601 duration. Write P6M for six months, P2W for two weeks, P1D for a day, PT4H for four hours.',
  ],
  ['content/bad-locale', '"{value}" is not a language tag. Write en, de or pt-BR.'],
  ['content/bad-country', '"{value}" is not a country code of two letters. Write DE, FR or US.'],
  [
    'content/bad-href',
    '"{value}" is not a safe address. Use https:, http:, mailto:, tel: or a path of your site, without spaces or backslashes.',
  ],
  [
    'content/bad-pattern',
    '"{value}" is not a URLPattern path, or asks for too many choices. Write /returns/* or /products/:id.',
  ],
  [
    'content/bad-time',
    '"{value}" is not a time of day. Write it as 09:00 or 17:30; the end of a day is 24:00.',
  ],
  [
    'content/bad-timezone',
    '"{value}" is not a time zone. Write its IANA name, such as Europe/Berlin or America/New_York.',
  ],
  ['content/bad-number', '{value} is not a number that can be used.'],
  ['content/bad-count', '{value} is not a whole number from 1 on.'],
  ['content/no-topic', 'This "escalate" action names no topic, so the visitor must choose one. Add "topic".'],
  [
    'content/never-shown',
    'The article ends ("unpublishAt") before it begins ("publishAt"), so it is never shown. Exchange the two.',
  ],
  [
    'content/no-short-answer',
    'The answer begins without a paragraph, so there is no short answer to show first. Begin with one or two sentences.',
  ],
  [
    'content/long-short-answer',
    'The first paragraph, the short answer, has {length} characters. Keep it under {limit}, and put the rest into a second paragraph.',
  ],
  ['content/html', 'This text holds HTML, which is shown as it is written. Use Markdown.'],
  [
    'content/review-due',
    'Last reviewed on {date} and due again after {within}: a review is due. Read it, then update "lastReviewedOn".',
  ],
  ['content/more-problems', 'And {count} more problems. Mend those above first.'],
  [
    'content/golden-question',
    'Asked "{query}", the search should show {expect} among the first {within}, but shows: {found}. Add the words people use to "alternatePhrases".',
  ],
  [
    'content/golden-question-hidden',
    'The question "{query}" was not asked, since {expect} is not shown to visitors now.',
  ],
  [
    'content/not-a-desk',
    'This is no desk file: it needs "locales", with the files of each language, such as {"en": {"faq": "faq.en.json"}}.',
  ],
  ['content/no-locales', 'No language is named under "locales", so there is nothing to show. Add one.'],
  [
    'content/unknown-locale',
    'There is no language "{key}" under "locales". Write one of those, or add it there.',
  ],
  [
    'content/empty-locale',
    'This language names no file, so visitors get the default language. Name its files, or remove it.',
  ],
  ['content/file-missing', 'Cannot read {file}: {reason}.'],
  ['content/other-kind', '{file} is a {kind} file, but a {wanted} file is expected here.'],
  ['content/unknown-reference', 'No {what} of this desk has the id "{key}". Mend the id, or add the {what}.'],
  ['content/unknown-policy-word', 'The policy has no word "{name}", so visitors would read "…".'],
  ['content/no-policy', '"{name}" is a word of a policy, and this file names none.'],
  ['content/policy-unreadable', 'The policy that this file names cannot be used. {reason}'],
]);

/** Every code of this room. */
export const CODES: readonly string[] = [...SENTENCES.keys()];

/** How what was expected is written. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['text', 'Write it in double quotes, such as "text".'],
  ['number', 'Write it without quotes, such as 30.'],
  ['boolean', 'Write true or false, without quotes.'],
  ['list', 'Write it in square brackets, such as ["one", "two"].'],
  ['object', 'Write braces, and in them each field with its name.'],
]);

/** How a value of the wrong type is mended; nothing where several types would do. */
const formOf = ({ code, params: { expected, got } }: Problem): string => {
  if (code !== 'content/wrong-type') return '';
  return got === 'null'
    ? ' Write one, or remove the field.'
    : ` ${FORMS.get(String(expected)) ?? ''}`.trimEnd();
};

/** A parameter in quotes where it is what somebody wrote; what is no text has no words to quote. */
const quoted = (name: string, value: string): string => {
  if (name === 'value' && /^(?:list|object)$/.test(value)) return `This ${value}`;
  return value === '' ? 'nothing' : `"${value}"`;
};

/** Tells a problem in the sentences of a room, by code. */
export const describer =
  (sentences: ReadonlyMap<string, string>) =>
  (problem: Problem): string => {
    const { code, params } = problem;
    const sentence = sentences.get(code) ?? `Something is wrong here (${code}).`;
    const filled = sentence.replace(/(")?\{(\w+)\}\1/g, (place, quote: string | undefined, name: string) => {
      if (!Object.hasOwn(params, name)) return place;
      const value = String(params[name]);
      return quote ? quoted(name, value) : value || 'nothing';
    });
    const told = filled + formOf(problem);
    return Object.hasOwn(params, 'near') ? `${told} Did you mean "${String(params['near'])}"?` : told;
  };

/** What is wrong and how to mend it, in one or two plain sentences. Without file and place: those are in `path`. */
export const describe = describer(SENTENCES);
