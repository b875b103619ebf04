import {
  type Faq,
  type GoldenQuestion,
  type Level,
  parseFaq,
  type Path,
  type Problem,
  wordsIn,
} from '../content/index.js';
import { parseDepartments } from '../escalation/index.js';
import { inspectReturns } from '../returns/inspect/index.js';
import type { Outcome } from '../search/index.js';
import { askGolden } from './golden.js';
import { goldenPlaces } from './golden-places.js';
import { type Io, Stop } from './io.js';
import type { Known, Opened } from './opened.js';
import { filled, policyBehind, unknownWords, wordsFor } from './policy-of.js';
import { sentenceFor } from './sentences.js';

/** A problem with its place, as `--json` prints it. Lines and columns count from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: Level;
  readonly code: string;
  readonly message: string;
  readonly path: Path;
}

export interface Checked {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** What the file holds: how many of what. */
  readonly many: number;
  readonly what: string;
  /** Golden questions that were asked, and those that found their article. */
  readonly asked: number;
  readonly found: number;
}

export interface CheckOptions {
  /** Ask the golden questions too. */
  readonly tests: boolean;
  readonly known: Known;
  readonly io: Io;
}

/** Everything wrong with one file, among others that it may name things of. */
export async function checkFile(opened: Opened, options: CheckOptions): Promise<Checked> {
  const { source, name } = opened;
  const located = (problem: Problem): Finding => {
    const { line, column } = source.locate(problem.path);
    const { level, code, path } = problem;
    return { file: name, line, column, level, code, message: sentenceFor(problem), path };
  };
  const { problems, ...counts } = await lookInto(opened, options);
  const findings = [...source.problems, ...problems].map(located).sort(inOrder);
  return { findings, many: 0, what: 'article', asked: 0, found: 0, ...counts };
}

type Found = Partial<Omit<Checked, 'findings'>> & { readonly problems: readonly Problem[] };

async function lookInto(opened: Opened, { tests, io, known }: CheckOptions): Promise<Found> {
  const { kind, source } = opened;
  const now = io.now();
  if (kind === undefined) return { problems: [] };
  if (kind === 'departments') {
    const { model, problems } = parseDepartments(source.value, { now });
    return { problems, many: model?.departments.length ?? 0, what: 'department' };
  }
  if (kind === 'returns') {
    const { articles } = known;
    const { model, problems } = inspectReturns(source.value, { now, ...(articles && { articles }) });
    return { problems, many: sum(model?.versions.map(({ rules }) => rules.length)), what: 'rule' };
  }
  if (kind !== 'faq') return { problems: [notYet(kind)] };
  const { model, problems, value } = await asVisitorsGetIt(opened, known, io);
  const golden = model && tests ? await goldenProblems(model, value, io) : undefined;
  return {
    problems: [...problems, ...(golden?.problems ?? [])],
    many: model?.articles.length ?? 0,
    asked: golden?.asked ?? 0,
    found: golden?.found ?? 0,
  };
}

/** The articles with the words of their policy; where those cannot be had, as they are written, and a problem. */
async function asVisitorsGetIt({ source, file, faq }: Opened, known: Known, io: Io) {
  const { value } = source;
  let policy = known.policy;
  const trouble: Problem[] = [];
  try {
    policy = (await policyBehind(value, { file, io })) ?? policy;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const params = { reason: error.message };
    trouble.push({ code: 'content/policy-unreadable', level: 'error', path: ['policy'], params });
  }
  const words = policy && wordsFor(policy, value, io.now());
  const missing = trouble.length ? [] : unknownWords(value, words);
  const whole = filled(value, words);
  const { model, problems } = words && wordsIn(value).length ? parseFaq(whole, { now: io.now() }) : faq();
  return { model, value: whole, problems: [...problems, ...trouble, ...missing] };
}

const sum = (numbers: readonly number[] = []): number => numbers.reduce((total, one) => total + one, 0);

/** By place; how many more there are is said last. */
const inOrder = (a: Finding, b: Finding): number => {
  const last = (finding: Finding): number => Number(finding.code === 'content/more-problems');
  return last(a) - last(b) || a.line - b.line || a.column - b.column;
};

const notYet = (kind: string): Problem => ({
  code: 'content/not-checked-yet',
  level: 'advice',
  path: [],
  params: { kind },
});

async function goldenProblems(faq: Faq, value: unknown, io: Io) {
  const { outcomes, hidden } = await askGolden(faq, io);
  const place = goldenPlaces(value);
  const failed = outcomes
    .filter(({ passed }) => !passed)
    .map((outcome) => missed(outcome, place(outcome.test)));
  const unasked = hidden.map((test) => notPublished(test, place(test)));
  return {
    problems: [...failed, ...unasked],
    asked: outcomes.length,
    found: outcomes.length - failed.length,
  };
}

/** A golden question that fails: what was found instead, and where the expected article was. 0 is "not at all". */
const missed = ({ test, rank, found }: Outcome, path: Path): Problem => ({
  code: 'content/golden-question',
  level: 'error',
  path,
  params: {
    query: test.query,
    expect: test.expect.join(', '),
    within: test.within,
    rank,
    found: found.slice(0, 3).join(', '),
  },
});

const notPublished = (test: GoldenQuestion, path: Path): Problem => ({
  code: 'content/golden-question-hidden',
  level: 'advice',
  path,
  params: { query: test.query, expect: test.expect.join(', ') },
});
