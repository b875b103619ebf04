import { parseDepartments } from '../escalation/index.js';
import { parseGuides } from '../guides/index.js';
import { parseReturns, type ReturnsPolicy } from '../returns/index.js';
import { behindDesks } from './desk-files.js';
import type { Io } from './io.js';
import type { Opened } from './opened.js';

/** What files say of each other; undefined where no file of that kind is there. */
export interface Known {
  readonly articles: ReadonlySet<string> | undefined;
  readonly policy: ReturnsPolicy | undefined;
  /** Topics of every departments file, and the one that is always there. */
  readonly topics: ReadonlySet<string> | undefined;
  readonly guides: ReadonlySet<string> | undefined;
  readonly departments: ReadonlySet<string> | undefined;
}

/** What visitors choose where no topic fits; it needs no entry in a file. */
const ALWAYS = 'something-else';

/** What the files given together know. */
export async function known(opened: readonly Opened[], io: Io): Promise<Known> {
  const all = [...opened, ...(await behindDesks(opened, io))];
  const faqs = all.filter(({ kind }) => kind === 'faq');
  const returns = all.find(({ kind }) => kind === 'returns');
  const ids = faqs.flatMap((one) => one.faq().model?.articles.map(({ id }) => id) ?? []);
  const departments = all.filter(({ kind }) => kind === 'departments');
  const guides = all.filter(({ kind }) => kind === 'guides');
  const teams = departments.flatMap(({ source }) => parseDepartments(source.value).model ?? []);
  const topics = teams.flatMap((one) => one.topics);
  const steps = guides.flatMap(({ source }) => parseGuides(source.value).model?.guides ?? []);
  return {
    articles: faqs.length ? new Set(ids) : undefined,
    policy: returns && parseReturns(returns.source.value).model,
    topics: departments.length ? new Set([...topics.map(({ id }) => id), ALWAYS]) : undefined,
    departments: departments.length
      ? new Set(teams.flatMap((one) => one.departments.map(({ id }) => id)))
      : undefined,
    guides: guides.length ? new Set(steps.map(({ id }) => id)) : undefined,
  };
}
