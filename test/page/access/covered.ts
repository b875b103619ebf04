// What lies over what, as a person sees it: a function in the page, for every test that asks.

declare global {
  /** How many of nine points of an element lie under something else. */
  var coveredPoints: (one: Element) => number;
}

/** Run in the page before anything else of it. */
export function installCovered(): void {
  /** What is on top at a point, through every shadow root. */
  function topAt(x: number, y: number): Element | null {
    let found: Element | null = null;
    for (let root: Document | ShadowRoot | null = document; root; root = found?.shadowRoot ?? null) {
      const inner: Element | null = root.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  }
  globalThis.coveredPoints = (one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    const points = parts.flatMap((x) => parts.map((y) => topAt(left + x * width, top + y * height)));
    // A label lies over its check box on purpose: pressing it presses the box.
    const isOwn = (found: Element | null): boolean =>
      !!found && (one.contains(found) || found.contains(one) || found.localName === 'label');
    return points.filter((found) => !isOwn(found)).length;
  };
}
