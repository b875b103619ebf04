import type { Field } from '../types.js';

/**
 * The searched fields with their weights, the heaviest first. The search of the page weighs the question less since it
 * compares whole phrases besides; engines elsewhere do not.
 */
const WEIGHTS = { question: 2.2, alternatePhrases: 2, answer: 1.4, tags: 1 } as const satisfies Record<
  Field,
  number
>;

/** Their names, the heaviest first: for engines that weigh by order. */
export const FIELDS = Object.keys(WEIGHTS) as readonly Field[];

/** Their weights in the same order, whole numbers. */
export const WHOLE_WEIGHTS = Object.values(WEIGHTS).map((weight) => Math.round(weight * 10));

/** `question^2.2` and so on: as Elasticsearch writes them. */
export const BOOSTED = Object.entries(WEIGHTS).map(([field, weight]) =>
  weight === 1 ? field : `${field}^${weight}`,
);
