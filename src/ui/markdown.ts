import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../content/markdown/index.js';

/** How plain text inside the tree is drawn: as it is, or with terms explained. */
export type DrawText = (text: string) => unknown;

/**
 * Draws a Markdown tree from a fixed table of elements. Nothing of the content becomes markup, an id, a class or a
 * style; addresses were checked when the tree was made.
 */
export function drawBlocks(blocks: readonly Block[], text: DrawText): unknown {
  return blocks.map((block) => drawBlock(block, text));
}

function drawBlock(block: Block, text: DrawText): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p dir="auto">${drawInlines(block.children, text)}</p>`;
    case 'heading':
      return html`<h3 class="subheading" dir="auto">${drawInlines(block.children, text)}</h3>`;
    case 'list': {
      const items = block.items.map((item) => html`<li dir="auto">${drawBlocks(item, text)}</li>`);
      return block.ordered
        ? html`<ol class="numbers" start=${block.start}>${items}</ol>`
        : html`<ul class="bullets">${items}</ul>`;
    }
    case 'quote':
      return html`<blockquote dir="auto">${drawBlocks(block.children, text)}</blockquote>`;
    case 'code':
      return html`<pre dir="ltr" tabindex="0"><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr />`;
  }
}

function drawInlines(inlines: readonly Inline[], text: DrawText): unknown {
  return inlines.map((inline) => drawInline(inline, text));
}

function drawInline(inline: Inline, text: DrawText): unknown {
  switch (inline.type) {
    case 'text':
      return text(inline.text);
    case 'strong':
      return html`<strong>${drawInlines(inline.children, text)}</strong>`;
    case 'emphasis':
      return html`<em>${drawInlines(inline.children, text)}</em>`;
    case 'code':
      return html`<code dir="ltr">${inline.text}</code>`;
    case 'link':
      return html`<a href=${inline.href} title=${inline.title ?? nothing} rel="noopener noreferrer"
        >${drawInlines(inline.children, (plain) => plain)}</a
      >`;
    case 'image':
      return html`<img src=${inline.src} alt=${inline.alt} loading="lazy" referrerpolicy="no-referrer" />`;
    case 'break':
      return html`<br />`;
  }
}
