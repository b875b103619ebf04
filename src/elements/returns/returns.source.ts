import { loadJson, LoadError } from '../../platform/index.js';
import type { ReturnsPolicy } from '../../returns/index.js';
import { loadReturns } from '../../returns/session.js';

export type PolicyState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'ready'; readonly policy: ReturnsPolicy };

/** Reads a policy from its address, or from the JSON itself. What is broken in it is left out; nothing is made up. */
export async function readPolicy(
  { src, content }: { readonly src: string | undefined; readonly content: unknown },
  signal: AbortSignal,
): Promise<PolicyState> {
  try {
    const value = content ?? (await loadJson(new URL(src ?? '', document.baseURI).href, signal));
    const policy = loadReturns(value);
    return policy ? { state: 'ready', policy } : { state: 'failed', code: 'content/not-a-policy' };
  } catch (error) {
    if (error instanceof LoadError) return { state: 'failed', code: error.code };
    // A fault of ours: the visitor is told what helps them, and the page learns of it.
    if (!signal.aborted) reportError(error);
    return { state: 'failed', code: 'content/not-a-policy' };
  }
}
