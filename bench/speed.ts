import { buildIndex, loadLanguage } from '../src/search/index.js';
import { quantile } from '../src/search/evaluate.js';
import type { Content, Ask, Peer } from './peers/index.js';
import { syntheticArticles } from './synthetic.js';
import { seeded, withTypingErrors } from './typing-errors.js';

/** Milliseconds of `asked` questions or key presses. */
export interface Times {
  readonly asked: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** One engine over synthetic content of one size. */
export interface Speed {
  readonly engine: string;
  readonly articles: number;
  readonly indexMs: number;
  /** What the index keeps on the heap and in typed arrays, after garbage collection, without the articles. */
  readonly heapMB: number;
  /** The longest stretch of work without a break while the index is built; undefined for those that build in one go. */
  readonly longestSliceMs?: number;
  readonly press: { readonly clean: Times; readonly typo: Times };
  readonly question: { readonly clean: Times; readonly typo: Times };
}

const QUESTIONS = 100;
/** An engine is asked in an order of chance until it has had so many milliseconds, and then is cut off. */
const BUDGET = 8000;
const FEWEST = 3;

/** Builds an engine over content of a size and times it. Wants `--expose-gc` for the memory. */
export async function speedOf(peer: Peer, articles: number): Promise<Speed> {
  const { articles: list, questions } = syntheticArticles(articles);
  const content: Content = { articles: list, locale: 'en', synonyms: [] };
  if (articles <= 10_000) await peer.build({ ...content, articles: list.slice(0, 200) });
  const before = used();
  const begun = performance.now();
  const ask = await peer.build(content);
  const indexMs = performance.now() - begun;
  const heapMB = (used() - before) / 2 ** 20;
  const mistyped = questions
    .slice(0, QUESTIONS)
    .map((question, number) => withTypingErrors(question, number));
  const clean = questions.slice(0, QUESTIONS);
  pressing(ask, clean, BUDGET / 4);
  return {
    engine: peer.name,
    articles,
    indexMs,
    heapMB,
    ...(peer.name === 'Deskbell' && { longestSliceMs: await longestSlice(content) }),
    press: { clean: pressing(ask, clean), typo: pressing(ask, mistyped) },
    question: { clean: asking(ask, clean), typo: asking(ask, mistyped) },
  };
}

/** Bytes in use once garbage is gone. */
function used(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Every beginning of every question, as it is typed. */
function pressing(ask: Ask, questions: readonly string[], budget = BUDGET): Times {
  const beginnings = questions.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));
  return timed((text) => ask(text, { typing: true }), beginnings, budget);
}

const asking = (ask: Ask, questions: readonly string[]): Times =>
  timed((text) => ask(text, { typing: false }), questions, BUDGET);

function timed(work: (text: string) => unknown, texts: readonly string[], budget: number): Times {
  const random = seeded(texts.length);
  const order = texts.map((text) => ({ text, place: random() })).sort((a, b) => a.place - b.place);
  const times: number[] = [];
  const end = performance.now() + budget;
  for (const { text } of order) {
    const start = performance.now();
    if (start > end && times.length >= FEWEST) break;
    work(text);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    asked: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    worst: times.at(-1) ?? 0,
  };
}

async function longestSlice({ articles, locale, synonyms }: Content): Promise<number> {
  const building = buildIndex(articles, { language: await loadLanguage(locale), synonyms });
  for (let longest = 0; ; ) {
    const start = performance.now();
    const { done } = building.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}
