// What a screen reader would say by itself: what comes into live regions, and what takes the focus.

/**
 * `status` and `alert`: words that came into a region, which is read as a whole. `focus`: the name of what took the focus.
 * `unheard`: a polite region that came with its words in it, which screen readers leave unsaid.
 */
export type How = 'status' | 'alert' | 'focus' | 'unheard';

declare global {
  var spoken: string[];
}

/** Run in the page before anything else of it: writes down `how: words`, in order, into `spoken`. */
export function listen(): void {
  globalThis.spoken = [];
  const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  /** Regions that were there before, with what was in them. */
  const known = new Map<Element, string>();
  const seen = new WeakSet<ShadowRoot>();

  function wordsOf(one: Element): string {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[aria-hidden=true]')) return '';
    const said = [...one.childNodes].map((node) =>
      node instanceof Element ? ` ${wordsOf(node)} ` : node.nodeType === 3 ? (node.textContent ?? '') : '',
    );
    return said.join('').replace(/\s+/g, ' ').trim();
  }

  function nameOf(one: Element): string {
    const root = one.getRootNode() as ShadowRoot;
    const by = one.getAttribute('aria-labelledby');
    const label = (by && root.getElementById(by)) || (one as HTMLInputElement).labels?.[0];
    return one.ariaLabel ?? wordsOf(label ?? one);
  }

  function look(): void {
    for (const root of roots())
      for (const one of root.querySelectorAll(LIVE)) {
        const words = wordsOf(one);
        const before = known.get(one);
        known.set(one, words);
        if (!words || words === before) continue;
        const how = one.matches('[role=alert], [aria-live=assertive]') ? 'alert' : 'status';
        spoken.push(`${before === undefined && how === 'status' ? 'unheard' : how}: ${words}`);
      }
  }

  function roots(): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    const hosts: Element[] = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot);
    for (const host of hosts) {
      const root = host.shadowRoot;
      if (!root) continue;
      found.push(root);
      if (!seen.has(root)) {
        seen.add(root);
        watch(root);
      }
      hosts.push(...[...root.querySelectorAll('*')].filter((one) => one.shadowRoot));
    }
    return found;
  }

  let asked = false;
  /** Changes of one frame are one change. */
  function soon(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      look();
    });
  }

  const describedBy = (one: Element): string[] =>
    (one.getAttribute('aria-describedby')?.split(' ') ?? []).flatMap((id) => {
      const by = (one.getRootNode() as ShadowRoot).getElementById(id);
      return by ? wordsOf(by) : [];
    });

  /** The group that the focus came into, and what explains it. */
  function groupOf(one: Element): string[] {
    const group = one.matches('input') ? one.closest('fieldset') : null;
    if (!group || group.contains(last)) return [];
    return [`in: ${wordsOf(group.querySelector('legend') ?? group)}`, ...describedBy(group)];
  }

  const met = new WeakSet<Event>();
  let last: Element | null = null;
  /** A focus that moves inside a root is not told outside of it, and one that comes from outside is told by each. */
  function focused(event: Event): void {
    const one = event.composedPath()[0];
    if (met.has(event) || !(one instanceof Element)) return;
    met.add(event);
    spoken.push([`focus: ${nameOf(one)}`, ...describedBy(one), ...groupOf(one)].filter(Boolean).join(' — '));
    last = one;
  }

  function watch(root: Node): void {
    root.addEventListener('focusin', focused, true);
    const how = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(soon).observe(root, how);
  }

  watch(document);
}
