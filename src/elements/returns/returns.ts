import { begin } from '../../platform/begun.js';
import type { Order } from '../../returns/index.js';
import type { Mode } from '../../returns/session.js';
import type { Given } from '../../ui/given.js';
import { ShellElement } from '../../ui/shell.js';
import { shellStyles } from '../../ui/shell.styles.js';
import { tokens } from '../../ui/tokens.js';
import type { ReturnsController } from './returns.controller.js';

/**
 * Returns and exchanges, decided by the shop's policy and explained to the person: item by item, whether it can go
 * back, until which day, why, and what can be done instead.
 *
 * This class is the shell that is on the page at once; `ReturnsController` is loaded when it comes near the screen.
 *
 * @summary Settles a return, an exchange or a withdrawal by the rules of a policy file.
 * @tag deskbell-returns
 * @attr {string} lang - Language of the words on screen; the page's own where it is not set.
 * @attr {'light' | 'dark'} theme - Light or dark, where the page's `color-scheme` should not decide.
 * @slot - Shown until the element is defined: the rules in words, a link to the contact page.
 * @slot contact - Ways to reach a person, shown where nobody on the page takes that wish.
 * @fires {ReturnsReadyEvent} deskbell-ready - The policy is read; questions can be answered.
 * @fires {ReturnsFailedEvent} deskbell-failed - The policy could not be read; `code` says why.
 * @fires {StepChangedEvent} deskbell-step-changed - The visitor went to another question.
 * @fires {VerdictReachedEvent} deskbell-verdict-reached - The visitor saw what holds for the items.
 * @fires {TicketEvent} deskbell-ticket-saved - The request is kept on the device, or in the page.
 * @fires {TicketEvent} deskbell-ticket-sent - The request is on its way.
 * @fires {TicketEvent} deskbell-ticket-accepted - The shop has the request.
 * @fires {TicketEvent} deskbell-ticket-delayed - The shop could not be reached; it is tried again.
 * @fires {TicketEvent} deskbell-ticket-rejected - The request was not taken: the visitor has to do something.
 * @fires {OrderRequestedEvent} deskbell-order-requested - The visitor wants their order opened; answer with it, or with null.
 * @fires {VariantsRequestedEvent} deskbell-variants-requested - What can be had instead of an item? Answer with a list.
 * @fires {UploadRequestedEvent} deskbell-upload-requested - A photo is to be stored; answer with what names it.
 * @fires {ReturnRequestedEvent} deskbell-return-requested - The visitor submits a return, an exchange or a gift.
 * @fires {ReturnRequestedEvent} deskbell-withdrawal-requested - The visitor declares a withdrawal from contract.
 * @fires {NextStepEvent} deskbell-action-requested - The visitor wants a person, an article, or to start a return.
 * @csspart base - The whole surface.
 * @csspart card - What holds for one item.
 * @csspart action - A button for a next step.
 * @csspart outline - What was answered so far, beside the question where there is room.
 * @csspart slip - What was submitted, and how it stands.
 * @cssprop --deskbell-font - Font family; the page's own where it is not set.
 * @cssprop --deskbell-radius - Corner radius of the surface.
 * @cssprop --deskbell-color-accent - Links, buttons, focus, the chosen row.
 * @cssprop --deskbell-color-on-accent - Text on the accent colour.
 * @cssprop --deskbell-color-surface - Background.
 * @cssprop --deskbell-color-text - Text.
 * @cssprop --deskbell-color-muted - Text that stands back.
 * @cssprop --deskbell-color-line - Lines between things.
 * @cssprop --deskbell-color-border - The border of the surface.
 * @cssprop --deskbell-color-field-line - The border of fields.
 * @cssprop --deskbell-color-focus - The focus ring.
 * @cssprop --deskbell-color-success - The sign of what can go back.
 * @cssprop --deskbell-color-warning - The sign of what a person has to look at.
 * @cssprop --deskbell-color-danger - The sign of what cannot go back, and of what is missing.
 */
export class DeskbellReturns extends ShellElement<ReturnsController> {
  static override readonly styles = [tokens, shellStyles];

  static override readonly properties = {
    src: {},
    mode: {},
    country: {},
    endpoint: {},
    mail: {},
    noHistory: { type: Boolean, attribute: 'no-history' },
    content: { attribute: false },
    order: { attribute: false },
    articles: { attribute: false },
  };

  /** Address of the policy file, relative to the page. */
  declare src: string | undefined;
  /** What it is for; `check` where it is not set. */
  declare mode: Mode | undefined;
  /** Where the visitor lives, ISO 3166-1 alpha-2: then it is not asked, and rights by law are known. */
  declare country: string | undefined;
  /** Address that takes what is submitted, where the page does not. */
  declare endpoint: string | undefined;
  /** Mail address of the shop, offered where nothing could be sent. */
  declare mail: string | undefined;
  /** Steps make no entries in the browser's history. */
  declare noHistory: boolean;
  /** The parsed JSON of a policy file, instead of `src`. */
  declare content: unknown;
  /** The order, where the page knows it; without it the visitor is asked for its number. */
  declare order: Order | undefined;
  /** The parsed JSON of a FAQ file: the articles that verdicts rest on open beside them. */
  declare articles: unknown;
  /**
   * `none`: nothing is written on the visitor's device: the desk sets it.
   * @internal
   */
  declare storage: 'none' | undefined;
  /**
   * What the desk around it knows of the visitor.
   * @internal
   */
  declare given: Given | undefined;

  /** Back to the first question; forgets every answer. */
  reset(): void {
    this.controller?.reset();
  }

  protected async loadPart(): Promise<ReturnsController> {
    begin(this);
    const { ReturnsController } = await import('./returns.controller.js');
    return new ReturnsController(this);
  }
}
