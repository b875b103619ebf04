/** What a language is held by: see language.test.ts. */
export interface Sample {
  /** Words in a row have one stem. */
  readonly families: readonly string[];
  /** Words in a row have different stems. */
  readonly apart: readonly string[];
  /** Articles: question, answer, and what people ask for it, in other forms, without accents, one mistyped. */
  readonly articles: readonly (readonly [question: string, answer: string, ...asked: string[]])[];
  /** The beginnings of words that are still being typed, and the number of the article (from 0) to see by then. */
  readonly typing?: Readonly<Record<string, number>>;
}
