/** A file that was asked for, and what ends the asking. */
interface Begun {
  /** Undefined where it could not be had: whoever reads it tries again, and says what is wrong. */
  readonly response: Promise<Response | undefined>;
  readonly asking: AbortController;
}

/** An element, as far as it says where its content is. */
interface Origin {
  readonly src: string | undefined;
  /** Given by the page: nothing is to be asked for. */
  readonly content: unknown;
}

const begun = new Map<string, Begun>();

/**
 * Asks for the content of an element while its part is on the way: over a slow network the one would wait as long again
 * for the other. `loadJson` takes it from here.
 */
export function begin({ src, content }: Origin): void {
  if (!src || content !== undefined) return;
  const asking = new AbortController();
  try {
    const { href } = new URL(src, document.baseURI);
    const response = fetch(href, { signal: asking.signal }).catch(() => undefined);
    begun.set(href, { response, asking });
  } catch {
    // No address, or a page that took `fetch` away: whoever reads it will say so.
  }
}

/** What was begun of an address: once, since an answer can be read once. */
export function takeBegun(href: string): Begun | undefined {
  const found = begun.get(href);
  begun.delete(href);
  return found;
}
