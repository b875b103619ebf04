import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type Gathered, type LineFault, readEvent } from '../../insights/index.js';
import type { Io } from '../io.js';
import { progressBar } from '../progress.js';
import { cannotRead, nameOf } from '../read-file.js';
import { Lines } from './lines.js';

/** So many bad lines are named. */
const NAMED = 5;

export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly fault: LineFault | 'too-long';
}

export interface LogRead {
  /** Lines that hold something. */
  readonly lines: number;
  readonly bad: number;
  /** The first bad ones. */
  readonly named: readonly BadLine[];
}

/** Reads logs line by line into what gathers them. A bad line is counted, never a reason to end. */
export async function readLogs(files: readonly string[], gathered: Gathered, io: Io): Promise<LogRead> {
  const named: BadLine[] = [];
  let [lines, bad, read] = [0, 0, 0];
  const bar = progressBar(io, 'Reading the log', await sizeOf(files, io));
  for (const file of files) {
    const splitter = new Lines((line, number) => {
      if (line !== undefined && !line.trim()) return;
      lines++;
      const event = line === undefined ? 'too-long' : readEvent(line);
      if (typeof event !== 'string') return gathered.add(event);
      bad++;
      if (named.length < NAMED) named.push({ file: nameOf(file), line: number, fault: event });
    });
    try {
      for await (const chunk of open(file, io, (bytes) => (read += bytes))) {
        splitter.take(chunk);
        bar.to(read, `${lines.toLocaleString('en')} lines`);
      }
    } catch (error) {
      bar.done();
      throw cannotRead(file, error);
    }
    splitter.end();
  }
  bar.done();
  return { lines, bad, named };
}

/** Bytes of all files; undefined where standard input is among them. */
async function sizeOf(files: readonly string[], io: Io): Promise<number | undefined> {
  let sum = 0;
  for (const file of files) {
    if (file === '-') return undefined;
    const known = await stat(resolve(io.cwd, file)).catch((error: unknown) => {
      throw cannotRead(file, error);
    });
    sum += known.size;
  }
  return sum;
}

function open(file: string, io: Io, onBytes: (bytes: number) => void): AsyncIterable<Uint8Array> {
  if (file === '-') return io.input ? io.input() : whole(io);
  const stream = createReadStream(resolve(io.cwd, file), { highWaterMark: 1 << 18 });
  stream.on('data', (chunk) => onBytes(chunk.length));
  if (!file.endsWith('.gz')) return stream;
  const unpacked = stream.pipe(createGunzip());
  stream.on('error', (error) => unpacked.destroy(error));
  return unpacked;
}

async function* whole(io: Io): AsyncGenerator<Uint8Array> {
  yield await io.readInput();
}
