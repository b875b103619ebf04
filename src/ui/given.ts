/**
 * What the visitor wrote of themselves elsewhere, so that it is not asked again. What is empty is not there.
 * See WCAG 2.2, 3.3.7 (redundant entry).
 */
export interface Given {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly orderNumber?: string;
  /** What they asked last, and take to a person now. */
  readonly question?: string;
}
