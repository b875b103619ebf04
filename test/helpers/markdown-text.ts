import type { Block, Inline } from '../../src/content/markdown/index.js';

const inlineText = (inline: Inline): string => {
  if (inline.type === 'text' || inline.type === 'code') return inline.text;
  if (inline.type === 'image') return inline.alt;
  return inline.type === 'break' ? '\n' : inline.children.map(inlineText).join('');
};

/** The text of a Markdown tree, blocks apart by a line break. */
export const treeText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.type === 'rule') return '';
      if (block.type === 'code') return block.text;
      if (block.type === 'quote') return treeText(block.children);
      if (block.type === 'list') return block.items.map(treeText).join('\n');
      return block.children.map(inlineText).join('');
    })
    .join('\n');

/** Every node of a tree, outermost first. */
export const treeNodes = (blocks: readonly (Block | Inline)[]): readonly (Block | Inline)[] => {
  const found: (Block | Inline)[] = [];
  const open = [...blocks];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if (node.type === 'list') open.push(...node.items.flat());
    else if ('children' in node) open.push(...node.children);
  }
  return found;
};
