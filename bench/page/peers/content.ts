/** What every page of the FAQ is given. */
export interface Entry {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly alternatePhrases: readonly string[];
  readonly tags: readonly string[];
}

export async function entries(): Promise<Entry[]> {
  const response = await fetch('/faq.json');
  const { articles } = (await response.json()) as { articles: Entry[] };
  return articles;
}

export const LIMIT = 10;

/** The usual advice for whole sentences: https://www.fusejs.io/concepts/scoring-theory.html */
export const FUSE = {
  keys: [
    { name: 'question', weight: 3 },
    { name: 'alternatePhrases', weight: 2 },
    { name: 'tags', weight: 2 },
    { name: 'answer', weight: 1 },
  ],
  ignoreLocation: true,
  threshold: 0.35,
};
