/** What only Deskbell is asked: how calm it is while someone types, and what it answers to questions about something else. */
import { readFileSync } from 'node:fs';
import { type Parameters, type SearchIndex, createIndex, loadLanguage } from '../src/search/index.js';
import type { FaqFile } from './faq-files.js';
import { type Half, percent, questionsOf } from './quality.js';

/** All key presses of a file's questions, from the third letter to the sixtieth; per cent. */
export interface Calm {
  readonly file: string;
  readonly presses: number;
  /** Show nothing. */
  readonly empty: number;
  /** Show another first result than the press before. */
  readonly flips: number;
}

/** At a floor, in per cent, mean of the files: questions that find nothing. */
export interface FloorPoint {
  readonly floor: number;
  readonly real: number;
  readonly offTopic: number;
}

const FLOORS = [0, 0.01, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1];
const [FIRST_PRESS, LAST_PRESS] = [3, 60];

async function indexOf(file: FaqFile, parameters: Partial<Parameters> = {}): Promise<SearchIndex> {
  const language = await loadLanguage(file.locale);
  return createIndex(file.articles, { language, synonyms: file.synonyms, parameters });
}

export async function calmOf(file: FaqFile, half: Half): Promise<Calm> {
  const index = await indexOf(file);
  let [presses, empty, flips] = [0, 0, 0];
  for (const { query } of questionsOf(file, half)) {
    let before: string | undefined;
    for (let length = FIRST_PRESS; length <= Math.min(query.length, LAST_PRESS); length++) {
      const first = index(query.slice(0, length), { limit: 1, typing: true }).hits[0]?.article.id;
      presses++;
      if (first === undefined) empty++;
      else if (before !== undefined && first !== before) flips++;
      before = first ?? before;
    }
  }
  return { file: file.name, presses, empty: percent(empty, presses), flips: percent(flips, presses) };
}

/** The curve between real questions that find nothing and questions about the world at large that find nothing. */
export async function floorCurve(files: readonly FaqFile[], half: Half): Promise<FloorPoint[]> {
  const lists = JSON.parse(readFileSync(new URL('off-topic.json', import.meta.url), 'utf8')) as Record<
    string,
    string[]
  >;
  const known = files.filter(({ locale }) => lists[locale]);
  const points: FloorPoint[] = [];
  for (const floor of FLOORS) {
    let [real, offTopic] = [0, 0];
    for (const file of known) {
      const index = await indexOf(file, { floor });
      const empty = (queries: readonly string[]) =>
        percent(queries.filter((query) => index(query).total === 0).length, queries.length);
      real += empty(questionsOf(file, half).map(({ query }) => query)) / known.length;
      offTopic += empty(lists[file.locale] ?? []) / known.length;
    }
    points.push({ floor, real, offTopic });
  }
  return points;
}
