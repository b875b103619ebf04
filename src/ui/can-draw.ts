import { html, render } from 'lit';

/**
 * Lit draws by `innerHTML`: a page may refuse that by its policy, and a document that is not HTML reads it as XML. On a
 * server nothing is drawn here, and what is not asked for can be promised.
 */
export function canDraw(): boolean {
  try {
    render(html`<br>`, new DocumentFragment());
    return true;
  } catch {
    return !globalThis.document;
  }
}
