/** Where the desk would cover what has the focus: WCAG 2.2, 2.4.11 (focus not obscured). */

/**
 * `other`: at the other side of the window. `away`: the button is not seen. `shut`: the panel would hide it at either side.
 */
export interface Place {
  readonly other: boolean;
  readonly away: boolean;
  readonly shut: boolean;
}

const HOME: Place = { other: false, away: false, shut: false };

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const hides = (a: DOMRect, b: DOMRect): boolean =>
  a.left <= b.left && b.right <= a.right && a.top <= b.top && b.bottom <= a.bottom;

/** The same box at the other side of the window. */
const mirrored = (box: DOMRect): DOMRect =>
  new DOMRect(document.documentElement.clientWidth - box.right, box.top, box.width, box.height);

/** Where it covers least of what has the focus: nothing, else not all of it. The boxes are those of its own side. */
function placeFor(focused: DOMRect, button: DOMRect, panel: DOMRect | undefined): Place {
  const at = (other: boolean, box: DOMRect): DOMRect => (other ? mirrored(box) : box);
  const boxes = panel ? [button, panel] : [button];
  const sides = [false, true];
  const free = sides.find((other) => !boxes.some((box) => overlaps(at(other, box), focused)));
  if (free !== undefined) return { ...HOME, other: free };
  const seen = sides.find((other) => !panel || !hides(at(other, panel), focused));
  const other = seen ?? false;
  return { other, away: overlaps(at(other, button), focused), shut: seen === undefined };
}

export interface Boxes {
  readonly button: Element;
  /** Where it lies over the page. */
  readonly panel: Element | undefined;
}

/**
 * Calls `moved` with where the desk shall stand, so that it does not lie over the element of the page that has the
 * focus. Gives the function that looks at once.
 */
export function keepOff(
  host: Element,
  boxes: () => Boxes | undefined,
  { signal, moved }: { readonly signal: AbortSignal; readonly moved: (place: Place) => void },
): () => void {
  let place = HOME;
  const decide = (): void => {
    const { activeElement: focused } = document;
    const now = boxes();
    if (!now || !focused || focused === host || host.contains(focused)) return;
    const own = (one: Element): DOMRect => {
      const box = one.getBoundingClientRect();
      return place.other ? mirrored(box) : box;
    };
    const next =
      focused === document.body
        ? HOME
        : placeFor(focused.getBoundingClientRect(), own(now.button), now.panel && own(now.panel));
    place = { ...next, shut: false };
    moved(next);
  };
  // Browsers scroll to what they focus after they told of it.
  const soon = (): void => void requestAnimationFrame(() => signal.aborted || decide());
  for (const type of ['focusin', 'focusout', 'scrollend']) document.addEventListener(type, soon, { signal });
  return decide;
}
