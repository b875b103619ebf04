/** The nearest language above a node, across shadow roots: its own `lang`, an ancestor's, or the page's. */
export function nearestLocale(start: Element): string {
  for (let node: Element | null = start; node; node = parentAcrossRoots(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang')?.trim();
    if (lang) return canonical(lang);
  }
  return 'en';
}

function parentAcrossRoots(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** A tag that `Intl` accepts; a mistyped one must not take the element down. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
