import type { House } from './house-shape.js';
import { anyOf, type Look, said } from './look.js';
import { UNKIND_PHRASES } from './unkind-phrases.js';

const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] as string;

/** Phrase in lower case → what to say instead, for one language: the usual ones, and above them those of the house. */
const phrasesFor = (locale: string, { kindness, noUsualKindness }: House): ReadonlyMap<string, string> => {
  const usual = noUsualKindness ? [] : (UNKIND_PHRASES.get(primary(locale)) ?? []);
  const own = kindness
    .filter((one) => one.locale === undefined || primary(one.locale) === primary(locale))
    .map(({ say, instead }) => [say, instead ?? 'leave it out'] as const);
  return new Map([...usual, ...own].map(([say, instead]) => [spelt(say), instead]));
};

const spelt = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

/** Words that blame the visitor or talk down, in what the company says: answers, steps, buttons. */
export const kindness: Look = ({ report }, { faq, house, plain, place }) => {
  const phrases = phrasesFor(faq.locale, house);
  const find = anyOf(phrases.keys());
  if (!find) return;
  for (const article of faq.articles) {
    if (article.status === 'archived') continue;
    const buttons = article.actions.map(({ label }, i) => [label, ['actions', i, 'label']] as const);
    for (const [text, below] of [...said(article), ...buttons]) {
      const told = new Set<string>();
      for (const [found] of plain(text).matchAll(find)) {
        const key = spelt(found);
        if (told.has(key)) continue;
        told.add(key);
        report(
          'advice review/unkind',
          { key: found, instead: phrases.get(key) ?? 'leave it out' },
          { at: [...place(article), ...below] },
        );
      }
    }
  }
};
