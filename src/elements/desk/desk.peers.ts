import { DeskbellEscalation } from '../escalation/index.js';
import { DeskbellFaq } from '../faq/index.js';
import { DeskbellGuide } from '../guide/index.js';
import { DeskbellReturns } from '../returns/index.js';

const PEERS = {
  'deskbell-faq': DeskbellFaq,
  'deskbell-guide': DeskbellGuide,
  'deskbell-returns': DeskbellReturns,
  'deskbell-escalation': DeskbellEscalation,
};

/** The desk is made of the other elements: their tags are registered with it where nobody did so before. */
export function definePeers(): void {
  for (const [tag, element] of Object.entries(PEERS))
    if (!customElements.get(tag)) customElements.define(tag, element);
}
