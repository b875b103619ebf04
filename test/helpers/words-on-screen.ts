// What a language shows: sentences that are not translated, and words that have no room.
import { seen } from '../../stories/walk.js';

/** Names of days and months, and what stands between a date and a time: `Intl` writes them. Addresses are the page's. */
const BY_INTL = ((): RegExp => {
  const names = Array.from({ length: 12 }, (_, n) =>
    (['long', 'short'] as const).flatMap((style) => [
      new Date(2026, n, 1).toLocaleDateString('en', { month: style }),
      new Date(2026, 0, 1 + n).toLocaleDateString('en', { weekday: style }),
    ]),
  );
  return new RegExp(`\\b(${[...names.flat(), 'at'].join('|')})\\b|https?:[^\\s"\\\\)]+`, 'g');
})();

/** What the visitors of the stories write and their pages answer, and the field that only machines fill in. */
const FROM_ELSEWHERE = [
  'Ada Byron',
  'ada@example.org',
  'ann@example.org',
  'Wool cardigan, moss, L',
  'Wool cardigan, moss, XL',
  'Two amounts left my account on Monday. Please send one back.',
  'return parcel',
  'Homepage',
  new Intl.DisplayNames('en', { type: 'language' }).of('en-XA'),
].join('\n');

/** The letters of words in English, in a row: numbers, names of cases, money and other scripts are not words. */
const letters = (text: string): string =>
  (text.replace(BY_INTL, ' ').match(/[A-Za-z]*[a-z]{2,}/g) ?? []).join('').toLowerCase();

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];

function* textsOf(element: Element): Generator<string> {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
  for (const name of ATTRIBUTES) yield element.getAttribute(name) ?? '';
}

/** What is inside of shadow roots: what stands around is the page's. */
const ours = (canvas: HTMLElement): HTMLElement[] =>
  [...seen(canvas)].filter((element) => element.getRootNode() instanceof ShadowRoot);

/** Texts on screen that are neither in the brackets of a made language nor in the content. */
export function untranslated(canvas: HTMLElement, content: unknown): string[] {
  const known = letters(JSON.stringify(content) + FROM_ELSEWHERE);
  const isForeign = (text: string): boolean => !known.includes(letters(text.replace(/⟦[^⟧]*⟧/g, ' ')));
  return ours(canvas).flatMap((element) =>
    [...textsOf(element)].filter(isForeign).map((text) => `not translated: “${text.trim()}”`),
  );
}

const wordsOf = (element: HTMLElement): readonly ChildNode[] =>
  [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/**
 * How far an element's own words stand out of its box at the sides, in px. The mark before an item of a list is none of
 * them, nor are words for screen readers alone within it.
 */
function outside(element: HTMLElement): number {
  const { left, right } = element.getBoundingClientRect();
  const boxes = wordsOf(element).flatMap((words) => {
    const range = document.createRange();
    range.selectNodeContents(words);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  });
  return Math.max(0, ...boxes.map((box) => Math.max(left - box.left, box.right - right)));
}

/** Boxes whose text is wider than they are. What is for screen readers alone has no room on purpose. */
export function cutOff(canvas: HTMLElement): string[] {
  return ours(canvas)
    .filter(
      (element) =>
        !element.closest('.hidden') &&
        element.clientWidth > 1 &&
        !/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        outside(element) > 1,
    )
    .map(
      (element) =>
        `no room (${Math.round(outside(element))} px too wide) for “${element.textContent?.trim().slice(0, 80)}” in ${element.localName}.${element.className}`,
    );
}
