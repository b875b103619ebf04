/**
 * A drawer in the browser's history for one element: what stood on screen at each entry, under the element's own key
 * and beside whatever the site keeps there. The address never changes.
 */
export interface HistoryDrawer<T> {
  /** A new entry: Back will return to what was there before. */
  push(value: T): void;
  /** Notes what stands on screen now in the present entry. */
  replace(value: T): void;
  /** What the present entry holds. */
  read(): T | undefined;
}

const ROOM = 'deskbell';

function drawers(): Record<string, unknown> {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !Object.hasOwn(state, ROOM)) return {};
  const room = (state as Record<string, unknown>)[ROOM];
  return typeof room === 'object' && room !== null ? { ...room } : {};
}

/** A site's own state is kept where it is an object or nothing; a state of another kind is the site's alone. */
function stateWith(key: string, value: unknown): object | undefined {
  const state: unknown = history.state;
  if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return undefined;
  return { ...state, [ROOM]: { ...drawers(), [key]: value } };
}

/** Opens the drawer of `key`; `moved` is called when the visitor went back or forward, with what that entry holds. */
export function historyDrawer<T>(
  key: string,
  signal: AbortSignal,
  moved: (value: T | undefined) => void,
): HistoryDrawer<T> {
  const read = (): T | undefined => drawers()[key] as T | undefined;
  addEventListener('popstate', () => moved(read()), { signal });
  const write = (how: 'pushState' | 'replaceState', value: T): void => {
    const state = stateWith(key, value);
    try {
      if (state) history[how](state, '');
    } catch {
      // A sandboxed or over-busy page refuses history; the element works without it.
    }
  };
  return {
    push: (value) => write('pushState', value),
    replace: (value) => write('replaceState', value),
    read,
  };
}
