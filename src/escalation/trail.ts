import { own } from '../content/reading.js';

/**
 * What the visitor tried before they wrote to a person, as other elements hand it over: so that nobody repeats it.
 * Plain JSON; texts are in the language of the visitor.
 */
export type TrailEntry =
  | { readonly kind: 'search'; readonly query: string; readonly found: number }
  | { readonly kind: 'article'; readonly articleId: string; readonly title: string }
  | { readonly kind: 'answer'; readonly flow: string; readonly question: string; readonly answer: string }
  | {
      readonly kind: 'verdict';
      readonly lineId: string;
      readonly title: string;
      readonly eligible: 'yes' | 'no' | 'review';
      readonly text: string;
    }
  | { readonly kind: 'order'; readonly orderNumber: string };

/** The texts that an entry of each kind cannot do without. */
const TEXTS: Readonly<Record<TrailEntry['kind'], string>> = {
  search: 'query',
  article: 'articleId title',
  answer: 'flow question answer',
  verdict: 'lineId title text',
  order: 'orderNumber',
};

/** What a page handed over as a trail, as far as it is one: numbers become texts, and what has another shape is left out. */
export const trailOf = (value: unknown): readonly TrailEntry[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const keys = own(TEXTS, String(own(one, 'kind'))) as string | undefined;
    const read = keys?.split(' ').map((key) => [key, own(one, key)]);
    if (!read?.every(([, text]) => typeof text === 'string' || typeof text === 'number')) return [];
    return [
      { ...(one as TrailEntry), ...Object.fromEntries(read.map(([key, text]) => [key, String(text)])) },
    ];
  });
