// Whatever is typed: no error, no hanging, and marks only where something is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, highlight, loadLanguage } from '../../src/search/index.js';
import { fold } from '../../src/search/fold.js';
import { words } from '../../src/search/words.js';
import { random } from '../helpers/random.js';
import { asked, fixture } from './helpers.js';

/** `DESKBELL_FUZZ=100000 npm run test:node -- search/fuzz` asks more. */
const COUNT = Number(process.env['DESKBELL_FUZZ'] ?? 2000);
const SEED = Number(process.env['DESKBELL_FUZZ_SEED'] ?? 20_261_124);

const ODD = [
  '\ud800',
  '\udc00',
  '\u0301',
  '\u200d',
  '\u202e',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '👩‍👩‍👧',
  '🇺🇦',
  'ß',
  'İ',
  'ﬁ',
  'Å',
  'ｱ',
  '１',
  '؟',
  '"',
  "'",
  '’',
  '*',
  '(',
  '[',
  '\\',
  '%',
  '{',
  '\t',
  '\n',
  '。',
  '、',
  'ก็',
  'ำ',
  'ـ',
  'لا',
];
const SCRIPTS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x590, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x3040, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0x1f300, 0x1faff],
  [0, 0x10ffff],
] as const;

const contents = {
  en: [
    ...fixture('en'),
    ...asked('Größenwahn? İade şartları', '返品できますか', 'คืนสินค้าได้ไหม', 'e\u0301tat '.repeat(9)),
  ],
  ru: fixture('ru'),
  de: asked('Wie kann ich meine Rücksendung verfolgen?', 'Größentabelle für Übergrößen', 'Lieferkosten'),
  ar: asked('كيف يمكنني إرجاع المنتج؟', 'متى يصل الطلب؟', 'طرق الدفع'),
  ja: asked('返品できますか', '配送料はいくらですか', 'クレジットカードで払えますか'),
};

const next = random(SEED);
const upTo = (most: number): number => Math.floor(next() * most);
const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;

/** Runs of one script, words of the content with letters changed, oddities, very long things. */
function query(known: readonly string[]): string {
  const length = next() < 0.02 ? 1 + upTo(5000) : 1 + upTo(60);
  let text = '';
  while (text.length < length) {
    const kind = next();
    const [from, to] = pick(SCRIPTS);
    if (kind < 0.4) {
      const word = [...pick(known)];
      if (next() < 0.6)
        word.splice(upTo(word.length + 1), upTo(2), String.fromCodePoint(from + upTo(to - from)));
      text += `${word.join('')} `;
    } else if (kind < 0.6) text += pick(ODD);
    else if (kind < 0.7)
      text += pick(known)
        .slice(0, 1)
        .repeat(1 + upTo(200));
    else text += String.fromCodePoint(from + upTo(to - from));
  }
  return text.slice(0, length);
}

for (const [locale, articles] of Object.entries(contents)) {
  test(`anything may be asked (${locale})`, async () => {
    const index = createIndex(articles, { language: await loadLanguage(locale) });
    const texts = articles.flatMap(({ question, answer }) => [question, answer]);
    const known = texts.flatMap((text) => [...words(text)].map((word) => word.text));
    for (let i = 0; i < COUNT / Object.keys(contents).length; i++) {
      const asked = query(known);
      const said = () => `seed ${SEED}, ${locale}, question ${i}: ${JSON.stringify(asked)}`;
      const begun = process.cpuUsage().user;
      const hits = index(asked, { limit: 5, typing: next() < 0.5 });
      // An ordinary question takes well under a millisecond; this says only that nothing grows without bound.
      assert.ok(process.cpuUsage().user - begun < 500_000, said());
      assert.ok(hits.hits.length === Math.min(5, hits.total), said());
      assert.ok(hits.total === 0 || hits.nearest.length === 0, said());
      const scores = hits.hits.map(({ score }) => score);
      assert.ok(
        scores.every((score) => Number.isFinite(score) && score > 0),
        said(),
      );
      assert.deepEqual(
        scores,
        scores.toSorted((a, b) => b - a),
        said(),
      );
      const text = pick([...texts, asked]);
      const segments = highlight(text, hits);
      assert.equal(segments.map((one) => one.text).join(''), text, said());
      const meant = new Set(hits.words.flatMap((word) => word.words.map((one) => one.word)));
      const left = [...words(text)].filter((word) => meant.has(fold(word.text)));
      let at = 0;
      for (const segment of segments) {
        // Neighbouring words in a script without spaces are one stretch.
        const inside = left.filter(({ start }) => start >= at && start < at + segment.text.length);
        if (segment.hit)
          assert.equal(inside.map((one) => one.text).join(''), segment.text, `${said()} in ${text}`);
        at += segment.text.length;
      }
    }
  });
}
