import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';

/** What a wrapper knows of its element; the build writes it from the manifest. */
export interface Known {
  /** Props that are attributes, and how those are spelt: `noHistory: 'no-history'`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Props that are objects or functions and are set on the element itself. */
  readonly properties: readonly string[];
  /** Props that are listeners, and what they listen to: `onReady: 'deskbell-ready'`. */
  readonly events: Readonly<Record<string, string>>;
}

type Props = Readonly<Record<string, unknown>>;
type Target = HTMLElement & Record<string, unknown>;

/** A server runs no effects, and React 18 warns there of this one. */
const useWhenDrawn = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What React writes into the markup, on a server too. */
function markupOf(props: Props, { attributes, properties, events }: Known): Record<string, unknown> {
  const markup: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (properties.includes(name) || name in events) continue;
    const attribute = name === 'className' ? 'class' : (attributes[name] ?? name);
    // React 18 writes the word: an attribute that is there is true, whatever it says.
    markup[attribute] = value === false && name in attributes ? undefined : value;
  }
  return markup;
}

/** Sets what was given, and takes away what is given no longer. */
function useProperties(element: { readonly current: Target | null }, props: Props, known: Known): void {
  const before = useRef<Props>({});
  useWhenDrawn(() => {
    const { current } = element;
    for (const name of current ? known.properties : [])
      if (current && props[name] !== before.current[name]) current[name] = props[name];
    before.current = props;
  });
}

function useListeners(element: { readonly current: Target | null }, props: Props, known: Known): void {
  const latest = useRef(props);
  latest.current = props;
  useWhenDrawn(() => {
    const connection = new AbortController();
    for (const [name, type] of Object.entries(known.events)) {
      const hear = (event: Event): void =>
        (latest.current[name] as ((heard: Event) => void) | undefined)?.(event);
      element.current?.addEventListener(type, hear, { signal: connection.signal });
    }
    return () => connection.abort();
  }, []);
}

/**
 * A React component for an element. React 19 sets properties and listens to custom events by itself; React 18 does
 * neither, so both are done here, the same way in both.
 */
export function wrap<Element extends HTMLElement, Given>(
  tag: string,
  known: Known,
): ForwardRefExoticComponent<Given & RefAttributes<Element>> {
  const Wrapped = forwardRef<Element, Props>((props, ref) => {
    const element = useRef<Target | null>(null);
    const keep = useCallback(
      (now: Target | null): void => {
        element.current = now;
        if (typeof ref === 'function') ref(now as Element | null);
        else if (ref) ref.current = now as Element | null;
      },
      [ref],
    );
    useProperties(element, props, known);
    useListeners(element, props, known);
    return createElement(tag, { ...markupOf(props, known), ref: keep });
  });
  Wrapped.displayName = tag;
  return Wrapped as unknown as ForwardRefExoticComponent<Given & RefAttributes<Element>>;
}
