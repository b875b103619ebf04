/** What a page was seen to do; milliseconds since the navigation began. */
export interface Seen {
  /** The content was read. */
  readonly ready: number;
  /** The first key press was answered. */
  readonly answered: number;
  /** From each later key press to the last frame that changed the results because of it. */
  readonly presses: readonly number[];
  /** Tasks of more than 50 ms. */
  readonly blocked: readonly { readonly start: number; readonly ms: number }[];
}

declare global {
  interface Window {
    __answered(): boolean;
    __begin(): void;
    __next(): void;
    __settled(): Promise<void>;
    __seen(): Seen;
  }
}

/**
 * Runs inside a page before anything else. It must stand alone, since it is sent there as text.
 * @param results Selector of what shows results: an element, or one with an open shadow root.
 */
export function watch(results: string): void {
  /** So long nothing must change before a key press counts as answered. */
  const QUIET = 200;
  const blocked: { start: number; ms: number }[] = [];
  const presses: number[] = [];
  let [ready, answered, key, painted, changed] = [0, 0, 0, 0, 0];
  let measuring = false;

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) blocked.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });

  const rows = (): number => {
    const host = document.querySelector(results);
    const root = host?.shadowRoot ?? host;
    return root?.querySelectorAll('[role=option], li').length ?? 0;
  };
  const change = (): void => {
    const press = key;
    changed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task after a frame: what was drawn is on its way to the screen.
      port1.onmessage = () => {
        port1.close();
        if (press !== key) return;
        painted = performance.now();
        if (!answered && key > 0 && rows() > 0) answered = painted;
      };
      port2.postMessage(null);
    });
  };
  const observe = (): void => {
    const host = document.querySelector(results);
    const root = host?.shadowRoot ?? (results === 'ul' ? host : undefined);
    if (!root) {
      requestAnimationFrame(observe);
      return;
    }
    new MutationObserver(change).observe(root, { childList: true, subtree: true, characterData: true });
  };
  observe();
  addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (document.title === 'ready' && !ready) ready = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });

  window.__answered = () => answered > 0;
  window.__begin = () => (measuring = true);
  window.__next = () => ([painted, changed] = [0, 0]);
  window.__settled = async () => {
    const asked = performance.now();
    while (performance.now() - Math.max(asked, changed, painted) < QUIET) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (measuring && painted > key && painted > 0) presses.push(painted - key);
    painted = 0;
  };
  window.__seen = () => ({ ready, answered, presses, blocked });
}
