import { begin } from '../../platform/begun.js';
import { ShellElement } from '../../ui/shell.js';
import { shellStyles } from '../../ui/shell.styles.js';
import { tokens } from '../../ui/tokens.js';
import type { GuideController } from './guide.controller.js';

/**
 * Guided steps: one question at a time, in plain words, until it is clear what to do.
 *
 * This class is the shell that is on the page at once; `GuideController` is loaded when it comes near the screen.
 *
 * @summary Leads a visitor by a few questions to what to do.
 * @tag deskbell-guide
 * @attr {string} lang - Language of the words on screen; the page's own where it is not set.
 * @attr {'light' | 'dark'} theme - Light or dark, where the page's `color-scheme` should not decide.
 * @slot - Shown until the element is defined: the steps in words, a link to the contact page.
 * @slot contact - Ways to reach a person, shown beside the button that asks for one.
 * @fires {GuideReadyEvent} deskbell-ready - The guides are read.
 * @fires {GuideFailedEvent} deskbell-failed - The guides could not be read; `code` says why.
 * @fires {StepChangedEvent} deskbell-step-changed - The visitor went to another question, or to an outcome.
 * @fires {GuideSolvedEvent} deskbell-question-solved - The visitor said that the question is solved.
 * @fires {GuideActionEvent} deskbell-action-requested - The visitor wants a next step: an article, a return, a person.
 * @csspart base - The whole surface.
 * @csspart option - One answer to choose.
 * @csspart outcome - What it comes to.
 * @csspart outline - What was answered so far.
 * @csspart action - A button for a next step.
 * @csspart person - The way to a person.
 * @cssprop --deskbell-font - Font family; the page's own where it is not set.
 * @cssprop --deskbell-radius - Corner radius of the surface.
 * @cssprop --deskbell-color-accent - Links, buttons, focus, the chosen row.
 * @cssprop --deskbell-color-on-accent - Text on the accent colour.
 * @cssprop --deskbell-color-surface - Background.
 * @cssprop --deskbell-color-text - Text.
 * @cssprop --deskbell-color-muted - Text that stands back.
 * @cssprop --deskbell-color-line - Lines between things.
 * @cssprop --deskbell-color-border - The border of the surface.
 * @cssprop --deskbell-color-field-line - The border of quiet buttons.
 * @cssprop --deskbell-color-focus - The focus ring.
 * @cssprop --deskbell-color-success - Text of a success.
 * @cssprop --deskbell-color-danger - What is missing.
 */
export class DeskbellGuide extends ShellElement<GuideController> {
  static override readonly styles = [tokens, shellStyles];

  static override readonly properties = {
    src: {},
    guide: {},
    content: { attribute: false },
  };

  /** Address of the guides file, relative to the page. */
  declare src: string | undefined;
  /** Id of the open guide; without it the visitor chooses. */
  declare guide: string | undefined;
  /** The parsed JSON of a guides file, instead of `src`. */
  declare content: unknown;

  /**
   * Addresses of the file in other languages, from which missing guides are taken: the desk sets it with `src`.
   * @internal
   */
  declare fallback: readonly string[] | undefined;

  /** Back to the first question; forgets every answer. */
  reset(): void {
    this.controller?.reset();
  }

  protected async loadPart(): Promise<GuideController> {
    begin(this);
    const { GuideController } = await import('./guide.controller.js');
    return new GuideController(this);
  }
}
