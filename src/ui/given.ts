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

/** The steps of a trail as a page hands it over: one, a list, or a list with holes. What is no step is left out. */
export const stepsIn = <Step extends { readonly kind: string }>(
  trail: Step | readonly Step[] | null | undefined,
): readonly Step[] => [trail].flat().filter((one): one is Step => !!(one as Step | null | undefined)?.kind);
