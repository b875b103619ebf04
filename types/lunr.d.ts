/** The part of Lunr 2.3 that the comparison uses; the package brings no types. */
declare module 'lunr' {
  export interface Query {
    term(
      term: string,
      clause: {
        readonly boost?: number;
        readonly editDistance?: number;
        readonly usePipeline?: boolean;
        readonly wildcard?: number;
      },
    ): Query;
  }

  export interface Builder {
    use(plugin: unknown): void;
    ref(name: string): void;
    field(name: string, options: { readonly boost: number }): void;
    add(document: Readonly<Record<string, unknown>>): void;
  }

  export interface Index {
    query(build: (query: Query) => void): readonly { readonly ref: string; readonly score: number }[];
  }

  /** Undefined for a token that does not count. */
  export type Filter = (token: object) => object | undefined;

  const lunr: {
    (build: (this: Builder) => void): Index;
    readonly Token: new (text: string, metadata: object) => object;
    readonly Query: { readonly wildcard: { readonly TRAILING: number } };
    readonly stopWordFilter: Filter;
  };
  export default lunr;
}
