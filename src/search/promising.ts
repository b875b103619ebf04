import type { Ranking } from './rank.js';

/** Phrases are compared for the best so many articles only: more than anybody looks at. */
export const COMPARED = 200;

/** Scores are told apart by so many steps. */
const BINS = 1024;

/** The articles with the best scores, without sorting them all: a histogram finds where to cut. */
export function mostPromising({ found, scores }: Ranking): readonly number[] {
  if (found.length <= COMPARED) return [...found];
  let top = 0;
  for (let i = 0; i < found.length; i++) top = Math.max(top, scores[found[i] as number] as number);
  const scale = BINS / top;
  const bins = new Uint32Array(BINS + 1);
  for (let i = 0; i < found.length; i++) {
    const bin = Math.floor((scores[found[i] as number] as number) * scale);
    bins[bin] = (bins[bin] as number) + 1;
  }
  let cut = BINS;
  for (let sum = bins[cut] as number; cut > 0 && sum < COMPARED; ) sum += bins[--cut] as number;
  const list: number[] = [];
  for (let i = 0; i < found.length; i++) {
    const article = found[i] as number;
    if ((scores[article] as number) * scale >= cut) list.push(article);
  }
  return list;
}
