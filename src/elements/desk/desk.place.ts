/** Where the desk would cover what has the focus: WCAG 2.2, 2.4.11 (focus not obscured). */

type Side = '' | 'other' | 'away';

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The same box at the other side of the window. */
const mirrored = (box: DOMRect): DOMRect =>
  new DOMRect(document.documentElement.clientWidth - box.right, box.top, box.width, box.height);

/**
 * Calls `moved` with where the desk shall stand, so that it does not lie over the element of the page that has the
 * focus: in its place, at the other side, or, for what can do without being seen, nowhere.
 * @param boxes what lies over the page now
 */
export function keepOff(
  host: Element,
  boxes: () => readonly Element[],
  { signal, moved }: { readonly signal: AbortSignal; readonly moved: (side: Side) => void },
): void {
  let side: Side = '';
  const decide = ({ target }: Event): void => {
    if (!(target instanceof Element) || host.contains(target)) return;
    const focused = target.getBoundingClientRect();
    const covering = boxes().map((one) => one.getBoundingClientRect());
    // While it stands at the other side, its own place is the mirror image.
    const own = covering.map((box) => (side === 'other' ? mirrored(box) : box));
    const next: Side = !own.some((box) => overlaps(box, focused))
      ? ''
      : own.some((box) => overlaps(mirrored(box), focused))
        ? 'away'
        : 'other';
    if (next !== side) moved((side = next));
  };
  document.addEventListener('focusin', decide, { signal });
}
