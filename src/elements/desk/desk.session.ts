import type { Mode } from '../../returns/session.js';

/** The conversation of a desk as a pure function: which room of it stands on screen, and which way leads back. */
export type DeskView =
  | { readonly name: 'home' }
  | { readonly name: 'article'; readonly article: string }
  | { readonly name: 'guide'; readonly guide?: string }
  | { readonly name: 'returns'; readonly mode: Mode }
  | { readonly name: 'escalation'; readonly topic?: string; readonly department?: string }
  | { readonly name: 'status' };

export type ViewName = DeskView['name'];

export const VIEW_NAMES: readonly ViewName[] = [
  'home',
  'article',
  'guide',
  'returns',
  'escalation',
  'status',
];

export interface DeskSession {
  readonly view: DeskView;
  /** The views that Back leads through, the nearest last; empty at the beginning. */
  readonly trail: readonly DeskView[];
}

export type DeskAction =
  | { readonly type: 'went'; readonly to: DeskView }
  | { readonly type: 'returned' }
  | { readonly type: 'restored'; readonly session: DeskSession };

export const HOME: DeskView = { name: 'home' };
export const firstDesk: DeskSession = { view: HOME, trail: [] };

const same = (a: DeskView, b: DeskView): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the visitor did → the session after it. Home begins anew: nothing lies behind it. Who goes to a view that lies
 * behind them goes back to it, so that no way back is walked in circles.
 */
export function reduceDesk(session: DeskSession, action: DeskAction): DeskSession {
  const { view, trail } = session;
  if (action.type === 'restored') return action.session;
  if (action.type === 'returned') return { view: trail.at(-1) ?? HOME, trail: trail.slice(0, -1) };
  const { to } = action;
  if (same(to, view)) return session;
  if (to.name === 'home') return firstDesk;
  const before = trail.findIndex((one) => same(one, to));
  return { view: to, trail: before < 0 ? [...trail, view] : trail.slice(0, before) };
}

const MODES: readonly string[] = ['check', 'return', 'exchange', 'gift', 'withdrawal'];

/** What the visitor can bring along: ids and a mode, whatever the page or a link says. */
export interface ViewOptions {
  readonly article?: string;
  readonly guide?: string;
  readonly mode?: string;
  readonly topic?: string;
  readonly department?: string;
}

/** A view by its name; home where there is none of this name, or nothing to show in it. */
export function viewOf(name: string | undefined, options: ViewOptions = {}): DeskView {
  const { article, guide, mode = 'return', topic, department } = options;
  switch (name) {
    case 'article':
      return article ? { name, article } : HOME;
    case 'guide':
      return { name, ...(guide && { guide }) };
    case 'returns':
      return { name, mode: (MODES.includes(mode) ? mode : 'return') as Mode };
    case 'escalation':
      return { name, ...(topic && { topic }), ...(department && { department }) };
    case 'status':
      return { name };
    default:
      return HOME;
  }
}

/** What a link after `deskbell=` means: `article:return-window`, `guide:late`, `returns:exchange`, `escalation:topic`. */
export function viewOfLink(text: string): DeskView | undefined {
  const [, name = '', id = ''] = /^([a-z]+)(?::(.+))?$/.exec(text) ?? [];
  if (!VIEW_NAMES.includes(name as ViewName)) return undefined;
  const key = { article: 'article', guide: 'guide', returns: 'mode', escalation: 'topic' }[name];
  const view = viewOf(name, key && id ? { [key]: id } : {});
  return view.name === name ? view : undefined;
}

const viewIn = (value: unknown): DeskView => {
  const { name, ...options } = Object(value) as Record<string, unknown>;
  const texts = Object.entries(options).filter(([, text]) => typeof text === 'string');
  return viewOf(name as string | undefined, Object.fromEntries(texts));
};

/** A session as the history keeps it: another script, or another version of this one, may have written there. */
export function readDeskSession(value: unknown): DeskSession | undefined {
  const { view, trail } = Object(value) as Record<string, unknown>;
  return view && Array.isArray(trail) ? { view: viewIn(view), trail: trail.map(viewIn) } : undefined;
}
