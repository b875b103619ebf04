/**
 * Registers the tags. A tag that is taken already is left alone, so that two scripts on one page,
 * or one script twice, do no harm: the first wins.
 */
import { DeskbellFaq } from './elements/faq/index.js';
import { DeskbellReturns } from './elements/returns/index.js';

function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

define('deskbell-faq', DeskbellFaq);
define('deskbell-returns', DeskbellReturns);
