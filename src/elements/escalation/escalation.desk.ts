import { type Departments, type TrailEntry } from '../../escalation/index.js';
import { readDepartments } from '../../escalation/session.js';
import { own } from '../../content/reading.js';
import { loadJson, LoadError } from '../../platform/index.js';

export type DeskState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'ready'; readonly desk: Departments };

/** Where the departments come from: an address, or the JSON itself. */
export interface Origin {
  readonly src: string | undefined;
  readonly content: unknown;
}

/** Reads a departments file. What is broken in it is left out; where nobody is left, it failed. */
export async function readDesk({ src, content }: Origin, signal: AbortSignal): Promise<DeskState> {
  try {
    const value = content ?? (await loadJson(new URL(src ?? '', document.baseURI).href, signal));
    const { model, problems } = readDepartments(value);
    if (model) return { state: 'ready', desk: model };
    return { state: 'failed', code: problems[0]?.code ?? 'escalation/not-departments' };
  } catch (error) {
    return { state: 'failed', code: error instanceof LoadError ? error.code : 'content/unreachable' };
  }
}

/** The category of the article that was read last: rules may go by it. */
export function categoryOf(trail: readonly TrailEntry[], faq: unknown): string | undefined {
  const last = trail.findLast((one) => one.kind === 'article');
  const articles = own(faq, 'articles');
  if (!last || !Array.isArray(articles)) return undefined;
  const category = own(
    articles.find((one) => own(one, 'id') === last.articleId),
    'category',
  );
  return typeof category === 'string' ? category : undefined;
}
