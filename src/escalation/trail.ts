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
