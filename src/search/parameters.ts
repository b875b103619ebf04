/**
 * All weights of the search in one place: one set for every language and every file.
 * docs/search.md says what each is for and how it was chosen.
 */
export const PARAMETERS = {
  /** BM25F: how fast repeating a word stops to help. */
  k1: 1.5,
  /** BM25F: weight of each field, in the order of FIELDS. */
  fieldWeights: [1.5, 2, 1, 1.75],
  /** BM25F: how much a long field counts less, 0 (not at all) to 1. */
  fieldLengths: [0.3, 0.6, 0.2, 0.6],
  /** Weight of a stop word in the ranking, as a part of its own. */
  stop: 0.37,
  /** Weight of a question's word that is nowhere in the content, as a part of the heaviest. */
  unknown: 0.4,
  /** How much of the ranking depends on the share of the question that was found. */
  coverage: 0.36,
  /** Weight of the similarity to the one best phrase. */
  phrase: 0.9,
  /** Weight of neighbouring pairs, and of stop words, in that similarity. */
  pair: 0.4,
  phraseStop: 0.7,
  /** Weight of another form of a word. */
  form: 0.95,
  /** Weight of corrections of a word that may also be an unseen form. */
  formOther: 0.8,
  /** Weight of a mistyped form that the content does not have. */
  formEdit: 0.75,
  /** What a typing error costs, divided by the length of the word. */
  edit: 0.4,
  /** Weight of a correction that changes the first letter. */
  otherFirst: 0.9,
  /** Weight of a word of which only the beginning was typed. */
  prefix: 0.8,
  /** Weight of words that begin with the first 60 % of an unknown word. */
  stump: 0.5,
  /** Weights of compounds that contain an unknown word, contain it with an error, or contain a known word. */
  inside: 0.85,
  insideEdit: 0.5,
  insideKnown: 0.4,
  /** Weights of the parts of a word that the content writes apart, and of two words that it writes as one. */
  compound: 0.7,
  /** Weight of the longest known beginning and end of a compound that is not known as a whole. */
  part: 0.7,
  joined: 0.9,
  synonym: 0.6,
  /** Weight of a word typed in another keyboard layout. */
  layout: 0.95,
  /** How much of the certainty of an answer depends on the words that tell. */
  evidence: 0.96,
  /** How much a word proves that is only in the answer. */
  inAnswer: 0.8,
  /** How much a word counts against an answer that does not have it, where other articles do. */
  missed: 0.3,
  /** What it proves that a question speaks of the visitor or to the company. */
  personal: 0.3,
  /** What it proves that words are plainly mistyped, and that a question is long. */
  mistyped: 0.2,
  lengthy: 0.3,
  /** So many rare words of a question are enough to tell; how much those beyond them count. */
  enough: 2.5,
  beyond: 0.3,
  /** Below this certainty there is no answer. */
  floor: 0.0675,
  /** Where there is an answer, others are shown above this part of the floor. */
  doubtful: 0.2,
};

export type Parameters = typeof PARAMETERS;
