import { fold, words } from 'deskbell/core';

/** A word as it was written, and as it is looked up. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
}

/** What PostgreSQL cannot store in a text (U+0000, halves of characters), or what we mark words with. */
const FORBIDDEN = /[\u0000-\u0002]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Addresses of links and pictures in Markdown, which are no words of the text. */
const ADDRESSES = /\]\([^)\s]*(?:\s[^)]*)?\)|<https?:[^>]*>/g;

/** A text without characters that could not be stored or would be taken for marks. */
export const clean = (text: string): string => text.replace(FORBIDDEN, '');

/**
 * The words of a text in any script, folded as Deskbell's own search folds them: lower case, no accents. What
 * PostgreSQL then sees are plain words, whatever the language of its server.
 */
export function tokens(text: string): Token[] {
  return Array.from(words(text.replace(ADDRESSES, ']')), ({ text, start }) => ({
    text,
    folded: fold(text),
    start,
  })).filter(({ folded }) => folded);
}
