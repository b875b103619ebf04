/**
 * Registers the tags. A tag that is taken already is left alone, so that two scripts on one page,
 * or one script twice, do no harm: the first wins.
 */
import { DeskbellDesk } from './elements/desk/index.js';
import { DeskbellEscalation } from './elements/escalation/index.js';
import { DeskbellFaq } from './elements/faq/index.js';
import { DeskbellGuide } from './elements/guide/index.js';
import { DeskbellReturns } from './elements/returns/index.js';
import { canDraw } from './ui/can-draw.js';

const tags = {
  faq: DeskbellFaq,
  returns: DeskbellReturns,
  guide: DeskbellGuide,
  escalation: DeskbellEscalation,
  desk: DeskbellDesk,
};

// Whoever only registers the tags has the types of their elements and events too.
export type * from './elements/desk/index.js';

// Where nothing can be drawn, nothing is registered, and what the page wrote into the tags stays on screen.
if (canDraw())
  for (const [name, element] of Object.entries(tags)) {
    const tag = `deskbell-${name}`;
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
