import { anyOf, type Look, said } from './look.js';

/** Two to six capitals in a row, digits inside allowed: nearly always an abbreviation. Numbers such as HP-1042 are none. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,5}(?![\p{L}\p{N}]|-[\p{Lu}\p{N}])/gu;

/** What needs no explaining to anyone who uses a web shop; check.json adds to it (`knownWords`). */
const KNOWN = new Set(
  `AC AG AM API APP ATM BCC CC CD CEO CV CET CO DC DE DHL DIY DPD DVD EC EU FAQ FR GB GLS GMBH GPS HTML HTTP HTTPS ID II III INC IP
  IT IV KG LED LLC LTD MB NFC NL NO NY OK OS PC PDF PIN PL PM PO PS QR RAM SA SIM SMS SSL TB TV UK UPS URL US USA USB USPS UTC
  UV VAT VI VIP WEB WLAN XL XS XXL XXS А В И К О С У Я ЕС ИНН НДС ООО ОК ПВЗ ПИН ПК РФ СДЭК СМС США ФИО`.split(
    /\s+/,
  ),
);

/** Abbreviations that the text itself explains: `RMA (return number)`, `return number (RMA)`. */
const explainedIn = (text: string, word: string): boolean =>
  new RegExp(`${word}\\s*\\(|\\((?:[^()]*\\s)?${word}(?:\\s[^()]*)?\\)|${word}\\s+[—–-]\\s`, 'u').test(text);

/** Words of the company: explained and never used, explained twice, used and not explained. */
export const terms: Look = ({ report }, { faq, house, plain, place }) => {
  const kept = faq.articles.filter(({ status }) => status !== 'archived');
  const texts = kept.map((article) =>
    said(article)
      .map(([text]) => plain(text))
      .join('\n'),
  );
  const all = texts.join('\n');
  const named = new Map<string, string>();
  faq.glossary.forEach(({ term, aliases }, i) => {
    const names = [term, ...aliases];
    if (!anyOf(names)?.test(all))
      report('advice review/unused-term', { key: term }, { at: ['glossary', i, 'term'] });
    for (const name of names) {
      const other = named.get(name.toLowerCase());
      if (other !== undefined && other !== term)
        report('warning review/two-terms', { key: name, other }, { at: ['glossary', i] });
      named.set(name.toLowerCase(), term);
    }
  });
  const glossary = anyOf(named.keys());
  const known = new Set([...KNOWN, ...house.knownWords.map((word) => word.toUpperCase())]);
  const told = new Set<string>();
  kept.forEach((article, i) => {
    const text = texts[i] as string;
    // A line all in capitals is shouted, not abbreviated.
    if (!/\p{Ll}/u.test(text)) return;
    for (const [word] of text.replace(glossary ?? /$^/, ' ').matchAll(ABBREVIATION)) {
      if (known.has(word) || told.has(word) || /^\p{Lu}\d+$/u.test(word)) continue;
      if (explainedIn(text, word)) continue;
      told.add(word);
      report('advice review/unexplained-term', { key: word }, { at: [...place(article), 'answer'] });
    }
  });
};
