import { type Level, parseFaq, type Path, type Problem, wordsIn } from '../content/index.js';
import { parseDepartments } from '../escalation/index.js';
import { parseGuides } from '../guides/index.js';
import { inspectReturns } from '../returns/inspect/index.js';
import { type Edition, silencer } from '../review/index.js';
import { deskProblems } from './desk-files.js';
import { goldenProblems } from './golden-problems.js';
import { type HouseFile, houseProblems, shortName } from './houses.js';
import { type Io, Stop } from './io.js';
import type { LinkOptions } from './link-check.js';
import type { Known } from './known.js';
import type { Opened } from './opened.js';
import { filled, policyBehind, unknownWords, wordsFor } from './policy-of.js';
import { unknownReferences } from './references.js';
import { ordersIn } from './read-orders.js';
import { reviewFile } from './review-file.js';
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

/** A problem that is meant to be so. */
export interface Silenced extends Finding {
  readonly reason: string;
}

export interface Checked {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Those that check.json silences. */
  readonly silenced: readonly Silenced[];
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
  /** The check.json that counts for a file. */
  readonly houses: ReadonlyMap<Opened, HouseFile>;
  /** The FAQ files given together. */
  readonly editions: readonly Edition[];
  /** With it, addresses of other sites are tried. */
  readonly links: LinkOptions | undefined;
}

/** Everything wrong with one file, among others that it may name things of. */
export async function checkFile(opened: Opened, options: CheckOptions): Promise<Checked> {
  const { source, name } = opened;
  const located = (problem: Problem): Finding => {
    const { line, column } = source.locate(problem.path);
    const { level, code, path } = problem;
    return { file: name, line, column, level, code, message: sentenceFor(problem), path };
  };
  const house = options.houses.get(opened);
  const silenced: Silenced[] = [];
  const silence = silencing(opened, options, (problem, reason) =>
    silenced.push({ ...located(problem), reason }),
  );
  const { problems, ...counts } = await lookInto(opened, options, silence);
  const own = opened.kind === 'check' && house ? houseProblems(house) : [];
  const findings = [...source.problems, ...problems, ...own]
    .filter((problem) => !silence(problem))
    .map(located)
    .sort(inOrder);
  return { findings, silenced, many: 0, what: 'article', asked: 0, found: 0, ...counts };
}

/** Tells of a problem whether check.json silences it, and if so hands it on with the reason. */
function silencing(
  opened: Opened,
  { houses, io }: CheckOptions,
  silenced: (problem: Problem, reason: string) => void,
): (problem: Problem) => boolean {
  const file = houses.get(opened);
  if (!file) return () => false;
  const named = { name: shortName(opened), value: opened.source.value };
  const { of } = silencer(file.house, named, { used: file.used, now: io.now() });
  return (problem) => {
    const found = of(problem);
    if (found) silenced(problem, found.reason);
    return found !== undefined;
  };
}

type Found = Partial<Omit<Checked, 'findings'>> & { readonly problems: readonly Problem[] };

async function lookInto(
  opened: Opened,
  options: CheckOptions,
  silence: (problem: Problem) => boolean,
): Promise<Found> {
  const found = await lookAt(opened, options, silence);
  const { kind = 'faq', source } = opened;
  return { ...found, problems: [...found.problems, ...unknownReferences(source.value, kind, options.known)] };
}

async function lookAt(
  opened: Opened,
  { tests, io, known, houses, editions, links }: CheckOptions,
  silence: (problem: Problem) => boolean,
): Promise<Found> {
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
  if (kind === 'guides') {
    const { model, problems } = parseGuides(source.value, known);
    return { problems, many: model?.guides.length ?? 0, what: 'guide' };
  }
  if (kind === 'desk') return { problems: await deskProblems(opened, io), many: 1, what: 'desk' };
  if (kind === 'orders') return { problems: [], many: ordersIn(source.value).length, what: 'order' };
  if (kind === 'check')
    return { problems: [], many: houses.get(opened)?.house.silence.length ?? 0, what: 'silence' };
  const { model, problems, value } = await asVisitorsGetIt(opened, known, io);
  const golden = model && tests ? await goldenProblems(model, value, io) : undefined;
  const house = houses.get(opened);
  const reviewed =
    model && house ? await reviewFile(model, opened, { io, house, silence, editions, links }) : [];
  return {
    problems: [...problems, ...(golden?.problems ?? []), ...reviewed],
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
