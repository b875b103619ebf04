/**
 * Any engine elsewhere: give an adapter, get what `deskbell-faq` takes as its `engine`.
 *
 * ```js
 * faq.engine = engine({ request: (query, { limit }) => ({ … }), read: (json) => ({ total, hits, nearest: [] }) });
 * ```
 */
import {
  type FallbackSettings,
  type RemoteSettings,
  remoteEngine,
  withFallback,
} from '../platform/remote/index.js';
import type { SearchEngine } from '../search/index.js';
import type { Adapter } from '../search/remote/index.js';

export type { Adapter, Asked, EngineRequest, Found, FoundHit } from '../search/remote/index.js';
export { withFallback } from '../platform/remote/index.js';

/** How long is waited, for every engine alike. */
export type Waiting = RemoteSettings & Pick<FallbackSettings, 'patience'>;

/** An engine that is spoken to by an adapter, and stood in for by the content of the page where it fails or is slow. */
export function engine(adapter: Adapter, waiting: Waiting = {}): SearchEngine {
  return withFallback(remoteEngine(adapter, waiting), waiting);
}
