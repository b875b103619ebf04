import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { own, slugger } from '../../content/reading.js';
import { article, type Article, type Carried, type Importer, type ImportOptions } from './carried.js';
import { elements, microdataPages, textIn } from './microdata.js';
import { fromDetails } from './from-details.js';
import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';

const many = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isType = (value: unknown, type: string): boolean =>
  many(own(value, '@type')).some((name) => typeof name === 'string' && name.split('/').pop() === type);

/** Nodes of a JSON-LD document, however they are wrapped. */
const nodes = (value: unknown): readonly unknown[] =>
  many(value).flatMap((node) => [
    node,
    ...many(own(node, '@graph')),
    ...many(own(node, 'mainEntity')).filter((one) => isType(one, 'FAQPage')),
  ]);

const pagesIn = (value: unknown): readonly unknown[] =>
  nodes(value).filter((node) => isType(node, 'FAQPage'));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** JSON-LD as pages in the wild have it: in a comment, with raw line ends in its texts, with a comma too many. */
const lenient = (text: string): unknown => {
  const bare = text.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '');
  const whole = bare.replace(/"(?:[^"\\]|\\[^])*"/g, (said) =>
    said.replace(/[\u0000-\u001F]/g, (sign) => JSON.stringify(sign).slice(1, -1)),
  );
  return parsed(bare) ?? parsed(whole) ?? parsed(whole.replace(/,(?=\s*[\]}])/g, ''));
};

/** The JSON-LD of a page; undefined for a block that is none. */
const jsonLd = (page: Root): readonly unknown[] =>
  [...elements(page)]
    .filter(
      ({ tagName, properties }) => tagName === 'script' && /ld\+json/i.test(String(properties['type'] ?? '')),
    )
    .map((script) => lenient(textIn(script)));

function fromQuestion(
  question: unknown,
  id: (text: string) => string,
  { left }: ImportOptions,
): Article | undefined {
  const [name, answers] = [
    own(question, 'name') ?? own(question, 'text'),
    many(own(question, 'acceptedAnswer') ?? own(question, 'suggestedAnswer')),
  ];
  const html = own(answers[0], 'text');
  if (typeof name !== 'string' || typeof html !== 'string') {
    left.add('a question without text or answer', typeof name === 'string' ? name : 'unnamed');
    return undefined;
  }
  const asked = htmlToText(name);
  const made = id(asked);
  const lost = (what: string): void => left.add(what, made);
  const answer = /<[/!a-z]/i.test(html) ? htmlToMarkdown(html, { lost }) : html.trim();
  if (answers.length > 1) lost('a second answer');
  for (const field of ['author', 'upvoteCount', 'dateCreated', 'image', 'video'])
    if (own(question, field) !== undefined || own(answers[0], field) !== undefined)
      lost(`the field "${field}"`);
  return asked && answer ? article({ id: made, question: asked, answer }) : undefined;
}

/** schema.org FAQPage, as JSON-LD or in a page; a page without it is read by its `<details>`. */
export const schemaOrg: Importer = {
  name: 'schema-org',
  purpose: 'schema.org FAQPage: JSON-LD, or a page that contains it or a list of <details>',
  fits: ({ name }, value) => /\.html?$/i.test(name) || pagesIn(value).length > 0,
  read(files, options): Carried {
    const id = slugger([]);
    const found = files.map(({ name, text }) => {
      const value = parsed(text);
      const page = value === undefined ? fromHtml(text) : undefined;
      const blocks = page ? jsonLd(page) : [value];
      if (blocks.includes(undefined)) options.left.add('a block of JSON-LD that is no JSON', name);
      const faqs = blocks.flatMap(pagesIn);
      return { page, faqs: faqs.length || !page ? faqs : microdataPages(page, text) };
    });
    const questions = found.flatMap(({ faqs }) => faqs.flatMap((faq) => many(own(faq, 'mainEntity'))));
    const articles = questions.length
      ? questions.flatMap((question) => fromQuestion(question, id, options) ?? [])
      : found.flatMap(({ page }) => (page ? fromDetails(page, options) : []));
    const language = found.map(({ faqs, page }) => own(faqs[0], 'inLanguage') ?? languageOf(page));
    return { locale: language.find((one) => typeof one === 'string'), categories: [], articles };
  },
};

const languageOf = (page: Root | undefined): string | undefined => {
  const html = page && [...elements(page)].find(({ tagName }) => tagName === 'html');
  const lang = html?.properties['lang'];
  return typeof lang === 'string' && lang ? lang : undefined;
};
