import { loadJson, LoadError } from '../../platform/index.js';
import { parseReturns, type ReturnsPolicy } from '../../returns/index.js';

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
    const { model } = parseReturns(value);
    return model ? { state: 'ready', policy: model } : { state: 'failed', code: 'content/not-a-policy' };
  } catch (error) {
    return { state: 'failed', code: error instanceof LoadError ? error.code : 'content/unreachable' };
  }
}
