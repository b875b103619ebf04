import type { Corpus } from './corpus.js';
import type { Expander } from './expand.js';
import { type Expansion, best } from './expansion.js';
import type { Parameters } from './parameters.js';
import { synonymsOfWords } from './synonyms.js';
import { type Token, tokensOf } from './tokens.js';

/** A word of the question and all it may stand for. */
export interface QueryWord {
  /** As typed. */
  readonly text: string;
  /** Index in the query. */
  readonly start: number;
  readonly stop: boolean;
  /** How much of the question hangs on it: the idf of what it stands for. */
  readonly weight: number;
  readonly expansions: readonly Expansion[];
}

export interface Understanding {
  readonly corpus: Corpus;
  readonly expand: Expander;
  readonly parameters: Parameters;
}

/** Finds out what the words of a question stand for. */
export function understand(query: string, typing: boolean, knowledge: Understanding): readonly QueryWord[] {
  const { corpus, expand, parameters } = knowledge;
  const tokens = tokensOf(query, typing, corpus);
  const expansions = tokens.map(({ folded, typing, layout }) => {
    const found = expand(folded, typing);
    return layout
      ? found.map((one): Expansion => ({ ...one, weight: one.weight * parameters.layout, how: 'layout' }))
      : found;
  });
  const extra = [...joined(tokens, corpus, parameters), ...synonymsOfWords(expansions, corpus, parameters)];
  return tokens.map((token, i) => {
    const added = extra.filter(([place]) => place === i).map(([, one]) => one);
    const all =
      added.length > 0
        ? best([...(expansions[i] as readonly Expansion[]), ...added])
        : (expansions[i] as readonly Expansion[]);
    const first = all[0];
    const stop = first !== undefined && (corpus.vocabulary.stops[first.stem] as boolean);
    return {
      text: token.text,
      start: token.start,
      stop,
      weight: weigh(all, stop, knowledge),
      expansions: all,
    };
  });
}

/** The weight of a word in the question. */
function weigh(
  expansions: readonly Expansion[],
  stop: boolean,
  { corpus, parameters }: Understanding,
): number {
  const { idf, vocabulary, articles } = corpus;
  const first = expansions.find(({ stem }) => (vocabulary.counts[stem] as number) > 0);
  const heaviest = Math.log(1 + (articles.length + 0.5) / 0.5);
  const weight = first ? (idf[first.stem] as number) : heaviest * parameters.unknown;
  return stop ? Math.min(weight, heaviest / 2) * parameters.stop : weight;
}

/** Words written apart that the content writes together: each half stands for the whole. */
function joined(
  tokens: readonly Token[],
  { vocabulary }: Corpus,
  parameters: Parameters,
): [number, Expansion][] {
  const found: [number, Expansion][] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const word = vocabulary.word((tokens[i] as Token).folded + (tokens[i + 1] as Token).folded);
    if (word === undefined) continue;
    const stem = vocabulary.stemOf[word] as number;
    if ((vocabulary.counts[stem] as number) === 0) continue;
    const one: Expansion = { stem, word, weight: parameters.joined, how: 'compound' };
    found.push([i, one], [i + 1, one]);
  }
  return found;
}
