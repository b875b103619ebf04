import { fromMarkdown } from 'mdast-util-from-markdown';
import { build } from './build.js';
import { guard } from './guard.js';
import type { Block } from './tree.js';

/** HTML is not a part of our Markdown: without it, `<b>` is four letters of text. */
const extensions = [{ disable: { null: ['htmlFlow', 'htmlText'] } }];

/**
 * Markdown (CommonMark without HTML) → a frozen tree of a fixed table of nodes. Never throws. Links and images lead only where
 * `safeHref` allows, elsewhere their text stays. What is too long, too deep or too much is shown as it was written.
 */
export const parseMarkdown = (markdown: string): readonly Block[] => {
  const [safe, rest] = guard(markdown);
  const blocks = build(fromMarkdown(safe, { extensions }), safe);
  const written = rest.split(/\n\s*\n/).flatMap((text): Block[] => {
    if (!text) return [];
    return [
      Object.freeze({
        type: 'paragraph',
        children: Object.freeze([Object.freeze({ type: 'text', text } as const)]),
      }),
    ];
  });
  return Object.freeze([...blocks, ...written]);
};
