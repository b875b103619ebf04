// npm run bench:insights: a log of a million lines becomes a report; how long it takes and how much memory it needs.
// `-- --lines 100000` for another length, `-- --seed 8` for another log.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { eventLog } from './events.js';

const { values } = parseArgs({ options: { lines: { type: 'string' }, seed: { type: 'string' } } });
const lines = Number(values.lines ?? 1_000_000);
const seed = Number(values.seed ?? 7);
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli/main.js');
const MOST_SECONDS = 60;
const MOST_MB = 500;

/** Writes as it is made: the log is never in memory as a whole. */
async function write(file: string): Promise<void> {
  const out = createWriteStream(file);
  let text = '';
  for (const line of eventLog({ lines, seed })) {
    text += `${line}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  await new Promise<void>((resolve) => out.end(text, resolve));
}

/** Runs the built command in a process of its own, which tells at its end what it needed. */
async function report(log: string, out: string): Promise<{ seconds: number; cpu: number; mb: number }> {
  const told = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stdout.write(JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime })); }); process.argv = ['node', 'deskbell', 'insights', ${JSON.stringify(log)}, '--content', 'demo/content/desk.json', '-o', ${JSON.stringify(out)}]; await import(${JSON.stringify(pathToFileURL(cli).href)});`;
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', told], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [parts, [code]] = await Promise.all([
    child.stdout.setEncoding('utf8').toArray() as Promise<string[]>,
    once(child, 'close') as Promise<[number]>,
  ]);
  if (code !== 0) throw new Error(`insights ended with ${code}`);
  const { maxRSS, cpu } = JSON.parse(parts.join('')) as { maxRSS: number; cpu: number };
  return { seconds: (performance.now() - begun) / 1000, cpu: cpu / 1e6, mb: maxRSS / 1024 };
}

if (!existsSync(cli)) throw new Error('Build first: npm run build');
const folder = mkdtempSync(join(tmpdir(), 'deskbell-bench-'));
try {
  const [log, out] = [join(folder, 'events.ndjson'), join(folder, 'report.html')];
  await write(log);
  const load = loadavg()[0] ?? 0;
  const { seconds, cpu, mb } = await report(log, out);
  console.table({
    lines,
    'log, MB': Math.round(statSync(log).size / 1e6),
    'report, kB': Math.round(statSync(out).size / 1000),
    seconds: Number(seconds.toFixed(1)),
    'processor seconds': Number(cpu.toFixed(1)),
    'most memory, MB': Math.round(mb),
    'load before': Number(load.toFixed(1)),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
  });
  if (seconds > MOST_SECONDS || mb > MOST_MB) {
    console.error(`More than ${MOST_SECONDS} s or ${MOST_MB} MB.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
