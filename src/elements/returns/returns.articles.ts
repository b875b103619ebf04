import { html, type TemplateResult } from 'lit';
import { loadFaq, visibleArticles } from '../../content/index.js';
import { parseMarkdown } from '../../content/markdown/index.js';
import { pacer } from '../../platform/index.js';
import { drawBlocks } from '../../ui/markdown.js';

/** The shop's articles, where the page gave them. */
export interface ArticleShelf {
  titleOf(id: string): string | undefined;
  draw(id: string): TemplateResult | undefined;
}

/** Reads a FAQ file; what is not to be shown now is not there. Undefined where there is nothing to read in it. */
export async function openShelf(value: unknown, now: number): Promise<ArticleShelf | undefined> {
  const { model } = await loadFaq(value, pacer());
  if (!model) return undefined;
  const byId = new Map(visibleArticles(model, { now }).map((article) => [article.id, article]));
  const plain = (text: string): string => text;
  return {
    titleOf: (id) => byId.get(id)?.question,
    draw: (id) => {
      const article = byId.get(id);
      if (!article) return undefined;
      const steps = article.steps.map((step) => html`<li>${drawBlocks(parseMarkdown(step), plain)}</li>`);
      return html`${drawBlocks(parseMarkdown(article.answer), plain)}
      ${steps.length ? html`<ol class="numbers">${steps}</ol>` : ''}`;
    },
  };
}
