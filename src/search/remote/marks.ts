/**
 * Engines mark what matched with U+0001 and U+0002: no tags, so nothing an engine or an article says can become
 * markup. Content never holds these characters: the content room takes them out.
 */
import { fold } from '../fold.js';
import type { Hits, Segment } from '../types.js';
import { words } from '../words.js';

export const START = '\u0001';
export const END = '\u0002';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const MARKED = /\u0001([^\u0001\u0002]+)\u0002/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const EITHER = /[\u0001\u0002]/g;

const bare = (text: string): string => text.replace(EITHER, '');

/** Whether anything in it is marked. A mark without its other half is none. */
export const isMarked = (text: string): boolean => text.search(MARKED) >= 0;

/**
 * A marked text → what is shown of it. Joins back to the text without marks; a mark without its other half falls away.
 */
export function segmentsOf(marked: string): readonly Segment[] {
  const segments: { text: string; hit: boolean }[] = [];
  const put = (text: string, hit: boolean): void => {
    const last = segments.at(-1);
    if (!text) return;
    if (last?.hit === hit) last.text += text;
    else segments.push({ text, hit });
  };
  let end = 0;
  for (const { 0: all, 1: inside = '', index } of marked.matchAll(MARKED)) {
    put(bare(marked.slice(end, index)), false);
    put(inside, true);
    end = index + all.length;
  }
  put(bare(marked.slice(end)), false);
  return segments;
}

interface Marks {
  /** What an engine marked in exactly this text. */
  readonly whole: ReadonlyMap<string, readonly Segment[]>;
  /** Folded words that it marked anywhere, or the beginning of them. */
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<object, Marks>();

function marksOf({ hits, nearest }: Pick<Hits, 'hits' | 'nearest'>): Marks {
  const whole = new Map<string, readonly Segment[]>();
  const meant = new Set<string>();
  for (const { marks = [] } of [...hits, ...nearest]) {
    for (const marked of marks) {
      const segments = segmentsOf(marked);
      whole.set(bare(marked), segments);
      for (const word of markedWords(segments)) meant.add(word);
    }
  }
  return { whole, words: meant };
}

/** Every word that has a mark in it: engines mark the typed beginning of a word, a reader looks for words. */
function* markedWords(segments: readonly Segment[]): Generator<string> {
  const hits: [from: number, to: number][] = [];
  let at = 0;
  for (const { text, hit } of segments) {
    if (hit) hits.push([at, at + text.length]);
    at += text.length;
  }
  let next = 0;
  for (const { text, start } of words(segments.map((segment) => segment.text).join(''))) {
    while (next < hits.length && (hits[next]?.[1] ?? 0) <= start) next++;
    const [from = Infinity] = hits[next] ?? [];
    if (from < start + text.length) yield fold(text);
  }
}

/**
 * Marks a shown text by what the engine marked: as it did where it saw exactly this text, else word by word, so that a
 * short answer is marked although the engine saw the whole.
 * @param text A text as it is shown.
 * @param hits An answer with the engine's marks.
 * @returns Segments that join back to the text without U+0001 and U+0002.
 */
export function highlightMarks(text: string, hits: Pick<Hits, 'hits' | 'nearest'>): readonly Segment[] {
  let marks = known.get(hits);
  if (!marks) known.set(hits, (marks = marksOf(hits)));
  const shown = bare(text);
  const exact = marks.whole.get(shown);
  if (exact) return exact;
  let marked = '';
  let end = 0;
  for (const word of marks.words.size ? words(shown) : []) {
    if (!marks.words.has(fold(word.text))) continue;
    marked += `${shown.slice(end, word.start)}${START}${word.text}${END}`;
    end = word.start + word.text.length;
  }
  return segmentsOf(marked + shown.slice(end));
}
