import { takeBegun } from './begun.js';

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
 * What was read, by address, while the page lives: it stands in where the network does not answer. As bytes: a text with one
 * curly quote would take twice as much. The same bytes are the same object, as long as the file does not change.
 */
export const remembered = new Map<string, Uint8Array>();

function remember(address: string, bytes: Uint8Array): void {
  const before = remembered.get(address);
  if (before?.length !== bytes.length || bytes.some((byte, place) => byte !== before[place]))
    remembered.set(address, bytes);
}

/**
 * Fetches and reads a JSON file; what was read of it before stands in while it cannot be had. `signal` ends it quietly.
 * @throws LoadError with the code of what went wrong, where it was never read
 */
export async function loadJson(address: string, signal: AbortSignal): Promise<unknown> {
  try {
    const bytes = await loadBytes(address, signal);
    const text = new TextDecoder().decode(bytes);
    if (text.length > LARGEST) throw new LoadError('content/too-large');
    const value = JSON.parse(text) as unknown;
    remember(address, bytes);
    return value;
  } catch (error) {
    const before = remembered.get(address);
    if (before) return JSON.parse(new TextDecoder().decode(before)) as unknown;
    throw error instanceof SyntaxError ? new LoadError('content/not-json') : error;
  }
}

/**
 * Fetches a file as it is. `signal` ends it quietly.
 * @throws as loadJson
 */
export async function loadBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const begun = takeBegun(address);
  const ours = begun?.asking ?? new AbortController();
  const stop = (): void => ours.abort();
  const patience = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const response = (await begun?.response) ?? (await fetch(address, { signal: ours.signal }));
    if (!response.ok)
      throw new LoadError(response.status < 500 ? 'content/not-found' : 'content/unreachable');
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(navigator.onLine ? 'content/unreachable' : 'content/offline');
  } finally {
    // Not AbortSignal.timeout: it would hold the element for its whole time after it left the page.
    clearTimeout(patience);
    signal.removeEventListener('abort', stop);
  }
}
