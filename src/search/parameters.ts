/**
 * All weights of the search in one place: one set for every language and every file.
 * docs/search.md says what each is for and how it was chosen.
 */
export const PARAMETERS = {
  /** BM25F: how fast repeating a word stops to help. */
  k1: 1.8,
  /** BM25F: weight of each field, in the order of FIELDS. */
  fieldWeights: [1.5, 2, 1, 1.4],
  /** BM25F: how much a long field counts less, 0 (not at all) to 1. */
  fieldLengths: [0.3, 0.5, 0.2, 0.6],
  /** Weight of a stop word in the ranking, as a part of its own. */
  stop: 0.45,
  /** Weight of a question's word that is nowhere in the content, as a part of the heaviest. */
  unknown: 0.6,
  /** How much of the score depends on the share of the question that was found. */
  coverage: 0.3,
  /** Weight of the similarity to the one best phrase. */
  phrase: 0.9,
  /** Weight of neighbouring pairs, and of stop words, in that similarity. */
  pair: 0.4,
  phraseStop: 0.7,
  /** Weights of what a typed word may stand for. */
  form: 0.95,
  oneEdit: 0.95,
  twoEdits: 0.8,
  otherFirst: 0.9,
  prefix: 0.8,
  stump: 0.5,
  inside: 0.7,
  insideKnown: 0.4,
  insideEdit: 0.7,
  compound: 0.7,
  joined: 0.9,
  synonym: 0.5,
  layout: 0.95,
  /** Scores below it are no answer. */
  floor: 0.12,
  /** Nor are scores below this part of the best one. */
  relativeFloor: 0.1,
};

export type Parameters = typeof PARAMETERS;
