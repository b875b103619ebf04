import {
  askGolden,
  checkAll,
  type Finding,
  type Io,
  openFaq,
  openFile,
  searchFor,
  Stop,
} from '../../cli/in-a-page.js';
import type { Hit } from '../../search/index.js';
import type { Answered, Asked, Golden, Questions, Texts } from './protocol.js';

const SHOWN = 12;

const silent = { write: () => true };

/** The world of a command, where the files are texts in a page. */
export function ioOver(texts: Texts, now: number): Io {
  const byName = new Map(texts);
  return {
    stdout: silent,
    stderr: silent,
    env: {},
    cwd: '.',
    now: () => now,
    clock: () => performance.now(),
    readInput: () => Promise.reject(new Error('nothing is typed here')),
    read(name) {
      const text = byName.get(name);
      return text === undefined
        ? Promise.reject(Object.assign(new Error(name), { code: 'ENOENT' }))
        : Promise.resolve(new TextEncoder().encode(text));
    },
  };
}

/** The problems of all files that belong together, as `deskbell check` tells them. */
export async function check({ texts, now, only }: Questions['check']['ask']): Promise<readonly Finding[]> {
  const io = ioOver(texts, now);
  const opened = await Promise.all(texts.map(([name]) => openFile(name, io)));
  const checked = await checkAll(opened, { tests: true, io, links: undefined, only });
  return checked.flatMap(({ findings }) => findings);
}

const answered = ({ article, score, fields }: Hit): Answered => ({
  id: article.id,
  question: article.question,
  score,
  fields,
});

/** Undefined where nothing of the file can be used: what is wrong with it is told by `check`. */
async function where<Made>(make: () => Promise<Made>): Promise<Made | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

/** What visitors find for a question, and why, as `deskbell ask --why` tells it. */
export const search = ({ texts, now, file, query }: Questions['search']['ask']): Promise<Asked | undefined> =>
  where(async () => {
    const { build } = await searchFor(await openFaq(file, ioOver(texts, now)), now);
    const { corrected, total, hits, nearest, words } = build()(query, { limit: SHOWN });
    return { query, corrected, total, hits: hits.map(answered), nearest: nearest.map(answered), words };
  });

/** Every golden question of a file and what it finds now. */
export const golden = ({
  texts,
  now,
  file,
}: Questions['golden']['ask']): Promise<readonly Golden[] | undefined> =>
  where(async () => {
    const io = ioOver(texts, now);
    const { outcomes } = await askGolden(await openFaq(file, io), io);
    return outcomes.map(({ test, rank, passed, found }) => ({ ...test, rank, passed, found }));
  });
