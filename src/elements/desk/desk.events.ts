import type { DeskbellEvent } from '../../ui/event.js';
import type { ViewName } from './desk.session.js';
import type { DeskbellDesk } from './desk.js';

/** The visitor went to another view of the desk. */
export interface ViewChangedDetail {
  readonly from: ViewName | 'closed';
  readonly to: ViewName | 'closed';
}

/** The facts by their names without `deskbell-`, and what they tell. The events of all parts pass the desk too. */
export interface DeskFacts {
  readonly failed: { readonly code: string; readonly where: string };
  readonly 'view-changed': ViewChangedDetail;
}

export type ViewChangedEvent = DeskbellEvent<ViewChangedDetail>;

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-desk': DeskbellDesk;
  }
  interface GlobalEventHandlersEventMap {
    'deskbell-view-changed': ViewChangedEvent;
  }
}
