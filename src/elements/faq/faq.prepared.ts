import { loadBytes } from '../../platform/index.js';
import { localEngine, type IndexOptions, type SearchEngine } from '../../search/index.js';
import { openIndex } from '../../search/prebuilt.js';
import type { Library } from './faq.library.js';

/**
 * The engine from an index that was built ahead with the content.
 * @returns Undefined where it cannot be had, or belongs to other content: then the page builds its own.
 */
export async function openPrepared(
  address: string,
  { articles }: Library,
  options: IndexOptions,
  signal: AbortSignal,
): Promise<SearchEngine | undefined> {
  try {
    const bytes = await loadBytes(new URL(address, document.baseURI).href, signal);
    return localEngine(openIndex(bytes, articles, options));
  } catch (error) {
    signal.throwIfAborted();
    // For whoever builds the site: visitors lose nothing but a moment.
    // oxlint-disable-next-line no-console
    console.warn(`deskbell-faq: the index ${address} is not used.`, error);
    return undefined;
  }
}
