import type { Article } from '../content/index.js';

/**
 * A fingerprint of everything an index is made from: how many letters, and an FNV-1a hash of them (Fowler, Noll and
 * Vo 1991), in hexadecimal. It tells content apart that was changed by an editor, not by an attacker.
 * @param settings What else the index depends on, as text.
 */
export function fingerprint(articles: readonly Article[], settings: string): string {
  let hash = 0x811c9dc5;
  let letters = 0;
  const take = (text: string): void => {
    hash = mix(hash, text);
    letters += text.length;
  };
  take(settings);
  for (const { id, question, alternatePhrases, tags, answer, steps } of articles) {
    for (const text of [id, question, answer]) take(text);
    for (const list of [alternatePhrases, tags, steps]) {
      for (const text of list) take(text);
      take('');
    }
  }
  return `${letters.toString(16)}-${(hash >>> 0).toString(16)}`;
}

/** Apart from the function above: there the hash would lie in a closure, and take four times as long. */
function mix(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // An end that no text contains, so that words cannot wander from one field to the next unseen.
  return Math.imul(hash ^ 0x110000, 0x01000193);
}
