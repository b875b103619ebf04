/** Why a file could not be had, as the stable code of an event. */
export type LoadCode =
  | 'content/offline'
  | 'content/not-found'
  | 'content/unreachable'
  | 'content/not-json'
  | 'content/too-large';

export class LoadError extends Error {
  constructor(readonly code: LoadCode) {
    super(code);
  }
}

/** Larger files are refused: a page would stand still over them. Characters. */
const LARGEST = 20_000_000;

/** Fifteen seconds: after that a person has given up. */
const PATIENCE = 15_000;

/**
 * Fetches and reads a JSON file. `signal` ends it quietly.
 * @throws LoadError with the code of what went wrong; the signal's reason where it was aborted
 */
export async function loadJson(address: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchText(address, signal);
  if (text.length > LARGEST) throw new LoadError('content/too-large');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('content/not-json');
  }
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const ours = new AbortController();
  const stop = (): void => ours.abort();
  const patience = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(address, { signal: ours.signal, credentials: 'same-origin' });
    if (!response.ok)
      throw new LoadError(response.status < 500 ? 'content/not-found' : 'content/unreachable');
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(navigator.onLine ? 'content/unreachable' : 'content/offline');
  } finally {
    // Not AbortSignal.timeout: it would hold the element for its whole time after it left the page.
    clearTimeout(patience);
    signal.removeEventListener('abort', stop);
  }
}
