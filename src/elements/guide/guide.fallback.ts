import { type Guide, type Guides, readGuides } from '../../guides/session.js';
import { loadJson } from '../../platform/index.js';

/**
 * Takes guides that a file lacks from files in other languages, the nearest first; they keep their language. A file that
 * cannot be had adds nothing.
 * @param addresses of the same file in other languages
 */
export async function withFallback(
  { locale, guides }: Guides,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Guides> {
  const byId = new Map<string, Guide>(guides.map((guide) => [guide.id, guide]));
  for (const address of addresses) {
    const value = await loadJson(address, signal).catch(() => undefined);
    const { model } = readGuides(value);
    for (const guide of model?.guides ?? [])
      if (!byId.has(guide.id))
        byId.set(guide.id, { ...guide, locale: guide.locale ?? model?.locale ?? 'en' });
  }
  return { locale, guides: [...byId.values()] };
}
