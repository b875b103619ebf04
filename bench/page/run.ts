import type { Browser } from 'puppeteer-core';
import { launch } from '../../test/helpers/browser.js';
import { withTypingErrors } from '../typing-errors.js';
import { type Audit, audit } from './audit.js';
import type { Bundle } from './bundle.js';
import { type Measured, type Results, rowsOf } from './figures.js';
import type { Subject } from './subject.js';
import { type Visit, visit } from './visit.js';
import { type World, openWorld, versionsOf } from './world.js';

export interface Plan {
  readonly subjects: readonly Subject[];
  readonly runs: number;
  /** Numbers of articles, rising. */
  readonly sizes: readonly number[];
  readonly throttle: number;
  /** Letters typed of each question: one as written, one mistyped. */
  readonly letters: number;
  /** Questions asked with typing errors, once. */
  readonly mistyped: number;
}

/** Told of every page that is about to be measured. */
export type Told = (done: number, of: number, what: string) => void;

interface Visiting {
  readonly subject: Subject;
  readonly world: World;
  readonly slow: boolean;
}

/**
 * Measures all subjects in turn, forwards and backwards, so that whatever else the machine does falls on all alike.
 * A visit that fails is tried once more; what fails twice is told and missing.
 */
export async function measure(plan: Plan, told: Told): Promise<Results> {
  const { subjects, runs, sizes, throttle } = plan;
  const bundles = new Map<string, Promise<Bundle>>();
  const browser = await launch();
  const worlds: World[] = [];
  try {
    for (const articles of sizes) {
      told(0, 0, `making ${articles.toLocaleString('en')} articles and the peers' indexes`);
      const those = articles === sizes[0] ? subjects : subjects.filter(({ task }) => task === 'faq');
      worlds.push(await openWorld(those, articles, bundles));
    }
    const visits = visitsOf(subjects, worlds);
    const total = visits.length * runs + subjects.length;
    let done = 0;
    const audits = new Map<Subject, Audit>();
    for (const subject of subjects) {
      told(done++, total, `${subject.name}, ${subject.task}: accessibility and typing errors`);
      const look = () => audit(browser, worlds[0] as World, { subject, mistyped: plan.mistyped });
      audits.set(subject, (await twice(look)) ?? { faults: {} });
    }
    const seen = new Map<Subject, Visit[][]>(subjects.map((subject) => [subject, []]));
    for (let run = 0; run < runs; run++) {
      for (const list of seen.values()) list.push([]);
      for (const one of run % 2 ? [...visits].reverse() : visits) {
        told(done++, total, `run ${run + 1} of ${runs}: ${nameOf(one)}`);
        const found = await twice(() => visitOnce(browser, one, { ...plan, run }));
        if (found) seen.get(one.subject)?.at(-1)?.push(found);
      }
    }
    const measured = subjects.map((subject): Measured => {
      return { subject, runs: seen.get(subject) ?? [], audit: audits.get(subject) ?? { faults: {} } };
    });
    const packages = versionsOf(subjects.flatMap((subject) => subject.packages));
    const versions = { node: process.version, chromium: await browser.version(), ...packages };
    return { versions, runs, throttle, sizes, rows: rowsOf(measured, sizes) };
  } finally {
    await browser.close();
    await Promise.all(worlds.map((world) => world.close()));
  }
}

/** Size by size, the subjects side by side: what is compared is measured within a minute or two. */
function visitsOf(subjects: readonly Subject[], worlds: readonly World[]): Visiting[] {
  return worlds.flatMap((world, number) =>
    (number ? [false] : [false, true]).flatMap((slow) =>
      subjects
        .filter(({ task }) => number === 0 || task === 'faq')
        .map((subject) => ({ subject, world, slow })),
    ),
  );
}

const nameOf = ({ subject, world, slow }: Visiting): string => {
  const what = subject.task === 'faq' ? `${world.articles.toLocaleString('en')} articles` : subject.task;
  return `${subject.name}, ${slow ? 'slow 4G' : what}`;
};

function visitOnce(
  browser: Browser,
  { subject, world, slow }: Visiting,
  plan: Plan & { readonly run: number },
) {
  const { throttle, letters, run } = plan;
  const text = (number: number) => world.questions[(2 * run + number) % world.questions.length]?.text ?? '';
  const texts = [text(0), withTypingErrors(text(1), run)].map((one) => one.slice(0, letters));
  return visit(browser, world, subject, { throttle, slow, texts });
}

async function twice<T>(run: () => Promise<T>): Promise<T | undefined> {
  for (let round = 0; round < 2; round++) {
    try {
      return await run();
    } catch (error) {
      console.error(`\n${(error as Error).stack}${round ? ': left out' : ': once more'}`);
    }
  }
  return undefined;
}
