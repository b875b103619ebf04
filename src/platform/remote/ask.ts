import {
  type Adapter,
  type Asked,
  codeOf,
  EngineError,
  type EngineRequest,
  type Found,
} from '../../search/remote/index.js';
import { pageClock } from './clock.js';

/** Larger answers are refused: characters. Eight whole articles are far below it. */
const LARGEST = 5_000_000;

/** Milliseconds before the one other try, long enough for a server that is being replaced. */
const BREATH = 250;

export interface Door {
  /** Milliseconds until an answer is given up, both tries together. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * Asks an engine, once more where a server or the way to it failed.
 * @throws EngineError with the code of what went wrong; the signal's reason where it was aborted
 */
export async function askEngine(
  adapter: Adapter,
  question: Omit<Asked, 'attempt'> & { readonly query: string },
  { timeout, signal }: Door,
): Promise<Found> {
  const ours = new AbortController();
  const stop = (): void => ours.abort();
  // Not AbortSignal.timeout: it would hold everything for its whole time after the answer came.
  const patience = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop);
  const attempt = async (number: number): Promise<Found> => {
    signal.throwIfAborted();
    const request = adapter.request(question.query, { ...question, attempt: number });
    const found = adapter.read(await send(request, ours.signal));
    if (!found) throw new EngineError('engine/unreadable');
    return found;
  };
  try {
    return await attempt(0).catch(async (error: unknown) => {
      if (!mayHelp(error) || ours.signal.aborted) throw error;
      await pageClock.wait(BREATH, ours.signal);
      return attempt(1);
    });
  } catch (error) {
    signal.throwIfAborted();
    if (ours.signal.aborted) throw new EngineError('engine/slow');
    throw error;
  } finally {
    clearTimeout(patience);
    signal.removeEventListener('abort', stop);
  }
}

/** A wrong key stays wrong, and an engine that asks for less should not get more. */
const mayHelp = (error: unknown): boolean =>
  error instanceof EngineError && (error.code === 'engine/unreachable' || error.code === 'engine/failed');

async function send({ url, ...request }: EngineRequest, signal: AbortSignal): Promise<unknown> {
  const text = await textOf(url, { ...request, signal, credentials: 'omit' });
  if (text.length > LARGEST) throw new EngineError('engine/too-large');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EngineError('engine/not-json');
  }
}

async function textOf(url: string, init: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, init);
    if (response.ok) return await response.text();
    void response.body?.cancel();
    throw new EngineError(codeOf(response.status));
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError(navigatorIsOffline() ? 'engine/offline' : 'engine/unreachable');
  }
}

/** Only a browser knows; elsewhere it is undefined. */
const navigatorIsOffline = (): boolean =>
  (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
