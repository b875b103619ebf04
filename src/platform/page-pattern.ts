type Matcher = (pattern: string) => (path: string) => boolean;

interface NativePattern {
  test(input: { pathname: string }): boolean;
}

const native: Matcher = (pattern) => {
  try {
    const { URLPattern } = globalThis as unknown as {
      URLPattern: new (init: { pathname: string }) => NativePattern;
    };
    const pages = new URLPattern({ pathname: pattern });
    return (path) => pages.test({ pathname: path });
  } catch {
    return () => false; // a bad pattern has no pages
  }
};

/**
 * Tells whether a path belongs to a URLPattern: the browser's own where it has one, else ours, which is loaded then.
 * Patterns with an expression in brackets always go to ours, which refuses those that could take for ever.
 */
export async function pageMatcher(patterns: readonly string[]): Promise<Matcher> {
  if ('URLPattern' in globalThis && !patterns.some((pattern) => pattern.includes('('))) return native;
  return (await import('../content/pages/index.js')).pageMatcher;
}
