// `npm start -- --faq FILE`: the shop's pages over any FAQ file, in that file's language.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Languages written from right to left. */
const RTL = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);
const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * The file as it is now: an editor saves it and reloads the page. A file that is not JSON is served all the same, since
 * what visitors would then see is worth seeing.
 * @returns {Promise<{ text: Buffer, locale: string, broken: boolean }>} throws as `readFile` does
 */
export async function readFaqFile(file) {
  const text = await readFile(file);
  try {
    return {
      text,
      locale: localeOf(JSON.parse(text.toString().replace(/^\uFEFF/, '')), file),
      broken: false,
    };
  } catch {
    return { text, locale: localeOf(undefined, file), broken: true };
  }
}

/** `locale` of our own format, `inLanguage` of schema.org, the name of the file (`faq.de.json`), or English. */
function localeOf(content, file) {
  const named = /[._-]([a-z]{2,3}(-[A-Za-z]{2,4})?)\.json$/.exec(basename(file))?.[1];
  const said = [content?.locale, content?.inLanguage].find((tag) => typeof tag === 'string' && TAG.test(tag));
  return said ?? (named && isLanguage(named) ? named : 'en');
}

const isLanguage = (tag) =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;

/**
 * The page with its desk over `/content/faq.json`. The shop itself speaks English and Russian: around a desk in another
 * language its parts are marked as English, so that a screen reader reads them right.
 */
export function inLanguage(html, locale) {
  const language = locale.toLowerCase().split('-')[0];
  const direction = RTL.has(language) ? ' dir="rtl"' : '';
  const page = onlyQuestions(html)
    .replace(/<html lang="[^"]*"/, `<html lang="${locale}"${direction}`)
    .replace(
      /<deskbell-faq src="[^"]*"( lang="[^"]*")?/g,
      `<deskbell-faq src="/content/faq.json" lang="${locale}"`,
    )
    .replace(/\s*<a [^>]*hreflang=[^>]*>[^<]*<\/a>/g, '');
  if (language === 'en' || language === 'ru') return page;
  return page.replace(/<(header|main|footer|aside class="notice")(?=[\s>])/g, '<$1 lang="en"');
}

/** One file of questions and answers is no whole desk: the help page shows them, and there is no button in the corner. */
const onlyQuestions = (html) =>
  html
    .replace(/\s*<deskbell-desk launcher[^>]*>.*?<\/deskbell-desk>/gs, '')
    .replace(
      /<deskbell-desk [^>]*data-deep-link>(.*?)<\/deskbell-desk>/gs,
      '<deskbell-faq src="" data-deep-link>$1</deskbell-faq>',
    )
    .replace(/\s*<p><a [^>]*data-deskbell-open="escalation">[^<]*<\/a><\/p>/g, '');
