/**
 * Runs each engine in a process of its own, so that none pays for another's memory, and a slow one can be slow
 * beside the rest.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFaqFile } from './faq-files.js';
import { peerOf } from './peers/index.js';
import { type Half, type Quality, qualityOf } from './quality.js';
import { type Speed, speedOf } from './speed.js';

export interface QualityJob {
  readonly task: 'quality';
  readonly engine: string;
  readonly paths: readonly string[];
  readonly half: Half;
}

export interface SpeedJob {
  readonly task: 'speed';
  readonly engine: string;
  readonly articles: number;
}

type Result<Job> = Job extends QualityJob ? readonly Quality[] : Speed;

/** @throws where the process ends without an answer */
export function apart<Job extends QualityJob | SpeedJob>(job: Job): Promise<Result<Job>> {
  const execArgv = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=6144'];
  const child = fork(fileURLToPath(import.meta.url), {
    execArgv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let answer: Result<Job> | undefined;
    child.on('message', (message) => (answer = message as Result<Job>));
    child.on('exit', (code) => {
      if (answer && code === 0) resolve(answer);
      else reject(new Error(`${job.engine} ended with code ${code} and no result.`));
    });
    child.send(job);
  });
}

async function perform(job: QualityJob | SpeedJob): Promise<readonly Quality[] | Speed> {
  const peer = peerOf(job.engine);
  if (job.task === 'speed') return speedOf(peer, job.articles);
  const found: Quality[] = [];
  for (const path of job.paths) found.push(await qualityOf(peer, readFaqFile(path), job.half));
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', (job: QualityJob | SpeedJob) => {
    void perform(job).then((result) => process.send?.(result, () => process.disconnect()));
  });
}
