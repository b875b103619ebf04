import { html } from 'lit';
import type { Term } from '../content/index.js';
import type { DrawText } from './markdown.js';

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** One expression for all terms and their other names, the longest first, as whole words of any script. */
function finder(terms: readonly Term[]): RegExp | undefined {
  const names = terms.flatMap((term) => [term.term, ...term.aliases]).filter((name) => name.trim() !== '');
  if (names.length === 0) return undefined;
  names.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(${names.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Explains the company's words where they first stand in an article: a button in the line that opens its definition
 * right behind it. Made anew for each drawing of an article.
 * @param label makes the accessible name of the button from the term
 */
export function explainTerms(terms: readonly Term[], label: (term: string) => string): DrawText {
  const find = finder(terms);
  const byName = new Map(
    terms.flatMap((term) => [term.term, ...term.aliases].map((name) => [name.toLowerCase(), term] as const)),
  );
  const met = new Set<Term>();
  return (text) => {
    if (!find) return text;
    return text.split(find).map((part, index) => {
      const term = index % 2 ? byName.get(part.toLowerCase()) : undefined;
      if (!term || met.has(term)) return part;
      met.add(term);
      return drawTerm(part, term, label(term.term));
    });
  };
}

function toggle(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
}

function closeOnEscape(event: KeyboardEvent): void {
  const button = event.currentTarget as HTMLElement;
  if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
  event.stopPropagation();
  button.setAttribute('aria-expanded', 'false');
}

function drawTerm(shown: string, term: Term, name: string): unknown {
  return html`<button
      class="term"
      type="button"
      aria-expanded="false"
      title=${name}
      @click=${toggle}
      @keydown=${closeOnEscape}
    >${shown}</button><span class="definition" role="note" dir="auto">${term.definition}</span>`;
}
