/** What a page was seen to do; milliseconds since the navigation began, where nothing else is said. */
export interface Seen {
  /** A visitor could begin, and saw it. */
  readonly ready: number;
  /** When the first results were painted. */
  readonly answered: number;
  /** From each press to the last frame in which it changed the results; presses that changed nothing are left out. */
  readonly presses: readonly number[];
  /** Tasks of more than 50 ms. */
  readonly long: readonly { readonly start: number; readonly ms: number }[];
  /** Layout shift that no visitor asked for. */
  readonly shift: number;
  /** Longest wait of a key press until its listeners ran, ms. */
  readonly delay: number;
}

export interface Watched {
  readonly usable: string;
  readonly results: string;
}

declare global {
  interface Window {
    /** Resolves with whether a press changed the results, when nothing changes any more. */
    __settled(patience: number): Promise<boolean>;
    /** From now on: `press` times each press, `burst` only how long keys wait, `rest` nothing. */
    __mode(mode: 'press' | 'burst' | 'rest'): void;
    __seen(): Seen;
    /** Visible results, as text. */
    __results(): string[];
  }
}

/** Runs inside a page before anything else. It must stand alone, since it is sent there as text. */
export function watch({ usable, results }: Watched): void {
  /** So long nothing must change before a press counts as answered, ms. */
  const QUIET = 120;
  const long: { start: number; ms: number }[] = [];
  const presses: number[] = [];
  const watched = new WeakSet<Node>();
  let [ready, answered, key, last, changed, painted, shift, delay] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [mode, before] = ['rest', ''];

  const every = (path: string): HTMLElement[] => {
    const parts = path.split(' >>> ');
    const inner = parts.pop() as string;
    let roots: ParentNode[] = [document];
    for (const part of parts) {
      roots = roots.flatMap((root) =>
        [...root.querySelectorAll(part)].flatMap(({ shadowRoot }) => shadowRoot ?? []),
      );
    }
    return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(inner)]);
  };
  const visible = (element: Element): boolean =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const shown = (): HTMLElement[] => every(results).filter(visible).slice(0, 12);
  const state = (): string =>
    shown()
      .map(({ innerHTML }) => innerHTML)
      .join('\n');
  /** Runs in the first task after the next frame: what was drawn is on its way to the screen. */
  const { port1, port2 } = new MessageChannel();
  const queue: (() => void)[] = [];
  port1.onmessage = () => queue.shift()?.();
  const afterFrame = (run: () => void): void => {
    requestAnimationFrame(() => {
      queue.push(run);
      port2.postMessage(null);
    });
  };
  const look = (): void => {
    painted = performance.now();
    if (mode !== 'press' || !key) return;
    const now = state();
    if (now === before) return;
    before = now;
    last = painted;
    if (!answered && now) answered = painted;
  };
  let waiting = false;
  const change = (): void => {
    changed = performance.now();
    if (waiting) return;
    waiting = true;
    afterFrame(() => {
      waiting = false;
      look();
    });
  };
  const observe = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    new MutationObserver(change).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  };
  const begin = (): void => {
    for (const path of [usable, results]) {
      const host = path.includes(' >>> ') ? path.slice(0, path.lastIndexOf(' >>> ')) : '';
      if (host) for (const { shadowRoot } of every(host)) if (shadowRoot) observe(shadowRoot);
    }
    const there = every(usable).some((element) => visible(element) && !element.matches(':disabled'));
    if (there) afterFrame(() => (ready = performance.now()));
    else requestAnimationFrame(begin);
  };
  observe(document);
  requestAnimationFrame(begin);

  const listen = (type: string, take: (entry: PerformanceEntry) => void): void => {
    const options = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(options);
  };
  listen('longtask', ({ startTime, duration }) => long.push({ start: startTime, ms: duration }));
  listen('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) shift += value;
  });
  listen('event', (entry) => {
    const { name, startTime, processingStart } = entry as PerformanceEventTiming;
    if (mode === 'burst' && name === 'keydown') delay = Math.max(delay, processingStart - startTime);
  });
  const pressed = ({ timeStamp }: Event): void => {
    if (mode !== 'press') return;
    key = timeStamp;
  };
  addEventListener('keydown', pressed, { capture: true });
  addEventListener('pointerup', pressed, { capture: true });

  window.__mode = (next) => {
    mode = next;
    [key, last, before] = [0, 0, state()];
  };
  window.__settled = async (patience) => {
    const asked = performance.now();
    const quiet = () => performance.now() - Math.max(changed, painted, asked - QUIET) >= QUIET && !waiting;
    while (!quiet() || (!last && performance.now() - asked < patience)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const did = last > key && key > 0;
    if (did) presses.push(last - key);
    [key, last, before] = [0, 0, state()];
    return did;
  };
  window.__results = () => shown().map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  window.__seen = () => ({ ready, answered, presses, long, shift, delay });
}
