import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Term } from '../../content/index.js';
import { parseMarkdown, type Block } from '../../content/markdown/index.js';
import { explainTerms } from '../../ui/glossary.js';
import { drawBlocks } from '../../ui/markdown.js';
import type { Reading } from './faq.place.js';

/** An article read once: drawing it again costs nothing. */
interface Read {
  readonly lead: readonly Block[];
  readonly steps: readonly (readonly Block[])[];
  readonly rest: readonly Block[];
}

const read = new WeakMap<Article, Read>();

function readArticle(article: Article): Read {
  let known = read.get(article);
  if (!known) {
    const [first, ...rest] = parseMarkdown(article.answer);
    known = { lead: first ? [first] : [], steps: article.steps.map((step) => parseMarkdown(step)), rest };
    read.set(article, known);
  }
  return known;
}

/** The article in full: the short answer, the steps, then the detail, with the company's words explained in place. */
export function drawDetail(article: Article, glossary: readonly Term[], t: Reading['t']): TemplateResult {
  const { lead, steps, rest } = readArticle(article);
  const draw = explainTerms(glossary, (term) => t('explain', { term }));
  return html`<div class="lead">${drawBlocks(lead, draw)}</div>
    ${
      steps.length
        ? html`<h3 class="heading steps-title">${t('steps')}</h3>
            <ol class="steps">
              ${steps.map((step) => html`<li><div>${drawBlocks(step, draw)}</div></li>`)}
            </ol>`
        : nothing
    }
    ${rest.length ? html`<div class="detail">${drawBlocks(rest, draw)}</div>` : nothing}`;
}
