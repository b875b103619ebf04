import type { TrailEntry } from '../../escalation/index.js';
import { begin } from '../../platform/begun.js';
import type { Given } from '../../ui/given.js';
import { ShellElement } from '../../ui/shell.js';
import { shellStyles } from '../../ui/shell.styles.js';
import { tokens } from '../../ui/tokens.js';
import type { EscalationController, Prefill } from './escalation.controller.js';

/**
 * The way to a person: who answers and by when, a short form, and a slip that says truthfully how the message stands.
 *
 * This class is the shell; what it does is `EscalationController`, loaded when the element comes near the screen.
 *
 * @summary Brings a message to the right department, and keeps it until it has arrived.
 * @tag deskbell-escalation
 * @attr {string} lang - Language of the words on screen; the page's own where it is not set.
 * @attr {'light' | 'dark'} theme - Light or dark, where the page's `color-scheme` should not decide.
 * @slot - Shown until the element is defined: a telephone number, a mail address, a link to the contact page.
 * @fires {EscalationReadyEvent} deskbell-ready - The departments are read.
 * @fires {EscalationFailedEvent} deskbell-failed - The departments could not be read; `code` says why.
 * @fires {DepartmentSuggestedEvent} deskbell-department-suggested - The visitor saw who their message goes to.
 * @fires {StepChangedEvent} deskbell-step-changed - The visitor went on or back.
 * @fires {EscalationSolvedEvent} deskbell-question-solved - An article solved it while the visitor was writing.
 * @fires {EscalationRequestedEvent} deskbell-escalation-requested - A message is to be delivered: answer with `respondWith`.
 * @fires {TicketEvent} deskbell-ticket-saved - The message is kept until it is delivered.
 * @fires {TicketEvent} deskbell-ticket-sent - A try to deliver it has begun.
 * @fires {TicketEvent} deskbell-ticket-accepted - The backend proved that it has the message.
 * @fires {TicketEvent} deskbell-ticket-delayed - A try failed, and there will be another.
 * @fires {TicketEvent} deskbell-ticket-rejected - It cannot be delivered as it is; the visitor was told.
 * @csspart base - The whole surface.
 * @csspart action - A button for a next step.
 * @csspart department - Who the message goes to.
 * @csspart slip - The case slip.
 * @cssprop --deskbell-font - Font family; the page's own where it is not set.
 * @cssprop --deskbell-radius - Corner radius of the surface.
 * @cssprop --deskbell-color-accent - Links, buttons, focus, the chosen row.
 * @cssprop --deskbell-color-on-accent - Text on the accent colour.
 * @cssprop --deskbell-color-surface - Background.
 * @cssprop --deskbell-color-text - Text.
 * @cssprop --deskbell-color-muted - Text that stands back.
 * @cssprop --deskbell-color-line - Lines between things.
 * @cssprop --deskbell-color-border - The border of the surface.
 * @cssprop --deskbell-color-field-line - The borders of fields.
 * @cssprop --deskbell-color-focus - The focus ring.
 * @cssprop --deskbell-color-success - A message that was received, a department that is open.
 * @cssprop --deskbell-color-warning - A message that is not confirmed yet.
 * @cssprop --deskbell-color-danger - What is missing, and a message that was not sent.
 */
export class DeskbellEscalation extends ShellElement<EscalationController> {
  static override readonly styles = [tokens, shellStyles];

  static override readonly properties = {
    src: {},
    endpoint: {},
    topic: {},
    department: {},
    storage: {},
    content: { attribute: false },
    context: { attribute: false },
    articles: { attribute: false },
    token: { attribute: false },
  };

  /** Address of the departments file, relative to the page. */
  declare src: string | undefined;
  /** Address that takes messages which no listener takes. */
  declare endpoint: string | undefined;
  /** Id of the topic to begin with; `something-else` for none of them. */
  declare topic: string | undefined;
  /** Id of a department that gets the message whatever the rules say. */
  declare department: string | undefined;
  /** `none`: nothing is written on the visitor's device. */
  declare storage: 'none' | undefined;
  /** The parsed JSON of a departments file, instead of `src`. */
  declare content: unknown;
  /** What the visitor tried before, to be sent along unless they untick it. */
  declare context: readonly TrailEntry[] | undefined;
  /**
   * What the desk around it knows of the visitor.
   * @internal
   */
  declare given: Given | undefined;
  /** The parsed JSON of a FAQ file: up to three of its articles are offered while the visitor writes. */
  declare articles: unknown;
  /** Proof of a visitor, such as a captcha's; asked once, as the message is sent. A failure does not stop it. */
  declare token: (() => string | Promise<string>) | undefined;

  /** Fills in what the page knows: `message`, `topic`, `name`, `email`, `phone`, and fields of the topic by their id. */
  prefill(fields: Prefill): void {
    this.load().then(
      (part) => part.prefill(fields),
      () => undefined,
    );
  }

  /** Back to the beginning, and nothing kept of what was written. What was submitted stays until it is delivered. */
  reset(): void {
    this.controller?.reset();
  }

  protected async loadPart(): Promise<EscalationController> {
    begin(this);
    return new (await import('./escalation.controller.js')).EscalationController(this);
  }
}
