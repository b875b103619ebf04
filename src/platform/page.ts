/**
 * Calls `moved` whenever the page shows another address, also in a single-page app.
 * Nothing of the host is patched: the Navigation API tells where it exists; elsewhere `popstate` and `hashchange` do,
 * and a look at the address whenever somebody comes to the element.
 */
export function followPage(element: Element, signal: AbortSignal, moved: (path: string) => void): void {
  let seen = location.pathname;
  const look = (): void => {
    if (location.pathname === seen) return;
    seen = location.pathname;
    moved(seen);
  };
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
  for (const type of ['focusin', 'pointerenter']) element.addEventListener(type, look, { signal });
}
