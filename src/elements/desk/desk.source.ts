import { filesFor, type Part, readDesk } from '../../content/desk/index.js';
import { loadJson, LoadError } from '../../platform/index.js';

/** The files of a desk as parsed JSON, instead of addresses. */
export interface DeskContent {
  readonly company?: string;
  readonly faq?: unknown;
  readonly guides?: unknown;
  readonly departments?: unknown;
  readonly returns?: unknown;
}

/** Where a part of the desk comes from, and in which language it is kept where that is known. */
export interface Origin {
  readonly src?: string;
  readonly content?: unknown;
  readonly locale?: string;
  /** The same in other languages: what is missing is taken from there, the nearest first. */
  readonly fallback?: readonly string[];
}

export type DeskState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'ready'; readonly company?: string; readonly parts: ReadonlyMap<Part, Origin> };

const PARTS: readonly Part[] = ['faq', 'guides', 'departments', 'returns'];

/** What a page gives instead of a file. */
export function given(content: DeskContent): DeskState {
  const { company } = content;
  const parts = PARTS.flatMap((part): [Part, Origin][] =>
    content[part] ? [[part, { content: content[part] }]] : [],
  );
  return { state: 'ready', ...(company && { company }), parts: new Map(parts) };
}

/** Reads desk.json and finds the files that serve this language. Never rejects; the signal ends it quietly. */
export async function readFile(src: string, locale: string, signal: AbortSignal): Promise<DeskState> {
  const address = new URL(src, document.baseURI).href;
  try {
    const { model } = readDesk(await loadJson(address, signal));
    if (!model) return { state: 'failed', code: 'content/not-a-desk' };
    const absolute = (file: string): string => new URL(file, address).href;
    const parts = [...filesFor(model, locale)].map(
      ([part, { address: own, locale: tag, fallback }]): [Part, Origin] => [
        part,
        { src: absolute(own), locale: tag, ...(fallback.length && { fallback: fallback.map(absolute) }) },
      ],
    );
    return { state: 'ready', ...(model.company && { company: model.company }), parts: new Map(parts) };
  } catch (error) {
    return { state: 'failed', code: error instanceof LoadError ? error.code : 'content/unreachable' };
  }
}

/** The JSON of a part, to be looked into; undefined where it cannot be had now. */
export async function jsonOf(origin: Origin | undefined, signal: AbortSignal): Promise<unknown> {
  if (!origin?.src) return origin?.content;
  return loadJson(origin.src, signal).catch(() => undefined);
}
